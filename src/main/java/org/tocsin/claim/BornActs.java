package org.tocsin.claim;

import java.util.List;

/// What the words before a noun, or before the verb that makes an act out of it, say of that act.
final class BornActs {
    private static final int NONE_REACH = 3;
    private static final List<String> FURTHER =
            List.of("further", "more", "new", "other", "fresh", "additional");

    private BornActs() {}

    /// "No air strike took place", "no such raid happened"; but "no more raids" were some.
    static boolean none(Reading reading, int noun) {
        for (var i = noun - 1; i >= 0 && i >= noun - NONE_REACH; i--) {
            var word = reading.word(i);
            if (word.equals("no")) {
                return !FURTHER.contains(reading.word(i + 1));
            }
            if (reading.boundary(i)
                    || reading.language.is("prepositions", word)
                    || reading.language.is("articles", word)) {
                return false;
            }
        }
        return false;
    }

    /// "Denied launching", "admitted having staged": the act that the word before answers.
    static boolean answered(Reading reading, int i) {
        var cue = i < 0 ? null : reading.cue(reading.word(i).equals("having") ? i - 1 : i);
        return cue != null
                && cue.values().stream()
                        .map(Language.Cue::type)
                        .anyMatch(c -> c == CueClass.DENY || c == CueClass.CONFIRM);
    }
}
