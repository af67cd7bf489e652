package org.tocsin.app.demo;

import com.fasterxml.jackson.core.JsonProcessingException;

import org.jspecify.annotations.Nullable;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// One article as its author wrote it: YAML between two `---` lines, then paragraphs. `{today}`,
/// `{yesterday}` and `{tomorrow}` stand for the weekdays about the day on which the telling begins
/// (or as long before it as the page claims), so that midnight does not tear a story apart.
record ArticleFile(Head head, List<String> paragraphs) {
    private static final String FENCE = "---\n";

    /// The lines between the fences.
    ///
    /// @param offsetS second of the telling at which the site publishes it
    /// @param publishedOffset how long before that the page claims to have been published
    /// @param replaces the id of the article in whose place it stands
    record Head(
            String id,
            String outlet,
            long offsetS,
            Duration publishedOffset,
            @Nullable String replaces,
            String title,
            @Nullable String byline,
            @Nullable String dateline,
            @Nullable String credit,
            String layout,
            @Nullable String caption) {}

    static ArticleFile parse(String name, String text) {
        var end = text.indexOf("\n" + FENCE, FENCE.length());
        if (!text.startsWith(FENCE) || end < 0) {
            throw new IllegalArgumentException(name + ": no front matter between two --- lines");
        }
        try {
            var head =
                    DemoYaml.MAPPER.readValue(text.substring(FENCE.length(), end + 1), Head.class);
            return new ArticleFile(head, paragraphs(text.substring(end + 1 + FENCE.length())));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(name + ": " + e.getOriginalMessage(), e);
        }
    }

    private static List<String> paragraphs(String text) {
        return Arrays.stream(text.strip().split("\n\\s*\n", -1))
                .map(paragraph -> paragraph.strip().replace('\n', ' '))
                .toList();
    }

    /// Its place in a telling that begins at `start`.
    ///
    /// @param first the version that it replaces, or itself
    DemoArticle told(Instant start, ArticleFile first) {
        var appears = start.plusSeconds(head.offsetS());
        var published = start.plusSeconds(first.head.offsetS()).minus(first.head.publishedOffset());
        var days = weekdays(start.minus(first.head.publishedOffset()));
        return new DemoArticle(
                head.id(),
                first.head.id(),
                head.outlet(),
                appears,
                published,
                first == this ? null : appears,
                filled(head.title(), days),
                head.byline(),
                head.dateline(),
                head.credit(),
                head.layout(),
                head.caption(),
                paragraphs.stream().map(paragraph -> filled(paragraph, days)).toList());
    }

    private static Map<String, String> weekdays(Instant told) {
        var day = told.atOffset(ZoneOffset.UTC).getDayOfWeek();
        return Map.of(
                "{today}", day.getDisplayName(TextStyle.FULL, Locale.ENGLISH),
                "{yesterday}", day.minus(1).getDisplayName(TextStyle.FULL, Locale.ENGLISH),
                "{tomorrow}", day.plus(1).getDisplayName(TextStyle.FULL, Locale.ENGLISH));
    }

    private static String filled(String text, Map<String, String> words) {
        var filled = text;
        for (var word : words.entrySet()) {
            filled = filled.replace(word.getKey(), word.getValue());
        }
        return filled;
    }
}
