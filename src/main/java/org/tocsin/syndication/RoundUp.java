package org.tocsin.syndication;

/// Whether a longer text holds a shorter one inside something that is mainly other news.
///
/// A trimmed copy is cut out of its original too; what tells them apart is that the rest of an
/// original goes on about the same people and places, while the rest of a round-up does not.
final class RoundUp {
    private static final double SMALL_PART = 0.5;
    private static final double LARGE_PART = 0.5;
    private static final double FOREIGN = 0.5;
    private static final int FEWEST = 3;

    private RoundUp() {}

    static boolean holds(Pair pair) {
        if (pair.longerHeld() >= SMALL_PART) {
            return false;
        }
        if (isEntry(pair)) {
            return true;
        }
        var rest = pair.longerEdits().novel();
        long foreign =
                rest.stream()
                        .filter(i -> isForeign(pair.longer().wording(i), pair.shorter()))
                        .count();
        return rest.size() >= FEWEST && foreign >= FOREIGN * rest.size();
    }

    /// Whether the shorter text is mostly an entry, or a few, of a live report: the rest of that
    /// goes on about the same people.
    private static boolean isEntry(Pair pair) {
        return pair.shorterHeld() >= LARGE_PART
                && LiveReport.is(pair.longer().print())
                && !LiveReport.is(pair.shorter().print());
    }

    /// It names somebody, and nobody whom the shorter text names.
    private static boolean isForeign(Wording sentence, Reading shorter) {
        var names =
                sentence.facts().stream()
                        .map(Facts.Fact::text)
                        .filter(fact -> fact.startsWith(Facts.NAME))
                        .map(Facts::value)
                        .toList();
        return !names.isEmpty() && names.stream().noneMatch(shorter::knows);
    }
}
