package org.tocsin.claim;

import com.fasterxml.jackson.annotation.JsonProperty;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// The decision table that says how a sentence holds its claim; the first row that fits decides.
/// People read and edit it.
public record StatusTable(List<Row> rows) {
    public StatusTable {
        rows = List.copyOf(rows);
        if (rows.isEmpty() || !rows.getLast().fitsAll()) {
            throw new IllegalArgumentException(
                    "the status table must end with a row that fits everything");
        }
    }

    /// What a claim looks like to the table.
    ///
    /// @param cueNegated "did not confirm"
    /// @param negated the act itself is said not to be
    /// @param acting the source speaks about its own act
    /// @param hinged the sentence names a condition on which the act hangs
    /// @param intent how whoever would act means it
    /// @param hearsay "reportedly", "unconfirmed reports"
    record Case(
            ClaimType type,
            CueClass cue,
            boolean cueNegated,
            boolean negated,
            VerbGroup.Mood mood,
            boolean acting,
            boolean hinged,
            Intent intent,
            boolean hearsay,
            SourceKind kind) {}

    /// One row: conditions left out fit everything.
    public record Row(
            String row,
            @Nullable List<ClaimType> type,
            @Nullable List<CueClass> cue,
            @JsonProperty("cue_negated") @Nullable Boolean cueNegated,
            @Nullable Boolean negated,
            @Nullable List<String> mood,
            @Nullable Boolean acting,
            @Nullable Boolean hinged,
            @Nullable List<Intent> intent,
            @Nullable Boolean hearsay,
            @Nullable List<SourceKind> kind,
            ClaimStatus status,
            Factuality factuality,
            @Nullable Polarity polarity) {

        boolean fits(Case c) {
            return fits(type, c.type)
                    && fits(cue, c.cue)
                    && fits(cueNegated, c.cueNegated)
                    && fits(negated, c.negated)
                    && (mood == null || mood.contains(c.mood.name()))
                    && fits(acting, c.acting)
                    && fits(hinged, c.hinged)
                    && fits(intent, c.intent)
                    && fits(hearsay, c.hearsay)
                    && fits(kind, c.kind);
        }

        boolean fitsAll() {
            return type == null
                    && cue == null
                    && cueNegated == null
                    && negated == null
                    && mood == null
                    && acting == null
                    && hinged == null
                    && intent == null
                    && hearsay == null
                    && kind == null;
        }

        Polarity says() {
            return polarity == null ? Polarity.POSITIVE : polarity;
        }

        private static <T> boolean fits(@Nullable List<T> wanted, T is) {
            return wanted == null || wanted.contains(is);
        }

        private static boolean fits(@Nullable Boolean wanted, boolean is) {
            return wanted == null || wanted == is;
        }
    }

    Row decide(Case c) {
        for (var row : rows) {
            if (row.fits(c)) {
                return row;
            }
        }
        return rows.getLast();
    }
}
