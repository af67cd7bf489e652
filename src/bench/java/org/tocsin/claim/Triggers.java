package org.tocsin.claim;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The words of a rule set, for measurements that other engines take part in.
public final class Triggers {
    private Triggers() {}

    /// Every form of every trigger, once.
    public static List<String> phrases(RuleSet set) {
        var phrases = new TreeSet<String>();
        set.rules().forEach(rule -> forms(set, rule).values().forEach(phrases::addAll));
        return List.copyOf(phrases);
    }

    /// The forms of each trigger of each rule, by the rule's id and the trigger's base.
    public static Map<String, Map<String, List<String>>> byRule(RuleSet set) {
        return set.rules().stream()
                .collect(Collectors.toMap(FrameRule::id, rule -> forms(set, rule)));
    }

    private static Map<String, List<String>> forms(RuleSet set, FrameRule rule) {
        var forms = new TreeMap<String, List<String>>();
        rule.verbs().forEach(verb -> forms.put(verb, inflected(set, verb)));
        rule.nouns().forEach(noun -> forms.putIfAbsent(noun, List.of(noun)));
        return forms;
    }

    /// The forms of a verb.
    public static List<String> inflected(RuleSet set, String verb) {
        return Stream.concat(
                        Stream.of(verb), set.language().inflection.forms(verb).keySet().stream())
                .distinct()
                .toList();
    }
}
