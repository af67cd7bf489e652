package org.tocsin.app;

import org.tocsin.claim.LearntText;
import org.tocsin.claim.RuleSet;
import org.tocsin.fetch.SourceList;
import org.tocsin.fetch.SourceListException;
import org.tocsin.syndication.Furniture;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/// What people edit, read and checked: who is known, and how claims are read.
///
/// @param files all texts that it was read from, by name: rules, lexicon, and the source lists
///   under `sources/` by number
record Configuration(SourceList sources, RuleSet rules, SortedMap<String, String> files) {
    private static final int SHOWN = 3;
    private static final String SOURCES = "sources/";

    /// Hashes of sets that passed here: their examples take a second of processor time.
    private static final Set<String> PASSED = ConcurrentHashMap.newKeySet();

    /// @throws CommandException naming the file and the place in it that is wrong
    static Configuration of(List<ConfigLayer> layers) {
        var sources = sources(layers);
        var rules = rules(files(layers), sources);
        var files = files(layers);
        for (var text : lists(layers).values()) {
            var number = files.tailMap(SOURCES).headMap(SOURCES + "~").size();
            files.put("%s%02d.yaml".formatted(SOURCES, number), text);
        }
        return new Configuration(sources, rules, files);
    }

    /// As it was read before, from the texts that it kept.
    ///
    /// @throws CommandException naming the file and the place in it that is wrong
    static Configuration restored(SortedMap<String, String> files) {
        var lists = new TreeMap<>(files.tailMap(SOURCES).headMap(SOURCES + "~"));
        var others = new TreeMap<>(files);
        others.keySet().removeAll(lists.keySet());
        var sources = parsed(lists);
        return new Configuration(sources, rules(others, sources), files);
    }

    private static RuleSet rules(Map<String, String> files, SourceList sources) {
        try {
            return RuleSet.read(files, sources.outlets());
        } catch (IllegalArgumentException e) {
            throw CommandException.usage(String.valueOf(e.getMessage()));
        }
    }

    /// Lexicon and rules of all layers, by file name.
    static SortedMap<String, String> files(List<ConfigLayer> layers) {
        var files = new TreeMap<String, String>();
        layers.forEach(layer -> files.putAll(layer.lexicon()));
        layers.forEach(layer -> files.putAll(layer.rules()));
        return files;
    }

    /// How to print the codes of actors.
    Map<String, String> names() {
        return rules.names();
    }

    /// The source list alone, for commands that read no claims.
    static SourceList sources(List<ConfigLayer> layers) {
        return parsed(lists(layers));
    }

    /// What was learnt of outlets' pages alone, for commands that read no claims.
    static Furniture furniture(List<ConfigLayer> layers) {
        try {
            var learnt = LearntText.read(files(layers));
            return Furniture.of(learnt.paragraphs(), learnt.hot());
        } catch (IllegalArgumentException e) {
            throw CommandException.usage(String.valueOf(e.getMessage()));
        }
    }

    private static SortedMap<String, String> lists(List<ConfigLayer> layers) {
        var texts = new TreeMap<String, String>();
        layers.forEach(layer -> texts.putAll(layer.sources()));
        return texts;
    }

    private static SourceList parsed(SortedMap<String, String> texts) {
        try {
            return SourceList.parse(texts);
        } catch (SourceListException e) {
            throw CommandException.usage(String.valueOf(e.getMessage()));
        }
    }

    /// Holds the rules against their own examples, once a process.
    ///
    /// @throws CommandException when some fail: such a set is not to be used
    Configuration checked() {
        if (PASSED.contains(rules.hash())) {
            return this;
        }
        var failures = rules.failures();
        if (!failures.isEmpty()) {
            var line =
                    "the rule set fails "
                            + failures.size()
                            + " of its own examples: "
                            + String.join("; ", failures.stream().limit(SHOWN).toList())
                            + (failures.size() > SHOWN ? "; …" : "");
            throw CommandException.usage(line);
        }
        PASSED.add(rules.hash());
        return this;
    }
}
