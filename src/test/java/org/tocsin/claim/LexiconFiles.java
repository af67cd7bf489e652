package org.tocsin.claim;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The files of `config/lexicon/en`, entry by entry, as an editor wrote them.
final class LexiconFiles {
    private static final ObjectMapper YAML = new ObjectMapper(new YAMLFactory());
    private static final Map<String, JsonNode> TREES = new ConcurrentHashMap<>();
    private static final Path FOLDER = Path.of("config/lexicon/en");

    private LexiconFiles() {}

    static String text(String file) {
        try {
            return Files.readString(FOLDER.resolve(file + ".yaml"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<JsonNode> entries(String file, String list) {
        return TREES.computeIfAbsent(file, LexiconFiles::tree).path(list).valueStream().toList();
    }

    private static JsonNode tree(String file) {
        try {
            return YAML.readTree(text(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Set<String> codes(String file, String list) {
        return entries(file, list).stream()
                .map(entry -> entry.path("code").asText())
                .collect(Collectors.toSet());
    }

    /// States and organisations: whoever can be an actor.
    static Set<String> actors() {
        return Stream.concat(
                        codes("states", "states").stream(),
                        codes("organisations", "organisations").stream())
                .collect(Collectors.toSet());
    }

    /// The first adjective that belongs to this state alone, or null when it has none.
    static @Nullable String adjective(String code) {
        var states = entries("states", "states");
        return states.stream()
                .filter(state -> state.path("code").asText().equals(code))
                .flatMap(state -> Language.list(state.path("adjectives")).stream())
                .filter(
                        word ->
                                states.stream()
                                                .filter(
                                                        s ->
                                                                Language.list(s.path("adjectives"))
                                                                        .contains(word))
                                                .count()
                                        == 1)
                .findFirst()
                .orElse(null);
    }
}
