package org.tocsin.app;

import com.fasterxml.jackson.core.io.JsonStringEncoder;

import org.tocsin.article.Article;
import org.tocsin.syndication.FurnitureLearner.Learnt;
import org.tocsin.syndication.FurnitureLearner.Limits;
import org.tocsin.syndication.FurnitureLearner.Paragraph;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/// What was learnt of outlets' pages as a file of the rule set.
final class FurnitureYaml {
    private FurnitureYaml() {}

    static String of(Learnt learnt, List<Article> articles, Limits limits) {
        var yaml = new StringBuilder();
        line(yaml, "# yaml-language-server: $schema=../../schema/furniture.schema.json");
        line(
                yaml,
                "# Learnt by `tocsin learn house-text --stories %d --days %d --hot %d` from %d articles fetched %s to %s."
                        .formatted(
                                limits.stories(),
                                limits.days(),
                                limits.hot(),
                                articles.size(),
                                day(articles, Comparator.naturalOrder()),
                                day(articles, Comparator.reverseOrder())));
        line(yaml, learnt.paragraphs().isEmpty() ? "furniture: []" : "furniture:");
        learnt.paragraphs().forEach(each -> line(yaml, "  - " + entry(each)));
        line(yaml, learnt.hot().isEmpty() ? "hot_fingerprints: []" : "hot_fingerprints:");
        learnt.hot().forEach(hash -> line(yaml, "  - \"" + hash + "\""));
        return yaml.toString();
    }

    private static String entry(Paragraph each) {
        return "{outlet: %s, paragraph: \"%s\", stories: %d, days: %d, begins: \"%s\"}"
                .formatted(
                        each.outlet(),
                        each.paragraph(),
                        each.stories(),
                        each.days(),
                        new String(JsonStringEncoder.getInstance().quoteAsString(each.begins())));
    }

    private static String day(List<Article> articles, Comparator<Instant> order) {
        return articles.stream()
                .map(Article::fetchedAt)
                .min(order)
                .map(at -> at.toString().substring(0, 10))
                .orElse("never");
    }

    private static void line(StringBuilder yaml, String line) {
        yaml.append(line).append('\n');
    }
}
