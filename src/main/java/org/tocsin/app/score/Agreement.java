package org.tocsin.app.score;

import java.util.List;

/// How far two readers agree who judged the same items right or wrong.
///
/// @param items how many both judged
/// @param first how many the first reader found right
/// @param second how many the second did
/// @param both how many both did
/// @param same how many they judged alike
public record Agreement(int items, int first, int second, int both, int same) {
    /// One item's two judgements.
    public record Judged(boolean first, boolean second) {}

    public static Agreement of(List<Judged> all) {
        return new Agreement(
                all.size(),
                (int) all.stream().filter(Judged::first).count(),
                (int) all.stream().filter(Judged::second).count(),
                (int) all.stream().filter(j -> j.first && j.second).count(),
                (int) all.stream().filter(j -> j.first == j.second).count());
    }

    /// Share of the judgements that were `right`, over both readers.
    public double precision() {
        return items == 0 ? 0 : (first + second) / (2.0 * items);
    }

    /// Share of the items that both found right.
    public double strict() {
        return items == 0 ? 0 : both / (double) items;
    }

    /// Share of the items judged alike.
    public double observed() {
        return items == 0 ? 0 : same / (double) items;
    }

    /// Agreement beyond chance (Cohen, A coefficient of agreement for nominal scales, 1960); 1 when
    /// chance alone would agree always.
    public double kappa() {
        var one = first / (double) Math.max(1, items);
        var two = second / (double) Math.max(1, items);
        var chance = one * two + (1 - one) * (1 - two);
        return chance >= 1 ? 1 : (observed() - chance) / (1 - chance);
    }
}
