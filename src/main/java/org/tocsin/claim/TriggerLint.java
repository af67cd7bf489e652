package org.tocsin.claim;

import org.tocsin.article.Token;
import org.tocsin.article.Words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// Rules that cannot fire: an earlier rule takes their triggers, or their own blockers do.
final class TriggerLint {
    private final RuleSet set;
    private final RuleBook book;
    private final List<Finding> found = new ArrayList<>();

    TriggerLint(RuleSet set) {
        this.set = set;
        book = set.book();
    }

    List<Finding> findings() {
        ids();
        var earlier = new ArrayList<FrameRule>();
        for (var rule : set.rules()) {
            taken(rule, earlier);
            blocked(rule);
            wanted(rule);
            earlier.add(rule);
        }
        return found;
    }

    private void ids() {
        var seen = new HashSet<String>();
        for (var rule : set.rules()) {
            if (!seen.add(rule.id())) {
                error("rule-id", rule, "is the id of two rules");
            }
        }
    }

    /// Triggers that an earlier rule, which asks for nothing more, takes first.
    private void taken(FrameRule rule, List<FrameRule> earlier) {
        var left = new LinkedHashSet<>(triggers(rule));
        var takers = new HashMap<String, Set<String>>();
        for (var before : earlier) {
            if (looser(before, rule)) {
                for (var trigger : triggers(before)) {
                    if (left.remove(trigger)) {
                        takers.computeIfAbsent(before.id(), _ -> new LinkedHashSet<>())
                                .add(trigger);
                    }
                }
            }
        }
        if (left.isEmpty()) {
            error("never-fires", rule, "every trigger is taken by earlier rules: " + takers);
        } else if (!takers.isEmpty()) {
            warning("taken-trigger", rule, "an earlier rule takes some of its triggers: " + takers);
        }
    }

    private static Set<String> triggers(FrameRule rule) {
        var triggers = new LinkedHashSet<String>();
        rule.verbs().forEach(verb -> triggers.add("verb " + plain(verb)));
        rule.nouns().forEach(noun -> triggers.add("noun " + plain(noun)));
        return triggers;
    }

    /// Whether a rule accepts everything that another one accepts.
    private static boolean looser(FrameRule one, FrameRule two) {
        return two.needs().alternatives().containsAll(one.needs().alternatives())
                && (one.with().isEmpty() || one.with().containsAll(two.with()) && asks(two.with()))
                && (one.about().isEmpty()
                        || one.about().containsAll(two.about()) && asks(two.about()))
                && (one.means().isEmpty()
                        || one.means().containsAll(two.means()) && asks(two.means()))
                && two.blockers().containsAll(one.blockers())
                && two.near().containsAll(one.near())
                && two.notObject().containsAll(one.notObject())
                && (one.negative() == two.negative() || !one.negative())
                && (one.ahead() == two.ahead() || !one.ahead())
                && one.hinged() == two.hinged()
                && (one.subject().isEmpty() || one.subject().equals(two.subject()))
                && (!one.abroad() || two.abroad())
                && (one.bare() || !two.bare())
                && one.potential() == two.potential()
                && (one.able() || !two.able())
                && (one.object().equals(two.object()) || one.object().equals("any"))
                && one.actor().equals(two.actor());
    }

    private static boolean asks(List<String> words) {
        return !words.isEmpty();
    }

    /// Triggers that hold a blocker of their own rule.
    private void blocked(FrameRule rule) {
        var dead = new ArrayList<String>();
        for (var noun : rule.nouns()) {
            if (holdsBlocker(rule, noun)) {
                dead.add(noun);
            }
        }
        for (var verb : rule.verbs()) {
            var forms = set.language().inflection.forms(verb).keySet();
            if (forms.stream().allMatch(form -> holdsBlocker(rule, form))) {
                dead.add(verb);
            } else {
                forms.stream()
                        .filter(form -> holdsBlocker(rule, form))
                        .findFirst()
                        .ifPresent(
                                form ->
                                        warning(
                                                "blocked-form",
                                                rule,
                                                "its form '" + form + "' holds a blocker of it"));
            }
        }
        if (!dead.isEmpty()) {
            error("blocked-trigger", rule, "these triggers hold a blocker of it: " + dead);
        }
    }

    private static boolean holdsBlocker(FrameRule rule, String trigger) {
        return rule.blockers().stream()
                .anyMatch(
                        blocker ->
                                (" " + plain(trigger) + " ").contains(" " + plain(blocker) + " "));
    }

    /// Words that the rule both wants and forbids.
    private void wanted(FrameRule rule) {
        for (var wanted : Map.of("with", rule.with(), "about", rule.about()).entrySet()) {
            var both = new LinkedHashSet<>(wanted.getValue());
            both.retainAll(rule.blockers());
            if (!both.isEmpty()) {
                warning(
                        "wanted-and-blocked",
                        rule,
                        both + " stand under both " + wanted.getKey() + " and blockers");
            }
        }
    }

    private static String plain(String phrase) {
        return Words.tokens(phrase).stream()
                .map(Token::text)
                .filter(word -> !word.equals("-"))
                .collect(Collectors.joining(" "));
    }

    private void error(String check, FrameRule rule, String text) {
        found.add(Finding.error(check, file(rule), rule.id(), text));
    }

    private void warning(String check, FrameRule rule, String text) {
        found.add(Finding.warning(check, file(rule), rule.id(), text));
    }

    private String file(FrameRule rule) {
        return book.entry(rule.id()).map(RuleBook.Entry::file).orElse("");
    }
}
