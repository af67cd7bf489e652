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
        var found = new ArrayList<Finding>();
        files.forEach((name, text) -> found.addAll(PlainWords.of(name, text)));
        var surfaces = new Surfaces(set.files());
        found.addAll(new NameLint(surfaces, set).findings());
        found.addAll(new PeopleLint(set.files(), today).findings());
        found.addAll(new TriggerLint(set).findings());
        return Allowance.applied(set.files(), found).stream()
                .sorted(
                        Comparator.comparing(Finding::level)
                                .thenComparing(Finding::file)
                                .thenComparing(Finding::check)
                                .thenComparing(Finding::subject))
                .toList();
    }
}
