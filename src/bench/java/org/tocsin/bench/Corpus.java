package org.tocsin.bench;

import com.fasterxml.jackson.databind.ObjectMapper;

import org.tocsin.article.Article;
import org.tocsin.article.ArticleId;
import org.tocsin.article.Published;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;

/// Articles from where a benchmark may take them.
public final class Corpus {
    private static final ObjectMapper JSON = new ObjectMapper();

    private Corpus() {}

    /// An English article in no listed outlet, of 12 March 2025.
    static Article article(String id, String title, String body) {
        return new Article(
                new ArticleId(id),
                null,
                title,
                body,
                List.of(),
                new Published.On(LocalDate.of(2025, 3, 12)),
                Instant.parse("2025-03-12T20:00:00Z"),
                null,
                "en",
                List.of());
    }

    /// Every article of a file of JSON Lines whose body has any text.
    ///
    /// @param file plain, or packed with a name that ends in `.gz`
    public static List<Article> read(Path file) throws IOException {
        var articles = new ArrayList<Article>();
        try (var raw = Files.newInputStream(file);
                var in = file.toString().endsWith(".gz") ? new GZIPInputStream(raw) : raw;
                var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            for (var line = lines.readLine(); line != null; line = lines.readLine()) {
                var tree = JSON.readTree(line);
                var body = tree.path("body").asText("");
                if (!body.isBlank()) {
                    var id = String.valueOf(articles.size());
                    articles.add(article(id, tree.path("title").asText(""), body));
                }
            }
        }
        return articles;
    }

    /// One of war in every five.
    static List<Article> mixed(List<Article> war, List<Article> ordinary) {
        var mix = new ArrayList<Article>();
        for (int i = 0; i < ordinary.size(); i++) {
            mix.add(ordinary.get(i));
            if (i % 4 == 3) {
                mix.add(war.get(i / 4));
            }
        }
        return mix;
    }
}
