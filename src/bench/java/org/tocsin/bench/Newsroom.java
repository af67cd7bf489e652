package org.tocsin.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;

import org.tocsin.article.Article;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.random.RandomGenerator;

/// Writes plausible articles from templates and the names of the lexicon: the same ones for the
/// same seed.
public final class Newsroom {
    /// What an article weighs on average, in chars.
    static final int LENGTH = 2850;

    private static final List<String> DAYS =
            List.of("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday");
    private static final List<String> FIRMS =
            List.of("Bolt Foods", "Marlow Rail", "Ostrava Steel", "Quill Energy", "Penrose Bank");
    private static final List<String> TEAMS =
            List.of("Harbour United", "Northgate", "Real Alma", "Dynamo Velt", "the Owls");
    private static final List<String> FIRST = List.of("Ada", "Jonas", "Mirela", "Tom", "Ines");
    private static final List<String> LAST = List.of("Brandt", "Okoye", "Larsen", "Quill", "Reyes");

    private final RandomGenerator random;
    private final Map<String, List<String>> words;

    /// Of the lexicon that ships.
    public static Newsroom shipped(RandomGenerator random) throws IOException {
        var trees = new ArrayList<JsonNode>();
        for (var file : ShippedRules.files().values()) {
            trees.add(new YAMLMapper().readTree(file));
        }
        return new Newsroom(trees, random);
    }

    /// @param lexicon the files of the lexicon, as trees
    private Newsroom(List<JsonNode> lexicon, RandomGenerator random) {
        this.random = random;
        var capitals = first(lexicon, "states", "metonyms");
        words =
                Map.ofEntries(
                        Map.entry("State", first(lexicon, "states", "names")),
                        Map.entry("Adj", first(lexicon, "states", "adjectives")),
                        Map.entry("capital", capitals),
                        Map.entry("person", first(lexicon, "people", "names")),
                        Map.entry("place", first(lexicon, "places", "names")),
                        Map.entry(
                                "missiles",
                                List.of(
                                        "ballistic missiles",
                                        "cruise missiles",
                                        "ATACMS missiles",
                                        "long-range missiles",
                                        "artillery shells")),
                        Map.entry("drones", List.of("drones", "attack drones", "Shahed drones")),
                        Map.entry("day", DAYS),
                        Map.entry("firm", FIRMS),
                        Map.entry("team", TEAMS));
    }

    private static List<String> first(List<JsonNode> lexicon, String list, String key) {
        return lexicon.stream()
                .flatMap(file -> file.path(list).valueStream())
                .map(entry -> entry.path(key).path(0).asText())
                .filter(name -> !name.isEmpty())
                .toList();
    }

    /// States, places and people, each as a text may call them.
    public List<String> names() {
        return List.of("State", "capital", "person", "place").stream()
                .flatMap(slot -> words.getOrDefault(slot, List.of()).stream())
                .toList();
    }

    /// Articles whose every sentence is of one kind.
    ///
    /// @param kind `war` or `ordinary`
    public List<Article> write(String kind, int count) {
        var sentences = templates(kind);
        var articles = new ArrayList<Article>();
        for (int i = 0; i < count; i++) {
            articles.add(article(kind + i, sentences));
        }
        return articles;
    }

    private Article article(String id, List<String> sentences) {
        var body = new StringBuilder();
        while (body.length() < LENGTH) {
            int more = 1 + random.nextInt(3);
            for (int i = 0; i < more && body.length() < LENGTH; i++) {
                body.append(fill(one(sentences))).append(i + 1 < more ? " " : "");
            }
            body.append("\n\n");
        }
        var title = fill(one(sentences)).replaceFirst("[.]$", "");
        return Corpus.article(id, title, body.toString().strip());
    }

    private String fill(String template) {
        var text = new StringBuilder();
        for (int at = 0; at < template.length(); ) {
            int open = template.indexOf('{', at);
            if (open < 0) {
                return text.append(template, at, template.length()).toString();
            }
            int close = template.indexOf('}', open);
            text.append(template, at, open).append(word(template.substring(open + 1, close)));
            at = close + 1;
        }
        return text.toString();
    }

    private String word(String slot) {
        return switch (slot) {
            case "few" -> String.valueOf(2 + random.nextInt(30));
            case "many" -> String.valueOf(100 + random.nextInt(9000));
            case "year" -> String.valueOf(1985 + random.nextInt(40));
            case "name" -> one(FIRST) + " " + one(LAST);
            default -> one(Objects.requireNonNull(words.get(slot.replaceFirst("[23]$", ""))));
        };
    }

    private String one(List<String> list) {
        return list.get(random.nextInt(list.size()));
    }

    private static List<String> templates(String kind) {
        try (var in =
                Objects.requireNonNull(Newsroom.class.getResourceAsStream(kind + ".txt"), kind)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        } catch (IOException e) {
            throw new IllegalStateException("cannot read the templates of " + kind, e);
        }
    }
}
