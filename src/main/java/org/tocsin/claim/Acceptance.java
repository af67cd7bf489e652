package org.tocsin.claim;

import org.jspecify.annotations.Nullable;
import org.tocsin.claim.VerbGroup.Mood;

/// What a rule asks of a frame that was read, and what it forbids around it.
final class Acceptance {
    private Acceptance() {}

    /// Whether the rule stands by the frame; why not is told to whoever listens.
    static boolean accepts(Reading reading, Frame frame, RuleWords words) {
        return moodFits(reading, frame)
                && slotsFit(reading, frame)
                && abroad(reading, frame)
                && armed(reading, frame)
                && words.allow(reading, frame)
                && made(reading, frame, words);
    }

    private static boolean made(Reading reading, Frame frame, RuleWords words) {
        var unmade = new Unmade(reading, frame).by(words);
        return unmade == null || refused(reading, frame, Miss.Why.ONLY_WANTED, unmade);
    }

    /// Whether the rule might take a refused frame if it ended earlier: what lies at home or who
    /// acts would stand beyond its end, or the quantity would be that of another instrument. What
    /// else a rule asks for, a shorter frame can only lack.
    static boolean turnsOnEnd(Reading reading, Frame frame) {
        var instrument = frame.instrument();
        var counted =
                frame.rule().needs().holds("quantity")
                        && (frame.rule().bySpeaker()
                                || instrument != null && instrument.from() >= frame.to());
        return counted || atHome(reading, frame) != null || actorBehind(frame);
    }

    private static boolean actorBehind(Frame frame) {
        for (var actor : frame.actors()) {
            if (actor.from() >= frame.to()) {
                return true;
            }
        }
        return false;
    }

    private static boolean moodFits(Reading reading, Frame frame) {
        var rule = frame.rule();
        var mood = frame.group().mood();
        if (mood == Mood.HYPOTHETICAL
                || mood == Mood.ABILITY && !rule.able()
                || rule.potential() && mood != Mood.ABILITY
                || rule.ahead() && !announced(frame)
                || rule.hinged() && !hangs(reading, frame)) {
            return refused(reading, frame, Miss.Why.MOOD, mood.name());
        }
        if (rule.negative() && !frame.group().negated()) {
            return refused(reading, frame, Miss.Why.NOT_NEGATED, "");
        }
        return mood == Mood.ACTUAL
                || !frame.actors().isEmpty()
                || rule.bySpeaker()
                || rule.hinged()
                || rule.bare()
                || refused(reading, frame, Miss.Why.NOBODY, mood.name());
    }

    /// What its doer says is to come; "it could" too, since who warns so speaks of itself.
    private static boolean announced(Frame frame) {
        return switch (frame.group().mood()) {
            case FUTURE, CONDITIONAL -> true;
            case POSSIBLE ->
                    !frame.actors().isEmpty()
                            && frame.actors().getFirst().type() == Mention.Type.PRONOUN;
            case ACTUAL, ABILITY, HYPOTHETICAL -> false;
        };
    }

    /// "We will answer if …", "may answer if …", "vowed to answer".
    private static boolean hangs(Reading reading, Frame frame) {
        var mood = frame.group().mood();
        var ahead = mood == Mood.FUTURE || mood == Mood.CONDITIONAL;
        var hinge = new Hinge(reading);
        var may =
                mood == Mood.POSSIBLE
                        && (frame.nominal()
                                ? frame.rule().able()
                                : !frame.actors().isEmpty() && hinge.conditioned());
        return (ahead || may || frame.rule().negative()) && hinge.holds(frame);
    }

    private static boolean slotsFit(Reading reading, Frame frame) {
        var unmet = frame.rule().needs().unmet(new Evidence(reading, frame)::has);
        if (unmet.isEmpty()) {
            return true;
        }
        var unnamed = unmet.get().contains("actor") && !frame.actors().isEmpty();
        var why = unnamed ? Miss.Why.UNKNOWN_PARTY : Miss.Why.NEED;
        return refused(reading, frame, why, unmet.get());
    }

    /// "Erdogan attacked Netanyahu over Gaza", "Trump fired back", "minister attacks farm policy":
    /// one human being strikes another or nobody, and whoever holds an office anything, with words,
    /// where neither a weapon nor a place is told; "over" tells about what.
    private static boolean armed(Reading reading, Frame frame) {
        var place = frame.place();
        if (!frame.rule().type().equals(ClaimType.STRIKE)
                || frame.instrument() != null
                || place != null
                        && place.type() != Mention.Type.MODIFIER
                        && !reading.preposition(place).equals("over")
                || frame.actors().isEmpty()) {
            return true;
        }
        var met = frame.recipients().isEmpty() ? null : frame.recipients().getFirst();
        return !inWords(reading.language, frame, met)
                || refused(
                        reading, frame, Miss.Why.NOT_OBJECT, met == null ? "nobody" : met.text());
    }

    private static boolean inWords(Language language, Frame frame, @Nullable Mention met) {
        var doer = frame.actors().getFirst();
        return doer.person()
                ? met == null ? !frame.nominal() : met.person() || met.ofHuman(language)
                : met != null && doer.ofHuman(language);
    }

    private static boolean abroad(Reading reading, Frame frame) {
        var home = atHome(reading, frame);
        return home == null || refused(reading, frame, Miss.Why.AT_HOME, home);
    }

    /// Whose own country an act reaches that must reach another, or null: "Syrian troops entered
    /// Aleppo" is no invasion.
    private static @Nullable String atHome(Reading reading, Frame frame) {
        if (frame.rule().abroad()) {
            for (var actor : frame.actors()) {
                var code = actor.code();
                if (code != null && (reaches(frame, code) || rising(reading, actor, frame))) {
                    return code;
                }
            }
        }
        return null;
    }

    /// "UNITA rebels entered Huambo": in a town, rebels need not have crossed a border.
    private static boolean rising(Reading reading, Mention actor, Frame frame) {
        var line = frame.place() == null ? null : frame.place().place();
        return line != null
                && line.size() > 1
                && reading.language.is("risen", reading.language.head(actor.text()));
    }

    private static boolean reaches(Frame frame, String code) {
        var place = frame.place();
        var line = place == null ? null : place.place();
        return line != null && line.contains(code)
                || frame.recipients().stream().anyMatch(r -> code.equals(r.code()));
    }

    private static boolean refused(Reading reading, Frame frame, Miss.Why why, String what) {
        reading.missed(frame, why, what);
        return false;
    }
}
