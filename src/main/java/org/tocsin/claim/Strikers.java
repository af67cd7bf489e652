package org.tocsin.claim;

import java.util.List;

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
