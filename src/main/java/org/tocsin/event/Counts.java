package org.tocsin.event;

import org.jspecify.annotations.Nullable;
import org.tocsin.article.ArticleId;
import org.tocsin.claim.Quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// How many, by all that was told: the highest count, since counts mostly rise and a text often
/// tells a part of the whole.
///
/// A telling that says it counts anew takes back what the same voice counted before, and what was
/// told by nobody who counts officially.
final class Counts {
    /// English only, as the rules are.
    private static final Pattern ANEW =
            Pattern.compile(
                    "\\b(?:revis(?:ed|es|ing)|lower(?:ed|s|ing)|correct(?:ed|s|ing)|down from"
                            + "|recount\\w*|(?:earlier|previous|initial) (?:count|toll|figure"
                            + "|number|estimate|report)s?)\\b",
                    Pattern.CASE_INSENSITIVE);

    private record Count(Testimony testimony, Quantity quantity) {
        String voice() {
            return testimony.claim().source().voice();
        }

        ArticleId article() {
            return testimony.claim().article();
        }

        boolean official() {
            return testimony.claim().source().kind().speaksOfficially();
        }
    }

    private Counts() {}

    /// @param acts in canonical order
    static @Nullable Quantity of(List<Testimony> acts) {
        var counts = new ArrayList<Count>();
        for (var act : acts) {
            var quantity = act.claim().quantity();
            if (quantity != null) {
                var count = new Count(act, quantity);
                if (ANEW.matcher(act.claim().sentence()).find()) {
                    counts.removeIf(
                            before ->
                                    !before.article().equals(count.article())
                                            && (!before.official()
                                                    || before.voice().equals(count.voice())));
                }
                counts.add(count);
            }
        }
        return counts.stream()
                .map(Count::quantity)
                .reduce((one, two) -> two.to() > one.to() ? two : one)
                .orElse(null);
    }
}
