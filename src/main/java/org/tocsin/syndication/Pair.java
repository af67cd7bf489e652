package org.tocsin.syndication;

/// Two texts under comparison, told apart by length.
record Pair(Reading shorter, Reading longer, Alignment shorterEdits, Alignment longerEdits) {
    static Pair of(Reading a, Reading b) {
        boolean ordered = isShorter(a, b);
        var shorter = ordered ? a : b;
        var longer = ordered ? b : a;
        var held = shorter.standingIn(longer);
        var heldLonger = longer.standingIn(shorter);
        return new Pair(
                shorter,
                longer,
                Alignment.of(shorter, longer, held, heldLonger),
                Alignment.of(longer, shorter, heldLonger, held));
    }

    private static boolean isShorter(Reading a, Reading b) {
        int order = Integer.compare(a.print().words(), b.print().words());
        return order < 0 || order == 0 && a.print().exact().compareTo(b.print().exact()) <= 0;
    }

    /// Share of the shorter text that stands in the longer.
    double shorterHeld() {
        return shorterEdits.coverage();
    }

    /// Share of the longer text that stands in the shorter.
    double longerHeld() {
        return longerEdits.coverage();
    }
}
