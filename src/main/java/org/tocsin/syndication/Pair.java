package org.tocsin.syndication;

/// Two texts under comparison, told apart by length.
record Pair(Reading shorter, Reading longer, Alignment shorterEdits, Alignment longerEdits) {
    static Pair of(Reading a, Reading b) {
        boolean ordered = a.print().words() <= b.print().words();
        var shorter = ordered ? a : b;
        var longer = ordered ? b : a;
        return new Pair(
                shorter, longer, Alignment.of(shorter, longer), Alignment.of(longer, shorter));
    }
}
