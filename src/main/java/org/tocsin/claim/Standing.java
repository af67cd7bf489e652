package org.tocsin.claim;

import java.util.List;

/// Verbs that tell no act by themselves: "there are", and "have" before another verb.
final class Standing {
    /// So many words may count those who are there: "not a single".
    private static final int COUNTED = 3;

    private Standing() {}

    /// "There are no Ugandan soldiers in": who is said to be there.
    static List<Mention> there(FrameSlots slots) {
        for (var mention : slots.right()) {
            if (mention.from() - slots.to > COUNTED || slots.reading.governed(mention)) {
                return List.of();
            }
            if (mention.canAct() || mention.type() == Mention.Type.MODIFIER) {
                return List.of(mention.as(Mention.Type.ACTOR));
            }
        }
        return List.of();
    }

    /// "Has widened its raids", "have been at pains"; but "had limited talks".
    private static boolean tense(Reading reading, int i, boolean past) {
        return reading.word(i).equals("been")
                || reading.word(i).equals("become")
                || past
                        && !reading.language.is("talking", reading.word(i + 1))
                        && !reading.language.is("talking", reading.word(i + 2));
    }

    /// "Has repeatedly denied": only the tense of the verb behind it.
    static boolean auxiliary(FrameSlots slots) {
        var reading = slots.reading;
        var i = slots.to;
        if (i != slots.trigger + 1 || !reading.language.is("have", reading.word(slots.trigger))) {
            return false;
        }
        while (reading.language.is("adverbs", reading.word(i))
                || reading.word(i).endsWith("ly")
                || reading.language.is("joining", reading.word(i))) {
            i++;
        }
        var past = reading.language.inflection.looksPast(reading.word(i));
        return reading.cue(i) != null && past || slots.rule.talks() && tense(reading, i, past);
    }
}
