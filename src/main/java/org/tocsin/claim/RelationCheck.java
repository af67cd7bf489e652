package org.tocsin.claim;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// Holds every relation rule against its examples, in which `<s>` marks the source and `<t>` the
/// target.
final class RelationCheck {
    private final RuleSet set;
    private final RelationReader reader;

    RelationCheck(RuleSet set) {
        this.set = set;
        this.reader = new RelationReader(set);
    }

    List<Finding> findings() {
        var found = new ArrayList<Finding>();
        for (var rule : set.relationRules()) {
            for (var example : rule.examples()) {
                if (!tells(rule, example)) {
                    found.add(failure(rule, "example", "is not read in its example: " + example));
                }
            }
            for (var counter : rule.counterExamples()) {
                if (tells(rule, counter)) {
                    var text = "is read in its counter-example: " + counter;
                    found.add(failure(rule, "counter-example", text));
                }
            }
        }
        return found;
    }

    private static Finding failure(RelationRule rule, String check, String text) {
        return Finding.error(check, "relations.yaml", rule.id(), text);
    }

    private boolean tells(RelationRule rule, String marked) {
        var sentence = marked.replaceAll("</?[st]>", "");
        return reader.read(sentence, within(marked, "s"), within(marked, "t"))
                .filter(relation -> relation.event().equals(rule.event()))
                .isPresent();
    }

    private static @Nullable String within(String marked, String mark) {
        var from = marked.indexOf("<" + mark + ">");
        var to = marked.indexOf("</" + mark + ">");
        return from < 0 || to < from ? null : marked.substring(from + mark.length() + 2, to);
    }
}
