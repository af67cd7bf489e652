package org.tocsin.app.score;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;

/// Precision and recall as means over pages, F1 of the two means; with intervals from drawing the
/// pages anew, and the spread over five parts.
public record BodyScore(double precision, double recall, double f1) {
    private static final int DRAWS = 1_000;
    private static final int PARTS = 5;
    private static final int TAIL = DRAWS / 40;

    /// From low to high.
    public record Interval(double low, double high) {}

    /// Pages without an extracted body have no precision, those without a true one no recall.
    public static BodyScore of(List<BodyMatch> pages) {
        var precision =
                pages.stream().filter(BodyMatch::found).mapToDouble(BodyMatch::precision).average();
        var recall =
                pages.stream().filter(BodyMatch::expected).mapToDouble(BodyMatch::recall).average();
        double p = precision.orElse(0);
        double r = recall.orElse(0);
        return new BodyScore(p, r, p + r == 0 ? 0 : 2 * p * r / (p + r));
    }

    /// 95 % of a thousand draws with replacement, the same draws for the same number of pages.
    public static Interval drawn(List<BodyMatch> pages, ToDoubleFunction<BodyScore> figure) {
        var random = new SplittableRandom(pages.size());
        var values = new double[DRAWS];
        for (var i = 0; i < DRAWS; i++) {
            var drawn = new ArrayList<BodyMatch>();
            pages.forEach(_ -> drawn.add(pages.get(random.nextInt(pages.size()))));
            values[i] = figure.applyAsDouble(of(drawn));
        }
        Arrays.sort(values);
        return new Interval(values[TAIL], values[DRAWS - 1 - TAIL]);
    }

    /// The worst and the best of five parts; a page's place in the list decides where it belongs.
    public static Interval parts(List<BodyMatch> pages, ToDoubleFunction<BodyScore> figure) {
        var values = new double[PARTS];
        for (var part = 0; part < PARTS; part++) {
            var own = new ArrayList<BodyMatch>();
            for (var i = part; i < pages.size(); i += PARTS) {
                own.add(pages.get(i));
            }
            values[part] = figure.applyAsDouble(of(own));
        }
        Arrays.sort(values);
        return new Interval(values[0], values[PARTS - 1]);
    }
}
