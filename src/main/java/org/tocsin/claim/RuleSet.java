package org.tocsin.claim;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;

import org.tocsin.article.Article;
import org.tocsin.article.ContentHash;
import org.tocsin.article.Outlets;
import org.tocsin.claim.attribution.AttributionReader;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/// Rules, lexicon and status table as one thing, known by the hash of its files: those of English,
/// and those of every other language that has a directory.
public final class RuleSet {
    private static final ObjectMapper YAML =
            new ObjectMapper(new YAMLFactory())
                    .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

    private static final String ENGLISH = "en";
    private static final String TABLE = "status.yaml";

    private final String hash;
    private final String code;
    private final Map<String, JsonNode> files;
    private final Map<String, RuleSet> others = new TreeMap<>();
    private final Language language;
    private final Lexicon lexicon;
    private final StatusTable statuses;
    private final List<FrameRule> rules;
    private final FrameMatcher frames;
    private final Map<String, String> modes = new HashMap<>();
    private final Prefilter prefilter;
    private final List<RelationRule> relationRules;
    private final RelationLexicon relations;
    private final PlainEvents plainEvents;
    private final Outlets outlets;
    private final AttributionReader attributions;

    private RuleSet(
            String hash,
            String code,
            Map<String, JsonNode> files,
            TypeRegistry types,
            Outlets outlets) {
        this.hash = hash;
        this.code = code;
        this.files = files;
        this.outlets = outlets;
        language =
                new Language(
                        named(files, "language.yaml"),
                        named(files, "grammar.yaml"),
                        files.values());
        lexicon = new Lexicon(List.copyOf(files.values()), outlets);
        var yaml = YAML.copy().registerModule(types.module());
        statuses = convert(yaml, TABLE, named(files, TABLE), StatusTable.class);
        rules = rules(yaml, files, "frames", FrameRule.class);
        relationRules = rules(yaml, files, "relations", RelationRule.class);
        relations =
                new RelationLexicon(
                        relationRules,
                        files.entrySet().stream()
                                .filter(f -> f.getKey().endsWith("relations.yaml"))
                                .map(Map.Entry::getValue)
                                .findFirst()
                                .orElse(MissingNode.getInstance()),
                        language.inflection);
        plainEvents = new PlainEvents(relations);
        frames = new FrameMatcher(rules, language);
        files.values()
                .forEach(
                        file ->
                                file.path("instrument_modes")
                                        .properties()
                                        .forEach(
                                                e -> modes.put(e.getKey(), e.getValue().asText())));
        prefilter = new Prefilter(frames, lexicon, language, relations);
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
    ///   add up. The folder is the language's ISO 639-1 code; English where there is none
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
        var hash = ContentHash.of(parts.toArray(String[]::new)).value();
        return read(hash, byLanguage(trees), new TypeRegistry(trees), outlets);
    }

    private static RuleSet read(
            String hash,
            Map<String, Map<String, JsonNode>> languages,
            TypeRegistry types,
            Outlets outlets) {
        var english = languages.getOrDefault(ENGLISH, Map.of());
        var set = new RuleSet(hash, ENGLISH, english, types, outlets);
        languages.forEach(
                (code, files) -> {
                    if (!code.equals(ENGLISH)) {
                        var whole = new TreeMap<>(files);
                        if (files.keySet().stream().noneMatch(file -> file.endsWith("/" + TABLE))) {
                            whole.put(TABLE, named(english, TABLE));
                        }
                        set.others.put(code, new RuleSet(hash, code, whole, types, outlets));
                    }
                });
        return set;
    }

    private static Map<String, Map<String, JsonNode>> byLanguage(Map<String, JsonNode> files) {
        var languages = new TreeMap<String, Map<String, JsonNode>>();
        files.forEach(
                (name, tree) -> {
                    languages
                            .computeIfAbsent(directory(name), _ -> new TreeMap<>())
                            .put(name, tree);
                });
        return languages;
    }

    /// The directory of a language that holds the file: `fr` of `rules/fr/frames.yaml`.
    private static String directory(String name) {
        var parts = name.split("/", -1);
        var last = parts.length < 2 ? "" : parts[parts.length - 2];
        var code = last.length() == 2 && last.chars().allMatch(c -> c >= 'a' && c <= 'z');
        return code ? last : ENGLISH;
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

    private static <T> List<T> rules(
            ObjectMapper yaml, Map<String, JsonNode> files, String key, Class<T> type) {
        var rules = new ArrayList<T>();
        var groups = new WordGroups(files.values());
        files.forEach(
                (name, tree) -> {
                    for (var node : tree.path(key)) {
                        var what = name + ": rule " + node.path("id").asText("without id");
                        rules.add(convert(yaml, what, groups.spelled(what, node), type));
                    }
                });
        return rules;
    }

    private static <T> T convert(ObjectMapper yaml, String what, JsonNode node, Class<T> type) {
        try {
            if (node instanceof MissingNode) {
                throw new IllegalArgumentException(what + " is empty");
            }
            return yaml.treeToValue(node, type);
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
        return languages().stream().flatMap(s -> new RuleCheck(s).findings().stream()).toList();
    }

    /// What its files hold, for people who ask.
    public RuleBook book() {
        var all = languages();
        return new RuleBook(
                all.stream().map(set -> set.files).toList(),
                all.stream().flatMap(set -> set.rules.stream()).toList());
    }

    Map<String, JsonNode> files() {
        return files;
    }

    /// The rules of a language; of English for a text whose language nobody knows.
    Optional<RuleSet> in(String language) {
        var mine = language.equals(code) || language.equals(Article.UNDETERMINED);
        return mine ? Optional.of(this) : Optional.ofNullable(others.get(language));
    }

    /// This set and those of other languages.
    List<RuleSet> languages() {
        return Stream.concat(Stream.of(this), others.values().stream()).toList();
    }

    /// The ISO 639-1 code of the language that it reads.
    String code() {
        return code;
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

    List<RelationRule> relationRules() {
        return relationRules;
    }

    RelationLexicon relations() {
        return relations;
    }

    PlainEvents plainEvents() {
        return plainEvents;
    }

    Outlets outlets() {
        return outlets;
    }
}
