package org.tocsin.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tocsin.article.ContentHash;
import org.tocsin.article.Outlets;
import org.tocsin.article.Published;
import org.tocsin.fetch.feed.FeedEntry;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;

/// A feed's entry and its page tell one article.
class PageReaderTest {
    private static final Instant NOW = Instant.parse("2031-05-06T12:00:00Z");
    private static final URI PAGE = URI.create("https://gull.example/a");
    private static final Source GULL = PageStepsTest.GULL;

    @ParameterizedTest
    @CsvSource({
        "2031-05-05, 2031-05-05T07:30:00Z, 2031-05-05T07:30:00Z",
        "2031-05-05, 2031-05-06T07:30:00Z, 2031-05-06T07:30:00Z",
        "2031-05-05, 2031-05-06T12:00:00Z, 2031-05-05",
        "2031-05-05T09:00:00Z, 2031-05-05T07:30:00Z, 2031-05-05T09:00:00Z",
        "'', 2031-05-05T07:30:00Z, 2031-05-05T07:30:00Z",
    })
    void the_feed_tells_the_time_of_a_day_that_the_page_tells(
            String page, String feed, String told) {
        var entry =
                new FeedEntry(
                        "a",
                        PAGE.toString(),
                        "Harbour",
                        "",
                        "",
                        new Published.At(Instant.parse(feed)),
                        Published.UNKNOWN,
                        List.of());
        var reading =
                new PageReader(new Outlets(List.of(GULL.outlet())))
                        .read(GULL.subscriptions().getFirst(), entry, fetched(page), true, NOW);
        assertThat(reading).isInstanceOf(PageReader.Told.class);
        var published = ((PageReader.Told) reading).article().published();
        assertThat(published).asString().contains(told);
    }

    private static FetchOutcome fetched(String date) {
        var html =
                "<html lang=en><meta name=date content='%s'><h1>Harbour</h1><article><p>%s</p></article>"
                        .formatted(date, "Ships wait in the harbour of Port Ella. ".repeat(8));
        var bytes = html.getBytes(StandardCharsets.UTF_8);
        return new FetchOutcome.Fetched(
                PAGE, bytes, null, null, Validators.NONE, ContentHash.of(bytes), null, false);
    }
}
