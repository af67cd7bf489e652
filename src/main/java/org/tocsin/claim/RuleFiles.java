package org.tocsin.claim;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// The files of one language's rules and lexicon, as YAML trees by name: `rules/en/status.yaml`.
///
/// @param trees by file name; the part behind the last slash is what asks for a file
record RuleFiles(Map<String, JsonNode> trees) {
    /// The language of files that lie in no language's directory.
    static final String ENGLISH = "en";

    private static final ObjectMapper YAML =
            new ObjectMapper(new YAMLFactory())
                    .enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
                    .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    /// Reads what may name event types.
    static ObjectMapper mapper(TypeRegistry types) {
        return YAML.copy().registerModule(types.module());
    }

    /// A file's text as a tree.
    ///
    /// @throws IllegalArgumentException naming the file and the place in it that is no YAML or says
    ///   a key twice
    static JsonNode tree(String name, String text) {
        try {
            return YAML.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(name + ": " + e.getMessage(), e);
        }
    }

    /// The files by the ISO 639-1 code of the directory that holds them.
    static Map<String, RuleFiles> byLanguage(Map<String, JsonNode> files) {
        var languages = new TreeMap<String, Map<String, JsonNode>>();
        files.forEach(
                (name, tree) ->
                        languages
                                .computeIfAbsent(directory(name), _ -> new TreeMap<>())
                                .put(name, tree));
        var parted = new TreeMap<String, RuleFiles>();
        languages.forEach((code, trees) -> parted.put(code, new RuleFiles(trees)));
        return parted;
    }

    /// The language of a file: `fr` of `rules/fr/frames.yaml`.
    static String directory(String name) {
        var parts = name.split("/", -1);
        var last = parts.length < 2 ? "" : parts[parts.length - 2];
        var code = last.length() == 2 && last.chars().allMatch(c -> c >= 'a' && c <= 'z');
        return code ? last : ENGLISH;
    }

    /// The file of a name, or a missing node where there is none.
    JsonNode file(String name) {
        return found(name).orElse(MissingNode.getInstance());
    }

    /// The file of a name that a language cannot do without.
    ///
    /// @throws IllegalArgumentException when there is none, or nothing in it
    JsonNode needed(String name) {
        var file =
                found(name)
                        .orElseThrow(
                                () -> new IllegalArgumentException("the rule set has no " + name));
        if (file.isMissingNode()) {
            throw new IllegalArgumentException(name + " is empty");
        }
        return file;
    }

    private Optional<JsonNode> found(String name) {
        return trees.entrySet().stream()
                .filter(f -> f.getKey().equals(name) || f.getKey().endsWith("/" + name))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    /// These files, with one of another language where they lack it.
    RuleFiles or(String name, RuleFiles others) {
        if (found(name).isPresent()) {
            return this;
        }
        var whole = new TreeMap<>(trees);
        whole.put(name, others.needed(name));
        return new RuleFiles(whole);
    }

    /// These files with the small words of their language as the reader knows them.
    RuleFiles ledOver(FunctionWords words) {
        if (words.names().isEmpty()) {
            return this;
        }
        var led = new TreeMap<String, JsonNode>();
        trees.forEach((name, tree) -> led.put(name, words.in(tree)));
        return new RuleFiles(led);
    }

    /// The rules that stand under a key in any file, in the order of the files' names.
    <T> List<T> rules(ObjectMapper mapper, String key, Class<T> type) {
        var rules = new ArrayList<T>();
        var groups = new WordGroups(trees.values());
        trees.forEach(
                (name, tree) -> {
                    for (var node : tree.path(key)) {
                        var what = name + ": rule " + node.path("id").asText("without id");
                        rules.add(convert(mapper, what, groups.spelled(what, node), type));
                    }
                });
        return rules;
    }

    /// A whole file as one thing.
    ///
    /// @throws IllegalArgumentException naming the file and the place in it that is wrong
    <T> T whole(ObjectMapper mapper, String name, Class<T> type) {
        return convert(mapper, name, needed(name), type);
    }

    private static <T> T convert(ObjectMapper mapper, String what, JsonNode node, Class<T> type) {
        try {
            return mapper.treeToValue(node, type);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(what + ": " + e.getOriginalMessage(), e);
        }
    }
}
