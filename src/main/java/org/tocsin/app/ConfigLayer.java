package org.tocsin.app;

import org.jspecify.annotations.Nullable;
import org.tocsin.claim.RuleSet;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/// One layer of configuration: texts by name. Layers add up.
///
/// @param sources outlets, each a file of the form of `sources.yaml`
/// @param lexicon who and what a text can name
/// @param rules frame rules and the status table
record ConfigLayer(
        Map<String, String> sources, Map<String, String> lexicon, Map<String, String> rules) {
    private static final String YAML = ".yaml";
    private static final long MAX_BYTES = 4 << 20;

    ConfigLayer {
        sources = Map.copyOf(sources);
        lexicon = Map.copyOf(lexicon);
        rules = Map.copyOf(rules);
    }

    /// A directory with `sources.yaml`, `lexicon/` and `rules/`, each of which may be missing.
    ///
    /// @param name before the names of its files, empty for the first layer: a rule set's hash does
    ///   not depend on where the directory lies
    static ConfigLayer directory(String name, Path dir) {
        if (!Files.isDirectory(dir)) {
            throw CommandException.usage(dir + ": is no directory");
        }
        var sources = dir.resolve(ConfigHome.SOURCES);
        return new ConfigLayer(
                Files.exists(sources) ? Map.of(sources.toString(), text(sources)) : Map.of(),
                texts(name + "lexicon/", dir.resolve("lexicon")),
                texts(name + "rules/", dir.resolve("rules")));
    }

    /// Files that travel on the class path, such as the demo's.
    ///
    /// @param files under `folder`: `sources.yaml`, `lexicon/…`, `rules/…`
    static ConfigLayer resources(String folder, List<String> files) {
        var parts = List.of(new TreeMap<String, String>(), new TreeMap<String, String>());
        var sources = new TreeMap<String, String>();
        for (var file : files) {
            var part =
                    file.startsWith("lexicon/")
                            ? parts.getFirst()
                            : file.startsWith("rules/") ? parts.getLast() : sources;
            part.put(folder + "/" + file, resource(folder + "/" + file));
        }
        return new ConfigLayer(sources, parts.getFirst(), parts.getLast());
    }

    /// This layer with what another directory holds in place of its own.
    ///
    /// @param dir with `rules/`, `lexicon/` or `sources.yaml`, each of which replaces ours, rules
    ///   and lexicon for the languages that it has files of; or with rules alone: YAML files, in it
    ///   or in its directory of the language
    /// @param option what named it
    ConfigLayer changedBy(Path dir, String option) {
        if (!Files.isDirectory(dir)) {
            throw CommandException.usage(option + " " + dir + ": is no directory");
        }
        var other = directory("", dir);
        var parts = List.of(other.sources, other.lexicon, other.rules);
        if (parts.stream().allMatch(Map::isEmpty)) {
            other = new ConfigLayer(Map.of(), Map.of(), texts("rules/", dir));
        }
        if (other.sources.isEmpty() && other.lexicon.isEmpty() && other.rules.isEmpty()) {
            throw CommandException.usage(option + " " + dir + ": holds no *" + YAML);
        }
        return new ConfigLayer(
                other.sources.isEmpty() ? sources : other.sources,
                inPlaceOf(lexicon, other.lexicon),
                inPlaceOf(rules, other.rules));
    }

    private static Map<String, String> inPlaceOf(
            Map<String, String> ours, Map<String, String> theirs) {
        var languages =
                theirs.keySet().stream().map(RuleSet::languageOf).collect(Collectors.toSet());
        var all = new HashMap<>(theirs);
        ours.forEach(
                (name, text) -> {
                    if (!languages.contains(RuleSet.languageOf(name))) {
                        all.put(name, text);
                    }
                });
        return all;
    }

    private static Map<String, String> texts(String name, Path dir) {
        if (!Files.isDirectory(dir)) {
            return Map.of();
        }
        var texts = new TreeMap<String, String>();
        for (var language : languages(dir)) {
            texts.putAll(files(name + language.getFileName() + "/", language));
        }
        return texts.isEmpty() ? files(name, dir) : texts;
    }

    /// Its directories that a language's code names.
    private static List<Path> languages(Path dir) {
        try (var entries = Files.list(dir)) {
            return entries.filter(entry -> entry.getFileName().toString().matches("[a-z]{2}"))
                    .filter(Files::isDirectory)
                    .toList();
        } catch (IOException e) {
            throw CommandException.usage(dir + ": cannot be read: " + e.getMessage());
        }
    }

    private static Map<String, String> files(String name, Path dir) {
        var texts = new TreeMap<String, String>();
        try (var files = Files.list(dir)) {
            files.filter(file -> file.toString().endsWith(YAML))
                    .forEach(file -> texts.put(name + file.getFileName(), text(file)));
            return texts;
        } catch (IOException e) {
            throw CommandException.usage(dir + ": cannot be read: " + e.getMessage());
        }
    }

    private static String text(Path file) {
        try {
            if (Files.size(file) > MAX_BYTES) {
                throw CommandException.usage(file + ": larger than " + MAX_BYTES + " bytes");
            }
            return Files.readString(file);
        } catch (IOException e) {
            throw CommandException.usage(file + ": cannot be read: " + e.getMessage());
        }
    }

    private static String resource(String name) {
        try (var in = ConfigLayer.class.getResourceAsStream("/" + name)) {
            return new String(required(in, name).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(name + " cannot be read from the class path", e);
        }
    }

    private static <T> T required(@Nullable T in, String name) {
        if (in == null) {
            throw new IllegalStateException(name + " is not on the class path");
        }
        return in;
    }
}
