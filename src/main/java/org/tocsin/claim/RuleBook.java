package org.tocsin.claim;

import com.fasterxml.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A rule set as its files put it, for people: which file holds a rule, what a row asks and gives.
public final class RuleBook {
    private static final Set<String> GIVEN = Set.of("status", "factuality", "polarity");
    private static final Set<String> NAMES = Set.of("row", "note");

    private final Map<String, String> fileOfRule = new HashMap<>();
    private final List<Entry> entries;
    private final List<Row> rows = new ArrayList<>();

    /// A frame rule.
    ///
    /// @param file where it stands
    /// @param verbs base forms that trigger it
    /// @param nouns nouns that trigger it
    /// @param examples how many sentences it promises to read
    /// @param counterExamples how many it promises not to
    public record Entry(
            String id,
            String file,
            ClaimType type,
            List<String> verbs,
            List<String> nouns,
            int examples,
            int counterExamples) {}

    /// A row of the status table.
    ///
    /// @param conditions what must hold, by column; a column left out fits everything
    /// @param gives status, factuality and polarity, by these names
    public record Row(String row, Map<String, String> conditions, Map<String, String> gives) {
        /// The conditions in one line.
        public String asked() {
            return conditions.isEmpty()
                    ? "fits everything"
                    : String.join(
                            ", ",
                            conditions.entrySet().stream()
                                    .map(each -> each.getKey() + ": " + each.getValue())
                                    .toList());
        }
    }

    /// @param languages the files of each; the first one's status table is shown
    RuleBook(List<Map<String, JsonNode>> languages, List<FrameRule> rules) {
        for (var files : languages) {
            files.forEach(
                    (name, tree) -> {
                        for (var rule : tree.path("frames")) {
                            fileOfRule.put(rule.path("id").asText(), name);
                        }
                    });
        }
        languages
                .getFirst()
                .values()
                .forEach(tree -> tree.path("rows").forEach(row -> rows.add(row(row))));
        entries = rules.stream().map(this::entry).toList();
    }

    private Entry entry(FrameRule rule) {
        return new Entry(
                rule.id(),
                fileOfRule.getOrDefault(rule.id(), ""),
                rule.type(),
                rule.verbs(),
                rule.nouns(),
                rule.examples().size(),
                rule.counterExamples().size());
    }

    private static Row row(JsonNode node) {
        var conditions = new LinkedHashMap<String, String>();
        var gives = new LinkedHashMap<String, String>();
        for (var field : node.properties()) {
            if (GIVEN.contains(field.getKey())) {
                gives.put(field.getKey(), text(field.getValue()));
            } else if (!NAMES.contains(field.getKey())) {
                conditions.put(field.getKey(), text(field.getValue()));
            }
        }
        return new Row(node.path("row").asText(), conditions, gives);
    }

    private static String text(JsonNode value) {
        return value.isArray()
                ? String.join(" or ", value.valueStream().map(JsonNode::asText).toList())
                : value.asText();
    }

    /// The frame rules, in the order in which they are tried.
    public List<Entry> entries() {
        return entries;
    }

    /// The frame rule of that id.
    public Optional<Entry> entry(String id) {
        return entries.stream().filter(each -> each.id().equals(id)).findFirst();
    }

    /// The status table, in the order in which its rows are tried.
    public List<Row> rows() {
        return List.copyOf(rows);
    }

    /// The row of that name.
    public Optional<Row> row(String name) {
        return rows.stream().filter(each -> each.row().equals(name)).findFirst();
    }
}
