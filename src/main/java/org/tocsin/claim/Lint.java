package org.tocsin.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/// Finds what nobody can have meant in rules and lexicon: words that another entry takes, rules
/// that can never fire, offices long over.
///
/// A double sense that is meant is allowed under `allow:` in `allow.yaml`, with its reason; an
/// allowance that allows nothing is itself found.
public final class Lint {
    private Lint() {}

    /// What is wrong, worst first.
    ///
    /// @param files text by file name, as [RuleSet#read] takes them
    /// @param set what was read of them
    /// @param today against which offices are held
    public static List<Finding> of(Map<String, String> files, RuleSet set, LocalDate today) {
        var left = new ArrayList<Finding>();
        files.forEach((name, text) -> left.addAll(PlainWords.of(name, text)));
        for (var language : set.languages()) {
            left.addAll(Allowance.applied(language.files(), of(language, today)));
        }
        return left.stream()
                .sorted(
                        Comparator.comparing(Finding::level)
                                .thenComparing(Finding::file)
                                .thenComparing(Finding::check)
                                .thenComparing(Finding::subject))
                .toList();
    }

    private static List<Finding> of(RuleSet language, LocalDate today) {
        var found =
                new ArrayList<>(new NameLint(new Surfaces(language.files()), language).findings());
        found.addAll(new PeopleLint(language.files(), today).findings());
        found.addAll(new TriggerLint(language).findings());
        return found;
    }
}
