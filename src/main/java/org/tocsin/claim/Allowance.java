package org.tocsin.claim;

import com.fasterxml.jackson.databind.JsonNode;

import org.tocsin.article.Token;
import org.tocsin.article.Words;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// A finding that somebody meant, with the reason: an entry under `allow:`.
///
/// @param check which check's findings it silences
/// @param subjects of which names, rules or people
final class Allowance {
    private final String file;
    private final String check;
    private final Set<String> subjects = new HashSet<>();
    private final Set<String> used = new HashSet<>();

    private Allowance(String file, JsonNode entry) {
        this.file = file;
        check = entry.path("check").asText();
        Language.list(entry.path("subjects")).forEach(subject -> subjects.add(plain(subject)));
    }

    /// What remains of the findings, and what no finding needed to be allowed.
    static List<Finding> applied(Map<String, JsonNode> files, List<Finding> found) {
        var allowances = new ArrayList<Allowance>();
        var left = new ArrayList<Finding>();
        files.forEach(
                (file, tree) -> {
                    for (var entry : tree.path("allow")) {
                        allowances.add(new Allowance(file, entry));
                        if (entry.path("reason").asText().isBlank()) {
                            var check = entry.path("check").asText();
                            left.add(
                                    Finding.error(
                                            "allowance",
                                            file,
                                            check,
                                            "is allowed without a reason"));
                        }
                    }
                });
        found.stream()
                .filter(finding -> allowances.stream().noneMatch(each -> each.takes(finding)))
                .forEach(left::add);
        allowances.forEach(each -> left.addAll(each.unused()));
        return left;
    }

    private boolean takes(Finding finding) {
        var mine =
                finding.level() != Finding.Level.ERROR
                        && finding.check().equals(check)
                        && subjects.contains(plain(finding.subject()));
        if (mine) {
            used.add(plain(finding.subject()));
        }
        return mine;
    }

    private List<Finding> unused() {
        return subjects.stream()
                .filter(subject -> !used.contains(subject))
                .map(
                        subject ->
                                Finding.warning(
                                        "allowance",
                                        file,
                                        subject,
                                        "is allowed under " + check + ", which finds nothing"))
                .toList();
    }

    private static String plain(String subject) {
        return Words.tokens(subject).stream().map(Token::text).collect(Collectors.joining(" "));
    }
}
