package org.tocsin.app;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;

import org.jspecify.annotations.Nullable;
import org.tocsin.app.score.Prf;
import org.tocsin.app.score.Score;

/// A score as the commands print it, to three decimals.
///
/// @param macroF1 only in a total
@JsonInclude(JsonInclude.Include.NON_NULL)
record ScoreLine(
        @JsonProperty("class") String label,
        double precision,
        double recall,
        double f1,
        @JsonProperty("macro_f1") @Nullable Double macroF1,
        long support,
        long found) {

    /// Prints the classes, each behind the prefix, then their total.
    static void write(JsonLines out, String prefix, Prf counts) {
        counts.classes().forEach(score -> out.write(of(prefix + score.label(), score, null)));
        var total = prefix + "total";
        out.write(of(total, counts.micro(total), thousandths(counts.macroF1())));
    }

    private static ScoreLine of(String label, Score score, @Nullable Double macro) {
        return new ScoreLine(
                label,
                thousandths(score.precision()),
                thousandths(score.recall()),
                thousandths(score.f1()),
                macro,
                score.support(),
                score.found());
    }

    private static double thousandths(double ratio) {
        return Math.round(ratio * 1000) / 1000.0;
    }
}
