package org.tocsin.syndication;

import java.util.Set;

/// Knows a sentence that tells what somebody or some place is, and nothing that happened: what a
/// local desk adds to a text that is not its own.
///
/// It says `is` with a noun, and holds no number, no day, no negation or modal, no outcome, and
/// nothing that anybody said.
final class Background {
    /// So many sentences of it are no news.
    static final int FEW = 3;

    private static final Set<String> BEING = Set.of("is", "are", "lies", "stands");
    private static final Set<String> NOUN =
            WordList.of("a an the home one part among near north south east west in on");

    private Background() {}

    static boolean is(Wording sentence) {
        var lower = sentence.lower();
        boolean being = false;
        for (int i = 0; i < lower.length; i++) {
            if (Caption.TOLD.contains(lower[i])) {
                return false;
            }
            being |= i > 0 && NOUN.contains(lower[i]) && BEING.contains(lower[i - 1]);
        }
        return being && sentence.facts().stream().allMatch(Background::isStatic);
    }

    private static boolean isStatic(Facts.Fact fact) {
        return fact.text().startsWith(Facts.NAME)
                || fact.text().startsWith(Facts.MEASURE)
                || fact.text().startsWith(Facts.ORDER)
                || fact.text().equals(Facts.TENSE + "present");
    }
}
