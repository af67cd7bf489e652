package org.tocsin.claim;

/// In which world the clause round a verb puts its act: under a condition, wanted of somebody,
/// awaited, or done by nobody.
final class ClauseMood {
    private final FrameSlots slots;
    private final Reading reading;

    ClauseMood(FrameSlots slots) {
        this.slots = slots;
        this.reading = slots.reading;
    }

    /// The verb group as its clause leaves it.
    VerbGroup of(VerbGroup group) {
        var announced =
                slots.rule.hinged()
                        && (group.mood() == VerbGroup.Mood.FUTURE
                                || group.mood() == VerbGroup.Mood.CONDITIONAL);
        var conditioned =
                !announced
                        && reading.language.conditions.contains(
                                reading.word(reading.clauseStart(group.from()) - 1));
        var awaited =
                reading.language.is("awaiting", reading.word(reading.clauseStart(group.from()) - 1))
                        && group.mood() == VerbGroup.Mood.ACTUAL
                        && group.from() == slots.trigger
                        && !reading.word(slots.trigger).endsWith("ed");
        return conditioned
                        || awaited
                        || proposed(group)
                        || caused(group)
                        || inverted(group)
                        || whoever(group)
                        || missed()
                ? group.with(VerbGroup.Mood.HYPOTHETICAL)
                : none(group) ? group.not() : group;
    }

    /// "Should Chad invade Libya": a condition without "if".
    private boolean inverted(VerbGroup group) {
        var subject = reading.mentionAt(group.from() - 1);
        var at = subject == null ? 0 : subject.from() - 1;
        at -= reading.language.is("articles", reading.word(at)) ? 1 : 0;
        return !slots.rule.hinged()
                && subject != null
                && reading.language.is("inverting", reading.word(at))
                && group.from() == slots.trigger
                && !reading.language.inflection.looksPast(reading.word(slots.trigger));
    }

    /// "Almost fired", "nearly invaded": it did not.
    private boolean missed() {
        return reading.language.is("missing", reading.word(slots.trigger - 1));
    }

    /// "Anyone who sells drones", "any state that arms them": nobody has, or everybody.
    private boolean whoever(VerbGroup group) {
        var relative = group.from() - 1;
        return !slots.rule.hinged()
                && reading.language.is("relatives", reading.word(relative))
                && (reading.language.is("whoever", reading.word(relative - 1))
                        || reading.language.is("whoever", reading.word(relative - 2)))
                && group.mood() == VerbGroup.Mood.ACTUAL
                && !reading.language.inflection.looksPast(reading.word(slots.trigger));
    }

    /// "Proposed an inquiry while both sides observe a truce": part of what is proposed.
    private boolean proposed(VerbGroup group) {
        var opener = reading.clauseStart(group.from()) - 1;
        for (var i = 0; i < opener; i++) {
            if (reading.language.is("proposing", reading.word(i))) {
                return group.mood() == VerbGroup.Mood.ACTUAL
                        && reading.boundary(opener)
                        && !reading.language.inflection.looksPast(reading.word(slots.trigger));
            }
        }
        return false;
    }

    /// "Have the government retaliate": what somebody wants another to do.
    private boolean caused(VerbGroup group) {
        var subject = reading.mentionAt(group.from() - 1);
        var at = subject == null ? 0 : subject.from() - 1;
        at -= reading.language.is("articles", reading.word(at)) ? 1 : 0;
        return reading.language.is("causing", reading.word(at))
                && reading.language.is("infinitive", reading.word(at - 1));
    }

    /// "No aircraft entered", "bombed no village": nobody did.
    private boolean none(VerbGroup group) {
        var subject = reading.subject(group.from(), false);
        return !group.negated()
                && (subject != null && ruledOut(subject.from() - 1)
                        || reading.noneOf(group.from())
                        || nothingIn(slots.to, slots.to + 2)
                        || nothingIn(
                                Math.max(reading.clauseStart(group.from()), group.from() - 6),
                                group.from()));
    }

    /// "No aircraft", "it was not the army that": but for articles nothing between.
    private boolean ruledOut(int before) {
        var i = before;
        while (i > before - 2 && reading.language.is("articles", reading.word(i))) {
            i--;
        }
        return reading.language.is("negations", reading.word(i))
                && !reading.language.is("scarcely", reading.word(i + 1))
                && !named(i);
    }

    private boolean nothingIn(int from, int to) {
        for (var i = to - 1; i >= from; i--) {
            var word = reading.word(i);
            if (word.equals(",") || reading.cue(i) != null) {
                return false;
            }
            if (reading.language.is("nothing", word)
                    && !reading.language.is("scarcely", reading.word(i + 1))
                    && !named(i)) {
                return true;
            }
        }
        return false;
    }

    /// "The no-fire zone", "a no-man's land", "the No Fire Zone": part of what something is called.
    private boolean named(int no) {
        return reading.word(no + 1).equals("-")
                        && !reading.language.is("nobody", reading.word(no + 2))
                || reading.language.is("articles", reading.word(no - 1));
    }
}
