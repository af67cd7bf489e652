package org.tocsin.claim;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;

import org.tocsin.article.ContentHash;
import org.tocsin.article.Outlets;
import org.tocsin.claim.attribution.AttributionReader;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Rules, lexicon and status table of one language as one thing, known by the hash of its files.
public final class RuleSet {
    private static final ObjectMapper YAML =
            new ObjectMapper(new YAMLFactory())
                    .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    private final String hash;
    private final Map<String, JsonNode> files;
    private final Language language;
    private final Lexicon lexicon;
    private final StatusTable statuses;
    private final List<FrameRule> rules;
    private final FrameMatcher frames;
    private final Map<String, String> modes = new HashMap<>();
    private final Prefilter prefilter;
    private final Outlets outlets;
    private final AttributionReader attributions;

    private RuleSet(String hash, Map<String, JsonNode> files, Outlets outlets) {
        this.hash = hash;
        this.files = files;
        this.outlets = outlets;
        language = new Language(named(files, "language.yaml"), named(files, "grammar.yaml"));
        lexicon = new Lexicon(List.copyOf(files.values()), outlets);
        statuses = convert("status.yaml", named(files, "status.yaml"), StatusTable.class);
        rules = rules(files);
        frames = new FrameMatcher(rules, language);
        files.values()
                .forEach(
                        file ->
                                file.path("instrument_modes")
                                        .properties()
                                        .forEach(
                                                e -> modes.put(e.getKey(), e.getValue().asText())));
        prefilter = new Prefilter(frames, lexicon, language);
        attributions =
                new AttributionReader(
                        whole(files, "cues.yaml").path("attributing"),
                        whole(files, "words.yaml").path("word_classes"),
                        whole(files, "attribution.yaml").path("models"),
                        language.inflection);
    }

    /// Reads a set from its files.
    ///
    /// @param files text by file name, such as `en/states.yaml`; files of one name in two folders
    ///   add up
    /// @throws IllegalArgumentException naming the file, and the place in it, when one cannot be
    ///   read
    public static RuleSet read(Map<String, String> files, Outlets outlets) {
        var sorted = new TreeMap<>(files);
        var trees = new TreeMap<String, JsonNode>();
        var parts = new ArrayList<String>();
        for (var file : sorted.entrySet()) {
            trees.put(file.getKey(), tree(file.getKey(), file.getValue()));
            parts.add(file.getKey());
            parts.add(file.getValue());
        }
        outlets.all().forEach(outlet -> parts.add(outlet.toString()));
        return new RuleSet(ContentHash.of(parts.toArray(String[]::new)).value(), trees, outlets);
    }

    private static JsonNode tree(String name, String text) {
        try {
            return YAML.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(name + ": " + e.getMessage(), e);
        }
    }

    private static JsonNode named(Map<String, JsonNode> files, String name) {
        return files.entrySet().stream()
                .filter(f -> f.getKey().equals(name) || f.getKey().endsWith("/" + name))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the rule set has no " + name));
    }

    /// As [#named], empty where the set has no such file: it reads no attributions then.
    private static JsonNode whole(Map<String, JsonNode> files, String name) {
        return files.entrySet().stream()
                .filter(f -> f.getKey().equals(name) || f.getKey().endsWith("/" + name))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(MissingNode.getInstance());
    }

    private static List<FrameRule> rules(Map<String, JsonNode> files) {
        var rules = new ArrayList<FrameRule>();
        var groups = new WordGroups(files.values());
        files.forEach(
                (name, tree) -> {
                    for (var node : tree.path("frames")) {
                        var what = name + ": rule " + node.path("id").asText("without id");
                        rules.add(convert(what, groups.spelled(what, node), FrameRule.class));
                    }
                });
        return rules;
    }

    private static <T> T convert(String what, JsonNode node, Class<T> type) {
        try {
            if (node instanceof MissingNode) {
                throw new IllegalArgumentException(what + " is empty");
            }
            return YAML.treeToValue(node, type);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(what + ": " + e.getOriginalMessage(), e);
        }
    }

    /// Names the set: equal files, equal hash.
    public String hash() {
        return hash;
    }

    /// How to print the actor codes of the lexicon: `RUS` as Russia.
    public Map<String, String> names() {
        return lexicon.codes();
    }

    /// The status table in force, for people to read.
    public StatusTable statuses() {
        return statuses;
    }

    /// Runs every rule's examples and counter-examples; each string names one that fails. A set
    /// with a failure is not to be used.
    public List<String> failures() {
        return examined().stream()
                .map(found -> "rule " + found.subject() + " " + found.text())
                .toList();
    }

    /// As [#failures], each with the file of its rule.
    public List<Finding> examined() {
        return new RuleCheck(this).findings();
    }

    /// What its files hold, for people who ask.
    public RuleBook book() {
        return new RuleBook(files, rules);
    }

    Map<String, JsonNode> files() {
        return files;
    }

    /// Reads who is said to say, believe or want what.
    public AttributionReader attributions() {
        return attributions;
    }

    Language language() {
        return language;
    }

    Lexicon lexicon() {
        return lexicon;
    }

    List<FrameRule> rules() {
        return rules;
    }

    FrameMatcher frames() {
        return frames;
    }

    /// PLOVER modes of an assault by class of weapon.
    Map<String, String> modes() {
        return modes;
    }

    Prefilter prefilter() {
        return prefilter;
    }

    Outlets outlets() {
        return outlets;
    }
}
