package org.tocsin.app;

import org.jspecify.annotations.Nullable;
import org.tocsin.claim.Finding;
import org.tocsin.claim.Finding.Level;
import org.tocsin.claim.Lint;
import org.tocsin.claim.RuleSet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/// A rule set as it was read from layers of configuration, and all that is wrong with it.
///
/// @param rules null when it cannot be read at all
/// @param findings of schemas, examples and linter, in this order
record RuleReview(@Nullable RuleSet rules, List<Finding> findings) {
    RuleReview {
        findings = List.copyOf(findings);
    }

    /// Schemas, examples and linter.
    ///
    /// @param today against which the offices of people are held
    static RuleReview of(List<ConfigLayer> layers, LocalDate today) {
        var files = Configuration.files(layers);
        var found = new ArrayList<>(new ConfigSchemas().check(files));
        var outlets = Configuration.sources(layers).outlets();
        try {
            var rules = RuleSet.read(files, outlets);
            found.addAll(rules.examined());
            found.addAll(Lint.of(files, rules, today));
            return new RuleReview(rules, found);
        } catch (IllegalArgumentException e) {
            if (found.stream().noneMatch(each -> each.level() == Level.ERROR)) {
                var why = String.valueOf(e.getMessage());
                found.add(new Finding(Level.ERROR, "unreadable", "", "", why));
            }
            return new RuleReview(null, found);
        }
    }

    long count(Level level) {
        return findings.stream().filter(each -> each.level() == level).count();
    }

    /// One line for people.
    String summary() {
        var size =
                rules == null
                        ? "the set cannot be read"
                        : rules.book().entries().size()
                                + " rules, "
                                + rules.book().entries().stream()
                                        .mapToInt(each -> each.examples() + each.counterExamples())
                                        .sum()
                                + " examples and counter-examples";
        return "%s: %d errors, %d warnings, %d notes"
                .formatted(size, count(Level.ERROR), count(Level.WARNING), count(Level.NOTE));
    }
}
