package org.tocsin.claim;

import java.util.List;
import java.util.stream.IntStream;

/// Whom a passive verb is about.
final class Sufferers {
    /// Whom a participle without an auxiliary describes stands within this many tokens before it.
    private static final int BARE_REACH = 5;

    /// Whose a thing is stands within this many tokens before the relative pronoun that means it.
    private static final int NOUN_REACH = 5;

    private final FrameSlots slots;
    private final Reading reading;

    Sufferers(FrameSlots slots) {
        this.slots = slots;
        this.reading = slots.reading;
    }

    /// "Nine killed in Kenya": the auxiliary is left out where nobody follows whom it was done to.
    boolean told(VerbGroup group) {
        return slots.rule.toll()
                && slots.rule.needs().holds("quantity")
                && !slots.rule.byTeller()
                && group.from() == slots.trigger
                && !group.gerund()
                && past(slots.trigger)
                && hurt(slots.trigger - 1)
                && objectless(slots.to);
    }

    /// Somebody, by whatever noun: not "the shells killed in", "to evacuate wounded from".
    private boolean hurt(int i) {
        var word = reading.word(i);
        var mention = reading.mentionAt(i);
        var thing = reading.thingAt(i);
        return i >= 0
                && Character.isLetterOrDigit(word.codePointAt(0))
                && (mention != null
                        ? mention.weapon() == null
                        : (thing == null || !thing.armed() || thing.kind().equals("troops"))
                                && !reading.language.is("acts", word)
                                && !reading.language.is("prepositions", word)
                                && !reading.language.is("articles", word)
                                && !reading.language.is("adding", word)
                                && !reading.language.is("relatives", word)
                                && !reading.language.inflection.looksPast(word)
                                && !reading.language.is("infinitive", reading.word(i - 1)));
    }

    /// "Killed in", "killed.", "killed, 12 wounded", "killed or wounded in", "killed and many
    /// hurt".
    private boolean objectless(int next) {
        var word = reading.word(next);
        var joined = reading.language.is("joining", word);
        var counted =
                reading.language.counts(reading.word(next + 1))
                        || reading.language.is("parts", reading.word(next + 1));
        return List.of("", ".", ",", ";", "\"").contains(word)
                || reading.language.is("prepositions", word) && !Prepositions.round(reading, next)
                || joined && counted && past(next + 2)
                || joined && past(next + 1) && objectless(next + 2);
    }

    /// "Hurt" as well as "killed".
    private boolean past(int i) {
        var word = reading.word(i);
        return reading.language.inflection.looksPast(word)
                || reading.language.is("unchanging", word);
    }

    /// Those named left of the verb whom it is about.
    List<Mention> of(VerbGroup group, List<Mention> left) {
        if (reading.language.is("relatives", reading.word(group.from() - 1))) {
            return antecedent(group.from() - 1, left);
        }
        for (var mention : left.reversed()) {
            if (spoken(mention.to(), group)) {
                break;
            }
            if (slots.recipients.suffers(mention)
                    && (!reading.governed(mention)
                            || new Owners(reading).counted(mention.from())
                            || described(mention, group)
                            || holding(mention, group))
                    && !beyond(mention, group)
                    && !(told(group) && parted(mention, group))
                    && !anothers(mention, group)) {
                return reading.coordinated(mention);
            }
        }
        return List.of();
    }

    /// "Accused Chad of targeting a nurse killed in": said of the nurse alone.
    private boolean parted(Mention mention, VerbGroup group) {
        return IntStream.range(mention.to(), group.from()).anyMatch(this::parts);
    }

    /// "India shells the ridge captured by", "Chad shot down the missiles fired by": a participle
    /// behind the object says nothing of who shells it.
    private boolean anothers(Mention mention, VerbGroup group) {
        if (group.from() != slots.trigger
                || !reading.word(slots.to).equals("by")
                || reading.word(group.from() - 1).equals(",")
                || reading.language.is("adding", reading.word(group.from() - 1))) {
            return false;
        }
        return IntStream.range(mention.to(), group.from() - 1)
                .anyMatch(
                        i ->
                                reading.language.is("be", reading.word(i))
                                        || reading.mentionAt(i) == null
                                                && reading.language.inflection.looksPast(
                                                        reading.word(i)));
    }

    /// "Fired on a French ship, which was set ablaze": whose that thing is; nobody further off.
    private List<Mention> antecedent(int relative, List<Mention> left) {
        var end = reading.word(relative - 1).equals(",") ? relative - 1 : relative;
        return left.stream()
                .filter(m -> m.from() >= end - NOUN_REACH && m.to() <= end)
                .filter(slots.recipients::suffers)
                .filter(m -> IntStream.range(m.to(), end).noneMatch(this::parts))
                .findFirst()
                .map(reading::coordinated)
                .orElse(List.of());
    }

    private boolean parts(int i) {
        return reading.word(i).equals(",")
                || reading.language.is("prepositions", reading.word(i))
                || OwnClause.verb(reading, i);
    }

    /// "Over Palestinian camps besieged by": the participle right behind a noun tells of that one.
    private boolean described(Mention mention, VerbGroup group) {
        if (group.from() != slots.trigger || !reading.word(slots.to).equals("by")) {
            return false;
        }
        for (var i = mention.to(); i < group.from(); i++) {
            if (reading.mentionAt(i) != null
                    || !Character.isLetter(reading.word(i).codePointAt(0))
                    || OwnClause.verb(reading, i)
                    || reading.language.is("prepositions", reading.word(i))) {
                return false;
            }
        }
        return true;
    }

    /// "The port of Basra was hit", "a school in Basra was shelled": what is hit is part of it, or
    /// stands there, and nobody else's.
    private boolean holding(Mention mention, VerbGroup group) {
        var preposition = mention.from() - 1;
        while (preposition > 0
                && reading.loose(preposition)
                && reading.mentionAt(preposition) == null) {
            preposition--;
        }
        var part = reading.word(preposition).equals("of");
        if (!part && !reading.language.is("standing", reading.word(preposition))
                || !endsSubject(mention, group)) {
            return false;
        }
        var thing = reading.thingAt(preposition - 1);
        if (part && reading.language.is("sites", reading.word(preposition - 1))) {
            return opensClause(preposition - 1);
        }
        return thing != null
                && !thing.armed()
                && (part && !thing.kind().equals("people") || thing.kind().equals("civil"))
                && opensClause(thing.from());
    }

    /// Only nouns stand between what is named and the verb: "of the Chadian defence ministry was".
    private boolean endsSubject(Mention mention, VerbGroup group) {
        return group.from() - mention.to() <= BARE_REACH
                && IntStream.range(mention.to(), group.from())
                        .noneMatch(i -> parts(i) || reading.mentionAt(i) != null);
    }

    /// Nothing but an article, a number and adjectives stands before it, and nobody's name.
    private boolean opensClause(int noun) {
        var start = reading.clauseStart(noun);
        return noun - start <= BARE_REACH
                && IntStream.range(start, noun)
                        .noneMatch(i -> parts(i) || reading.mentionAt(i) != null);
    }

    /// "Syria stepped in at the camps besieged by": a bare participle says nothing of a subject
    /// that stands further off.
    private boolean beyond(Mention mention, VerbGroup group) {
        return group.from() == slots.trigger
                && !slots.rule.suffers()
                && group.from() - mention.to() > BARE_REACH;
    }

    /// "Officials said forty missiles were fired": who speaks does not suffer.
    private boolean spoken(int from, VerbGroup group) {
        for (var i = from; i < group.from(); i++) {
            var cue = reading.cue(i);
            if (cue != null
                    && reading.mentionAt(i) == null
                    && spoke(cue.values().getFirst(), i == from)) {
                return true;
            }
        }
        return false;
    }

    /// @param next whether it stands right behind who would speak: "officials say"
    private static boolean spoke(Language.Cue cue, boolean next) {
        return cue.form() == VerbForm.PAST
                || cue.form() == VerbForm.THIRD
                || next && cue.form() == VerbForm.BASE;
    }
}
