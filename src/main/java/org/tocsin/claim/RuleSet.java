package org.tocsin.claim;

import com.fasterxml.jackson.databind.JsonNode;

import org.tocsin.article.Article;
import org.tocsin.article.ContentHash;
import org.tocsin.article.Outlets;
import org.tocsin.article.Sentence;
import org.tocsin.article.Token;
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
    private static final String TABLE = "status.yaml";

    private final String hash;
    private final String code;
    private final RuleFiles files;
    private final FunctionWords functionWords;
    private final FirstWords firstWords = new FirstWords();
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
            String hash, String code, RuleFiles files, TypeRegistry types, Outlets outlets) {
        this.hash = hash;
        this.code = code;
        this.outlets = outlets;
        this.files = files;
        functionWords = FunctionWords.of(files.needed("grammar.yaml").path("read_as"));
        var led = files.ledOver(functionWords);
        var all = led.trees().values();
        language = new Language(led.needed("language.yaml"), led.needed("grammar.yaml"), all);
        lexicon = new Lexicon(List.copyOf(all), outlets, functionWords);
        var mapper = RuleFiles.mapper(types);
        statuses = led.whole(mapper, TABLE, StatusTable.class);
        rules = led.rules(mapper, "frames", FrameRule.class);
        relationRules = led.rules(mapper, "relations", RelationRule.class);
        relations =
                new RelationLexicon(relationRules, led.file("relations.yaml"), language.inflection);
        plainEvents = new PlainEvents(relations);
        frames = new FrameMatcher(rules, language);
        for (var file : all) {
            file.path("instrument_modes")
                    .properties()
                    .forEach(e -> modes.put(e.getKey(), e.getValue().asText()));
        }
        prefilter = new Prefilter(frames, lexicon, language, relations);
        Stream.of(frames.tries(), lexicon.tries(), language.tries(), relations.tries())
                .flatMap(List::stream)
                .forEach(firstWords::add);
        firstWords.add(language.things.names());
        attributions =
                new AttributionReader(
                        led.file("cues.yaml").path("attributing"),
                        led.file("words.yaml").path("word_classes"),
                        led.file("attribution.yaml").path("models"),
                        language.inflection);
    }

    /// The language, ISO 639-1, whose file one is by its name: that of its directory, else English.
    public static String languageOf(String file) {
        return RuleFiles.directory(file);
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
            trees.put(file.getKey(), RuleFiles.tree(file.getKey(), file.getValue()));
            parts.add(file.getKey());
            parts.add(file.getValue());
        }
        outlets.all().forEach(outlet -> parts.add(outlet.toString()));
        var hash = ContentHash.of(parts.toArray(String[]::new)).value();
        return read(hash, RuleFiles.byLanguage(trees), new TypeRegistry(trees), outlets);
    }

    private static RuleSet read(
            String hash, Map<String, RuleFiles> languages, TypeRegistry types, Outlets outlets) {
        var english = languages.getOrDefault(RuleFiles.ENGLISH, new RuleFiles(Map.of()));
        var set = new RuleSet(hash, RuleFiles.ENGLISH, english, types, outlets);
        languages.forEach(
                (code, files) -> {
                    if (!code.equals(RuleFiles.ENGLISH)) {
                        var whole = files.or(TABLE, english);
                        set.others.put(code, new RuleSet(hash, code, whole, types, outlets));
                    }
                });
        return set;
    }

    /// Names the set: equal files, equal hash.
    public String hash() {
        return hash;
    }

    /// What was learnt of outlets' pages, in all languages.
    public LearntText learnt() {
        return LearntText.of(
                languages().stream().flatMap(s -> s.files.trees().values().stream()).toList());
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
                all.stream().map(RuleSet::files).toList(),
                all.stream().flatMap(set -> set.rules.stream()).toList());
    }

    Map<String, JsonNode> files() {
        return files.trees();
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

    /// An article's sentences as this language is read.
    ArticleText text(Article article) {
        return ArticleText.of(article, this::tokens);
    }

    /// As above, of an article whose body was split already.
    ArticleText text(Article article, List<Sentence> body) {
        return ArticleText.of(article, body, this::tokens);
    }

    private List<Token> tokens(List<Token> tokens) {
        return firstWords.mark(functionWords.in(tokens));
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
