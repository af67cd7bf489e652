package org.tocsin.syndication;

import org.tocsin.syndication.Verdict.Evidence;

import java.util.Locale;

/// A verdict in words for a person.
final class Reason {
    private static final int FACTS = 8;

    private Reason() {}

    static String of(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Original _ -> "no earlier text holds it";
            case Verdict.Copy(var of, var evidence) ->
                    "same text as " + of + ": " + shares(evidence) + ", no new fact";
            case Verdict.Contained(var of, var evidence) ->
                    "one holds the other, among other news: " + of + ", " + shares(evidence);
            case Verdict.Update(var of, var evidence) ->
                    "built on the text of " + of + ": " + shares(evidence) + facts(evidence);
            case Verdict.Revision(var ordinal, var added, var removed, var role) ->
                    String.format(
                            Locale.ROOT,
                            "version %d of the article, %d sentences added, %d removed; %s",
                            ordinal,
                            added.size(),
                            removed.size(),
                            of(role));
            case Verdict.Unchanged(var held) -> "the same text came before: " + held;
            case Verdict.Rejected(var reason) -> reason;
        };
    }

    private static String shares(Evidence evidence) {
        return String.format(
                Locale.ROOT,
                "%.0f %% of it stands there, %.0f %% of that here",
                100 * evidence.coverage(),
                100 * evidence.coverageOfOther());
    }

    private static String facts(Evidence evidence) {
        if (evidence.facts().isEmpty()) {
            return ", too much rewritten for a copy";
        }
        var some = evidence.facts().stream().limit(FACTS).toList();
        int more = evidence.facts().size() - some.size();
        return ", differs in "
                + String.join(", ", some)
                + (more > 0 ? " and " + more + " more" : "");
    }
}
