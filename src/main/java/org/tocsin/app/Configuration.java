package org.tocsin.app;

import org.tocsin.claim.RuleSet;
import org.tocsin.fetch.SourceList;
import org.tocsin.fetch.SourceListException;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/// What people edit, read and checked: who is known, and how claims are read.
record Configuration(SourceList sources, RuleSet rules) {
    private static final int SHOWN = 3;

    /// @throws CommandException naming the file and the place in it that is wrong
    static Configuration of(List<ConfigLayer> layers) {
        var sources = sources(layers);
        try {
            return new Configuration(sources, RuleSet.read(files(layers), sources.outlets()));
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
        var texts = new TreeMap<String, String>();
        layers.forEach(layer -> texts.putAll(layer.sources()));
        try {
            return SourceList.parse(texts);
        } catch (SourceListException e) {
            throw CommandException.usage(String.valueOf(e.getMessage()));
        }
    }

    /// Holds the rules against their own examples.
    ///
    /// @throws CommandException when some fail: such a set is not to be used
    Configuration checked(Stdio io) {
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
        return this;
    }
}
