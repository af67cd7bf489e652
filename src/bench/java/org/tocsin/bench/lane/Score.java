package org.tocsin.bench.lane;

import java.util.Locale;

/// How often what is called a copy is one.
final class Score {
    private long copies;
    private long found;
    private long wrong;
    private long updates;
    private long merged;

    /// @param label what was said of the article of that number at first
    void count(Wire wire, long number, String label) {
        var kind = wire.kind(number);
        boolean said = label.equals("copy");
        copies += kind.copy() ? 1 : 0;
        found += kind.copy() && said ? 1 : 0;
        wrong += !kind.copy() && said ? 1 : 0;
        updates += kind == Wire.Kind.UPDATED ? 1 : 0;
        merged += kind == Wire.Kind.UPDATED && said ? 1 : 0;
    }

    void print() {
        System.out.printf(
                Locale.ROOT,
                "  recall of copies %.4f (%d of %d), precision %.4f, updates merged %.4f (%d of"
                        + " %d)%n",
                (double) found / copies,
                found,
                copies,
                (double) found / (found + wrong),
                (double) merged / updates,
                merged,
                updates);
    }
}
