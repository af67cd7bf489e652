package org.tocsin.claim;

import java.util.List;
import java.util.stream.IntStream;

/// Whose an attack is that a noun names, where a verb tells what it did or whom it hit.
final class Strikers {
    private final FrameSlots slots;
    private final Reading reading;

    Strikers(FrameSlots slots) {
        this.slots = slots;
        this.reading = slots.reading;
    }

    /// "An Afghan air raid killed 150", "the Iraqi attack on the frigate, which killed 37".
    List<Mention> before(int verb) {
        return slots.rule.toll()
                ? whose(reading.between(reading.clauseStart(verb), verb).reversed())
                : List.of();
    }

    /// "The rebels say the Iraqi attack killed", "a raid on a camp housing Iraqis killed": neither
    /// who tells of it nor whom it hit.
    boolean nearer(Mention subject, int verb) {
        var start = reading.clauseStart(subject.from());
        return before(verb).stream().anyMatch(striker -> striker.from() > subject.from())
                || slots.rule.toll()
                        && act(start, subject.from())
                        && IntStream.range(start, subject.from())
                                .noneMatch(i -> reading.word(i).equals(","));
    }

    /// "Iraqi jets' attack hit the guerrillas, killing": whose the attack was, and neither whom it
    /// hit, in "guerrillas came under Iraqi fire, killing" neither, nor, in "the police report a
    /// bombing, killing", who tells of it.
    boolean instead(Mention subject, int verb) {
        if (!counts()) {
            return false;
        }
        var told = reading.cue(subject.to()) != null && act(subject.to() + 1, verb);
        return told
                || under(subject.to(), verb)
                || act(reading.clauseStart(subject.from()), subject.from());
    }

    /// "Peacekeepers came under Israeli fire, wounding two": whom it hit.
    private boolean under(int from, int to) {
        return IntStream.range(from, to)
                .anyMatch(
                        i ->
                                reading.language.is("coming", reading.word(i))
                                        && reading.word(i + 1).equals("under"));
    }

    /// "A bombing in Kenya, killing nine": nobody's.
    boolean unnamed(int verb) {
        return counts()
                && reading.word(verb - 1).equals(",")
                && act(reading.clauseStart(verb), verb);
    }

    private boolean counts() {
        return slots.rule.toll() && slots.rule.needs().holds("quantity");
    }

    private boolean act(int from, int to) {
        for (var i = from; i < to; i++) {
            if (reading.language.is("acts", reading.word(i))) {
                return true;
            }
        }
        return false;
    }

    /// "The last Iraqi attack was on Monday, when a tanker was hit".
    List<Mention> told(int verb) {
        var when = reading.clauseStart(verb) - 1;
        return reading.word(when).equals("when") && reading.word(when - 1).equals(",")
                ? whose(reading.between(0, when))
                : List.of();
    }

    /// Whether who stands before the act only tells it: "the police put the dead at nine", but not
    /// "the toll of the Israeli raid rose to nine".
    static boolean told(Reading reading, Frame frame) {
        if (!frame.rule().byTeller()) {
            return false;
        }
        var around = new Recipients(reading, frame.rule(), frame.trigger(), frame.to());
        return frame.actors().stream().noneMatch(around::strikes);
    }

    private List<Mention> whose(List<Mention> mentions) {
        return mentions.stream()
                .filter(m -> m.code() != null && slots.recipients.strikes(m))
                .map(m -> m.as(Mention.Type.ACTOR))
                .limit(1)
                .toList();
    }
}
