package org.tocsin.claim;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.IntPredicate;

/// What stands round an act besides the parties that have a code: something that is hit, somebody
/// armed who hits, a direction of fire, a war going on. A rule may need it in place of a party.
final class Evidence {
    private static final int OBJECT_REACH = 14;
    private static final int AGENT_REACH = 6;

    private final Reading reading;
    private final Frame frame;

    Evidence(Reading reading, Frame frame) {
        this.reading = reading;
        this.frame = frame;
    }

    /// Whether a slot that a rule needs is filled:
    ///
    /// - `target`: a thing of the rule's classes is hit
    /// - `doer`: somebody does it, with or without a code
    /// - `armed`: it is warplanes, gunmen, an army or a weapon that does it
    /// - `weapon`: it is a weapon of the classes that the rule means
    /// - `aim`: "at", "on", "into" or their like lead on to somebody or something
    /// - `somewhere`: its object is a name that the lexicon does not know, as small towns are; so
    ///   is the subject of a passive, and what a preposition behind a noun leads to
    /// - `there`: close behind it "in", "near" or their like lead to a name that no list has
    /// - `site`: its subject is a place, or a town that no list has
    /// - `passive`: the verb itself says that it was done to somebody or something
    /// - `war`: the article, or the sentence itself, tells of a war
    /// - `conflict`: the article does, or the sentence has one grave word
    ///
    /// @throws IllegalArgumentException for a slot that does not exist
    boolean has(String slot) {
        return switch (slot) {
            case "actor" -> anyNameable(frame.actors());
            case "target" -> target() != null;
            case "doer" -> !frame.actors().isEmpty() || byArmed(this::armed);
            case "armed" -> byArmed(this::armed);
            case "weapon" -> byArmed(this::meant);
            case "aim" -> aimed();
            case "somewhere" -> new Towns(reading).met(frame);
            case "site" -> new Towns(reading).site(frame);
            case "there" -> new Towns(reading).around(frame);
            case "passive" -> frame.group().passive();
            case "war" -> reading.war();
            case "conflict" -> conflict(reading);
            default -> frame.has(slot);
        };
    }

    /// Whether what two parties say to each other there is about a fight: the article tells of a
    /// war, or the sentence itself names troops, weapons or a truce.
    static boolean conflict(Reading reading) {
        if (reading.war()) {
            return true;
        }
        for (var i = 0; i < reading.size(); i++) {
            if (reading.language.is("grave", reading.word(i))
                    || reading.language.warlike.longest(reading.tokens, i) != null) {
                return true;
            }
        }
        return false;
    }

    private boolean anyNameable(List<Mention> doers) {
        for (var doer : doers) {
            if (nameable(doer)) {
                return true;
            }
        }
        return false;
    }

    /// Whether a doer can turn out to be a party; "gunmen" alone cannot.
    private boolean nameable(Mention doer) {
        return switch (doer.type()) {
            case ACTOR, MODIFIER, PLACE, MAKER -> doer.party() != null;
            case PRONOUN -> true;
            case ROLE ->
                    doer.kind() == SourceKind.OFFICIAL_ANONYMOUS
                            || Owners.home(reading, doer) != null;
            case OUTLET, WEAPON, OTHER -> false;
        };
    }

    private boolean fits(@Nullable Thing thing) {
        var classes = frame.rule().targets();
        return thing != null && (classes.isEmpty() || classes.contains(thing.kind()));
    }

    /// What is hit: the subject of a passive, else the object or what "on", "at" and "into" lead
    /// to.
    @Nullable Thing target() {
        if (frame.group().passive()) {
            var subject = reading.thingAt(reading.head(frame.group().from()));
            if (fits(subject)) {
                return subject;
            }
        }
        var preposition = "";
        for (var i = frame.to(); i < Math.min(frame.end(), frame.to() + OBJECT_REACH); i++) {
            var word = reading.word(i);
            if (reading.boundary(i)
                    || word.equals(",") && verbFollows(i + 1)
                    || reading.language.is("relatives", word)) {
                return null;
            }
            if (reading.language.is("prepositions", word) && !Prepositions.round(reading, i)) {
                preposition = word;
            }
            var reached =
                    preposition.isEmpty()
                            || preposition.equals("of")
                            || reading.language.is("targets", preposition);
            var thing = reading.thingAt(i);
            if (thing != null && reached && thing.from() == i && fits(thing)) {
                return thing;
            }
        }
        return null;
    }

    private boolean verbFollows(int i) {
        return reading.cue(i) != null;
    }

    /// Whether the subject, or "by" whom it was done, is of that kind.
    private boolean byArmed(IntPredicate kind) {
        if (frame.nominal()) {
            return frame.actors().stream().anyMatch(a -> kind.test(a.from()));
        }
        if (!frame.group().passive() || frame.rule().own()) {
            return kind.test(reading.head(frame.group().from())) || shared(kind);
        }
        for (var i = frame.to(); i < Math.min(frame.end(), frame.to() + OBJECT_REACH); i++) {
            if (reading.word(i).equals("by")) {
                return within(i + 1, kind);
            }
        }
        return false;
    }

    /// "Rebel forces ringed the town of Kuito and cut off": whoever did the first did the second.
    private boolean shared(IntPredicate kind) {
        for (var actor : frame.actors()) {
            if (actor.to() <= frame.group().from() && kind.test(actor.to() - 1)) {
                return true;
            }
        }
        return false;
    }

    private boolean within(int from, IntPredicate kind) {
        for (var i = from; i < Math.min(frame.end(), from + AGENT_REACH); i++) {
            if (reading.language.is("prepositions", reading.word(i)) || reading.boundary(i)) {
                return false;
            }
            if (kind.test(i)) {
                return true;
            }
        }
        return false;
    }

    /// "The rebels said they had": a bare pronoun is armed where who speaks is.
    private boolean armed(int i) {
        var meant = new Antecedents(reading).of(i);
        return bearsArms(meant < 0 ? i : meant);
    }

    private boolean bearsArms(int i) {
        var thing = reading.thingAt(i);
        var mention = reading.mentionAt(i);
        return thing != null && thing.armed()
                || mention != null
                        && (mention.type() == Mention.Type.WEAPON
                                || mention.kind() == SourceKind.MILITARY_COMMUNIQUE);
    }

    private boolean meant(int i) {
        var mention = reading.mentionAt(i);
        var weapon = mention == null ? null : mention.weapon();
        var classes = frame.rule().means();
        return weapon != null
                && (classes.isEmpty() || weapon.line().stream().anyMatch(classes::contains));
    }

    /// "At a large target", but not "at dawn", "on Friday", "in 1987".
    private boolean aimed() {
        var leads = new Leads(reading);
        for (var i = frame.to(); i < Math.min(frame.end(), frame.to() + OBJECT_REACH); i++) {
            var word = reading.word(i);
            if (reading.boundary(i)) {
                return false;
            }
            if (List.of("at", "on", "onto", "into", "against", "towards", "toward", "across")
                    .contains(word)) {
                if (!leads.toTime(i)) {
                    return true;
                }
            }
        }
        return false;
    }
}
