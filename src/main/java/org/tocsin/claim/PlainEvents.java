package org.tocsin.claim;

import org.jspecify.annotations.Nullable;
import org.tocsin.claim.VerbGroup.Mood;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// Reads the plain PLOVER event by which one coded political actor relates to another, where no
/// frame rule reads the words: "Norway thanked Chile". Only in news of a war: what two ministers
/// say to each other about soya beans alarms nobody. One event a sentence at most, and none where
/// the two do not stand right beside the verb: precision goes before everything here.
final class PlainEvents {
    private static final int SUBJECT_GAP = 4;
    private static final int OBJECT_GAP = 5;
    private static final int OWNED = 4;
    private static final String THREAT = "THREATEN";
    private static final Set<String> AHEAD = Set.of("whether", "before", "until", "unless", "and");

    private final RelationLexicon lexicon;
    private final RelationCoder coder;
    private final Map<Relating, FrameRule> rules = new ConcurrentHashMap<>();

    PlainEvents(RelationLexicon lexicon) {
        this.lexicon = lexicon;
        this.coder = new RelationCoder(lexicon);
    }

    /// The event of a sentence, if it has one.
    ///
    /// @param frames what the frame rules read in it: their words are theirs
    Optional<Frame> read(Reading reading, List<Frame> frames) {
        if (!reading.war() || !twoActors(reading) || lexicon.blocks(reading.tokens)) {
            return Optional.empty();
        }
        var cues = coder.cues(reading);
        var found = new ArrayList<Told>();
        for (var cue : cues) {
            if (plain(reading, cue, frames)) {
                told(reading, cue, cues).ifPresent(found::add);
            }
        }
        return found.stream()
                .filter(one -> one.coded().evidence() >= lexicon.least())
                .max(Comparator.comparingDouble(one -> one.coded().evidence()))
                .flatMap(one -> frame(reading, one));
    }

    /// What a relation's frame is told apart by.
    private record Relating(String rule, ClaimType type, boolean turned) {}

    /// A cue with the two whom it relates.
    private record Told(RelationCoder.Coded coded, List<Mention> actors, Mention recipient) {}

    /// Whether two different actors are named: most sentences end here.
    private static boolean twoActors(Reading reading) {
        String first = null;
        for (var mention : reading.mentions) {
            var code = mention.code();
            if (code == null || !political(mention)) {
                continue;
            }
            if (first != null && !first.equals(code)) {
                return true;
            }
            first = code;
        }
        return false;
    }

    /// A state, body, alliance or armed group; no newsroom, company or charity.
    private static boolean political(Mention mention) {
        return (mention.type() == Mention.Type.ACTOR || mention.type() == Mention.Type.MODIFIER)
                && mention.code() != null
                && mention.kind().speaksOfficially();
    }

    private boolean plain(Reading reading, RelationCue cue, List<Frame> frames) {
        var group = cue.group();
        return Boolean.TRUE.equals(cue.rule().plain())
                && !cue.rule().patient()
                && (!cue.noun() || cue.carried())
                && cue.sure()
                && cue.object() - cue.to() <= OBJECT_GAP
                && !group.gerund()
                && !group.infinitive()
                && !(group.passive() && group.from() == cue.from())
                && (group.mood() == Mood.ACTUAL || group.mood() == Mood.FUTURE)
                && !conditioned(reading, group)
                && frames.stream().noneMatch(frame -> shares(reading, frame, cue));
    }

    private static boolean conditioned(Reading reading, VerbGroup group) {
        var opener = reading.word(reading.clauseStart(group.from()) - 1);
        return reading.language.conditions.contains(opener)
                || AHEAD.contains(opener)
                || AHEAD.contains(reading.word(group.from() - 1));
    }

    /// Whether a frame was read in the cue's own clause.
    private static boolean shares(Reading reading, Frame frame, RelationCue cue) {
        return frame.trigger() >= reading.clauseStart(cue.group().from())
                && frame.trigger() < reading.limit(cue.to(), false);
    }

    private Optional<Told> told(Reading reading, RelationCue cue, List<RelationCue> all) {
        var subject = reading.subject(cue.group().from(), false);
        var beside = beside(reading, cue);
        if (subject == null
                || beside == null
                || !political(subject)
                || far(reading, subject, cue.group().from())) {
            return Optional.empty();
        }
        var turned = cue.group().passive() != cue.rule().reverse();
        var led = reading.preposition(beside);
        if (turned && !led.equals(cue.rule().reverse() ? "from" : "by")) {
            return Optional.empty();
        }
        var actors = reading.coordinated(turned ? beside : subject);
        var recipient = turned ? subject : beside;
        if (actors.stream().anyMatch(actor -> Objects.equals(recipient.code(), actor.code()))) {
            return Optional.empty();
        }
        if (cue.rule().event().equals("ACCUSE") && led.equals("to")) {
            return Optional.empty(); // who hears a complaint is not whom it is about
        }
        var coded = coder.weigh(reading, cue, all, span(actors.getLast()), span(recipient));
        return Optional.of(new Told(coded, actors, recipient));
    }

    /// Whether too much stands between subject and verb, unless a comma closes an insertion.
    private static boolean far(Reading reading, Mention subject, int verb) {
        return verb - subject.to() > SUBJECT_GAP && !reading.word(verb - 1).equals(",");
    }

    private static TokenSpan span(Mention mention) {
        return new TokenSpan(mention.from(), mention.to());
    }

    /// The actor right behind the cue or its object, over articles, qualifiers and a preposition.
    private @Nullable Mention beside(Reading reading, RelationCue cue) {
        for (var i = Math.max(cue.to(), cue.object() + 1); i < reading.size(); i++) {
            var mention = reading.mentionAt(i);
            if (mention != null) {
                return political(mention) && !words(reading, mention) ? mention : null;
            }
            var word = reading.word(i);
            if (!lexicon.is("between", word) && !reading.loose(i)) {
                return null;
            }
        }
        return null;
    }

    /// "Kyiv's statement that …": the words of one who tells something else.
    private static boolean words(Reading reading, Mention owner) {
        for (var i = owner.to(); i < owner.to() + OWNED; i++) {
            if (reading.language.is("embedding", reading.word(i))
                    || reading.language.is("reports", reading.word(i))) {
                return true;
            }
        }
        return false;
    }

    /// The event as a frame, so that who says it, when and how surely is read as for any other: a
    /// visit to come is a visit, not an agreement, and what was not agreed to is refused.
    private Optional<Frame> frame(Reading reading, Told told) {
        var cue = told.coded().cue();
        var rule = cue.rule();
        var turned = cue.group().negated();
        var refused = told.coded().event();
        var ahead = cue.group().mood() == Mood.FUTURE;
        var type = ClaimType.of(turned ? refused : rule.event());
        if (!type.plain()
                || turned && refused.equals(rule.event())
                || ahead && (turned || refused.equals(THREAT))) {
            return Optional.empty();
        }
        var group = turned ? cue.group().told() : cue.group();
        return Optional.of(
                new Frame(
                        rules.computeIfAbsent(
                                new Relating(rule.id(), type, turned),
                                _ ->
                                        FrameRule.plain(
                                                "relation-" + rule.id(),
                                                type,
                                                turned ? "" : rule.mode(),
                                                rule.contexts())),
                        type,
                        cue.from(),
                        cue.to(),
                        Math.min(group.from(), told.actors().getFirst().from()),
                        Math.max(cue.to(), reading.limit(cue.to(), false)),
                        told.actors(),
                        reading.onward(told.recipient()),
                        null,
                        null,
                        null,
                        group,
                        cue.noun(),
                        false,
                        null));
    }
}
