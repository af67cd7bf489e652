package org.tocsin.claim;

import java.util.BitSet;

/// Where in a sentence the tokens stand by which clauses are parted, looked up once: rules ask for
/// the nearest one from every trigger.
///
/// @param boundaries what parts clauses
/// @param openers behind which a clause starts: a boundary, a colon, "that"
/// @param stops what ends whatever stands before
/// @param nones "none", where "of" follows
record Marks(
        BitSet boundaries,
        BitSet openers,
        BitSet stops,
        BitSet commas,
        BitSet thats,
        BitSet nones) {
    static Marks in(Clauses clauses, Reading reading) {
        var size = reading.size();
        var marks =
                new Marks(
                        new BitSet(size),
                        new BitSet(size),
                        new BitSet(size),
                        new BitSet(size),
                        new BitSet(size),
                        new BitSet(size));
        for (var i = 0; i < size; i++) {
            var word = reading.word(i);
            marks.boundaries.set(i, clauses.partsClauses(i));
            marks.stops.set(i, clauses.stops(i));
            marks.commas.set(i, word.equals(","));
            marks.thats.set(i, word.equals("that"));
            marks.nones.set(i, clauses.none(i));
            marks.openers.set(i, marks.boundaries.get(i) || marks.thats.get(i) || word.equals(":"));
        }
        return marks;
    }
}
