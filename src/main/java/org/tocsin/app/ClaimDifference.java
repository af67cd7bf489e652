package org.tocsin.app;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.jspecify.annotations.Nullable;
import org.tocsin.kafka.Json;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

/// A claim that two rule sets do not read alike. Two claims are held against each other when the
/// same words triggered them.
///
/// @param change `added`, `removed` or `changed`
/// @param keys which of a claim's keys differ; empty unless it changed
/// @param before as the first set reads it, or null
/// @param after as the second one does, or null
record ClaimDifference(
        String change,
        String article,
        String sentence,
        List<String> keys,
        @Nullable ClaimLine before,
        @Nullable ClaimLine after) {
    private static final List<String> OF_THE_SET = List.of("id", "rule_set", "about");

    static List<ClaimDifference> between(List<ClaimLine> before, List<ClaimLine> after) {
        var one = byTrigger(before);
        var two = byTrigger(after);
        var differences = new ArrayList<ClaimDifference>();
        one.forEach(
                (trigger, claim) -> {
                    var other = two.get(trigger);
                    if (other == null) {
                        differences.add(of("removed", claim, List.of(), claim, null));
                    } else {
                        var keys = differing(claim, other);
                        if (!keys.isEmpty()) {
                            differences.add(of("changed", claim, keys, claim, other));
                        }
                    }
                });
        two.forEach(
                (trigger, claim) -> {
                    if (!one.containsKey(trigger)) {
                        differences.add(of("added", claim, List.of(), null, claim));
                    }
                });
        return differences;
    }

    private static ClaimDifference of(
            String change,
            ClaimLine claim,
            List<String> keys,
            @Nullable ClaimLine before,
            @Nullable ClaimLine after) {
        return new ClaimDifference(change, claim.article(), claim.sentence(), keys, before, after);
    }

    /// Several claims of one trigger are told apart by their order.
    private static Map<String, ClaimLine> byTrigger(List<ClaimLine> claims) {
        var byTrigger = new LinkedHashMap<String, ClaimLine>();
        for (var claim : claims) {
            var where = claim.article() + " " + claim.field() + " " + claim.spans().get("trigger");
            var ordinal =
                    IntStream.iterate(0, i -> byTrigger.containsKey(where + " " + i), i -> i + 1)
                            .count();
            byTrigger.put(where + " " + ordinal, claim);
        }
        return byTrigger;
    }

    private static List<String> differing(ClaimLine one, ClaimLine two) {
        ObjectNode before = Json.mapper().valueToTree(one);
        JsonNode after = Json.mapper().valueToTree(two);
        return before.properties().stream()
                .map(Map.Entry::getKey)
                .filter(key -> !OF_THE_SET.contains(key))
                .filter(key -> !Objects.equals(before.get(key), after.get(key)))
                .toList();
    }

    /// How many of each kind.
    static final class Count {
        private int claims;
        private final Map<String, Integer> changes = new LinkedHashMap<>();

        Count() {
            List.of("added", "removed", "changed").forEach(kind -> changes.put(kind, 0));
        }

        /// So many claims the first set read.
        void read(int more) {
            claims += more;
        }

        void add(ClaimDifference difference) {
            changes.merge(difference.change, 1, Integer::sum);
        }

        @Override
        public String toString() {
            var parts = changes.entrySet().stream().map(c -> c.getValue() + " " + c.getKey());
            return String.join(", ", parts.toList()) + ", of " + claims + " claims before";
        }
    }
}
