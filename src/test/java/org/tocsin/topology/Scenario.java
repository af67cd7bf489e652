package org.tocsin.topology;

import org.tocsin.article.Article;
import org.tocsin.article.ArticleId;
import org.tocsin.article.CanonicalUrl;
import org.tocsin.article.Published;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// A short history and what a duty officer must be told of it, read from a text file.
///
/// A line `@ 2026-01-06 09:00 OUTLET | headline` starts an article, fetched at that time;
/// paragraphs follow. Before the bar may stand `id=`, and `published=` with a day, an instant or
/// `never`. `@ TIME wait` lets time pass. With `by=NAME` it is a person's word: `retract of=ID`,
/// `not-relevant of=LETTER`, `mute for=PT2H` with `type=`, `actor=`, `place=` or `of=`. Lines that
/// start with `>` are the log that the step must bring: an alert's letter stands before it.
record Scenario(String name, List<Step> steps) {
    private static final Pattern HEAD =
            Pattern.compile("@ (\\d{4}-\\d\\d-\\d\\d) (\\d\\d:\\d\\d) (\\S+)([^|]*)(?:\\| ?(.*))?");

    /// One thing that happens, and the lines of the log that follow from it.
    ///
    /// @param words what stands between the first word and the bar
    /// @param text what stands behind the bar
    record Step(
            Instant at,
            String what,
            Map<String, String> words,
            String text,
            List<String> paragraphs,
            List<String> expected) {
        boolean isArticle() {
            return !what.equals("wait") && !words.containsKey("by");
        }

        /// @param number stands in for an id that the step does not give
        Article article(int number) {
            var id = words.getOrDefault("id", String.valueOf(number));
            return new Article(
                    new ArticleId(id),
                    new CanonicalUrl("https://" + what + ".example/" + id),
                    text,
                    String.join("\n\n", paragraphs),
                    List.of(),
                    published(words.getOrDefault("published", at.minusSeconds(180).toString())),
                    at,
                    what,
                    "en",
                    List.of());
        }

        private static Published published(String text) {
            if (text.equals("never")) {
                return Published.UNKNOWN;
            }
            return text.contains("T")
                    ? new Published.At(Instant.parse(text))
                    : new Published.On(LocalDate.parse(text));
        }
    }

    Instant end() {
        return steps.getLast().at();
    }

    static List<Scenario> all(Path folder) throws IOException {
        var all = new ArrayList<Scenario>();
        try (var files = Files.list(folder)) {
            for (var file : files.sorted().toList()) {
                all.add(read(file));
            }
        }
        return all;
    }

    private static Scenario read(Path file) throws IOException {
        var steps = new ArrayList<Step>();
        var open = false;
        for (var line : Files.readAllLines(file)) {
            if (line.startsWith("@")) {
                steps.add(head(file, line));
                open = false;
            } else if (line.startsWith("> ")) {
                steps.getLast().expected().add(line.substring(2));
            } else if (line.isBlank()) {
                open = false;
            } else if (!line.startsWith("#")) {
                var paragraphs = steps.getLast().paragraphs();
                paragraphs.add(open ? paragraphs.removeLast() + " " + line : line);
                open = true;
            }
        }
        return new Scenario(file.getFileName().toString().replace(".txt", ""), steps);
    }

    private static Step head(Path file, String line) {
        var match = HEAD.matcher(line);
        if (!match.matches()) {
            throw new IllegalArgumentException(file + ": " + line);
        }
        var words = new HashMap<String, String>();
        for (var word : match.group(4).strip().split(" +", -1)) {
            var equals = word.indexOf('=');
            words.put(
                    equals < 0 ? word : word.substring(0, equals),
                    equals < 0 ? "" : word.substring(equals + 1));
        }
        words.remove("");
        return new Step(
                Instant.parse(match.group(1) + "T" + match.group(2) + ":00Z"),
                match.group(3),
                words,
                match.group(5) == null ? "" : match.group(5).strip(),
                new ArrayList<>(),
                new ArrayList<>());
    }

    @Override
    public String toString() {
        return name;
    }
}
