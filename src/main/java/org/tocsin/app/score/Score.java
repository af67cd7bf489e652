package org.tocsin.app.score;

/// How well one class was found. The ratios lie from 0 to 1; one without a denominator is 0.
///
/// @param label the class, or what the counts were summed over
/// @param precision share of what was found that was marked
/// @param recall share of what was marked that was found
/// @param f1 their harmonic mean
/// @param support how many were marked
/// @param found how many were found, rightly or not
public record Score(
        String label, double precision, double recall, double f1, long support, long found) {
    static Score of(String label, long right, long wrong, long missed) {
        return new Score(
                label,
                ratio(right, right + wrong),
                ratio(right, right + missed),
                ratio(2 * right, 2 * right + wrong + missed),
                right + missed,
                right + wrong);
    }

    private static double ratio(long part, long whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }
}
