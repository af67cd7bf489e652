package org.tocsin.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tocsin.article.Published;

import java.time.Instant;
import java.util.stream.IntStream;

/// What a shard tells of a source that behaves.
class ShardTest extends ShardOnLoopback {
    @Test
    void each_new_article_is_told_once() {
        story(1);
        story(2);
        site.on(
                "/feed",
                (exchange, turn) -> Site.reply(exchange, 200, turn < 3 ? feed(1) : feed(2, 1)));
        poll(source("gull", site.url("/feed")));
        awaitTitles("Story 1", "Story 2");
        awaitRequests("/feed", 3);
        awaitTitles("Story 1", "Story 2");
        var article = told.getFirst();
        assertThat(article.fetchedAt()).isEqualTo(NOW);
        assertThat(article.outlet()).isEqualTo("gull");
        assertThat(article.published()).isEqualTo(Published.UNKNOWN);
        assertThat(article.body()).startsWith("Story number 1 tells");
    }

    @Test
    void the_state_remembers_what_the_feed_still_lists_and_nothing_else() {
        IntStream.rangeClosed(1, 3).forEach(this::story);
        site.on(
                "/feed",
                (exchange, turn) -> Site.reply(exchange, 200, turn < 3 ? feed(2, 1) : feed(3, 2)));
        poll(source("gull", site.url("/feed")));
        awaitTitles("Story 2", "Story 1", "Story 3");
        awaitSeen(3, 2);
    }

    @Test
    void the_feeds_own_words_do_when_the_page_is_gone() {
        var item =
                "<item><title>Story 1</title><guid>g1</guid><link>"
                        + site.url("/none")
                        + "</link><description>The harbour is closed.</description><pubDate>Sat, 28 Feb 2026 10:00:00 GMT</pubDate></item>";
        var bare = "<item><guid>g2</guid><link>" + site.url("/nothing") + "</link></item>";
        site.on(
                "/feed",
                (exchange, _) ->
                        Site.reply(
                                exchange,
                                200,
                                "<rss><channel>" + bare + item + "</channel></rss>"));
        poll(source("gull", site.url("/feed")));
        awaitTitles("Story 1");
        assertThat(told.getFirst().body()).isEqualTo("The harbour is closed.");
        assertThat(told.getFirst().published())
                .isEqualTo(new Published.At(Instant.parse("2026-02-28T10:00:00Z")));
        assertThat(unread).containsExactly("g2");
    }

    @Test
    void a_changed_entry_is_read_again() {
        var entry =
                "<feed><entry><id>e1</id><title>Story 1</title><link href='/story/1'/><updated>2026-02-0%dT10:00:00Z</updated></entry></feed>";
        site.on(
                "/story/1",
                (exchange, turn) ->
                        Site.reply(
                                exchange,
                                200,
                                turn < 3 ? page(1) : page(1).replace("closed", "open")));
        site.on(
                "/feed",
                (exchange, turn) -> Site.reply(exchange, 200, entry.formatted(1 + turn / 4 % 9)));
        poll(source("gull", site.url("/feed")));
        awaitTitles("Story 1", "Story 1");
        awaitRequests("/story/1", 2);
        awaitTitles("Story 1", "Story 1");
        assertThat(told.getFirst().id()).isEqualTo(told.getLast().id());
    }
}
