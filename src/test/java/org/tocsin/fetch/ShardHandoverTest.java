package org.tocsin.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpExchange;

import org.junit.jupiter.api.Test;
import org.tocsin.article.ArticleId;
import org.tocsin.article.Published;
import org.tocsin.fetch.feed.FeedEntry;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// What a shard takes over from another, keeps, and leaves to another.
class ShardHandoverTest extends ShardOnLoopback {
    @Test
    void what_was_taken_off_the_list_says_nothing_about_its_source() throws IOException {
        var state = FeedState.fresh(Duration.ofHours(1), Instant.MAX, null);
        var listed = StateKey.of("one", site.url("/rss"));
        var left = StateKey.of("one", site.url("/left"));
        var other = StateKey.of("other", site.url("/rss"));
        var before = Map.<StateKey, FetchState>of(listed, state, left, state, other, state);
        var shard = poll(this::keep, before, source("one", site.url("/rss")));
        var seen = new HashMap<StateKey, FeedState>();
        shard.feeds(seen::put);
        assertThat(seen).containsOnlyKeys(listed);
    }

    @Test
    void a_page_behind_an_alert_whose_source_is_not_listed_any_more_is_noted() {
        var key = StateKey.of("gone", site.url("/story/1"));
        var follow = new Follow(new ArticleId("a"), 0, false, NOW);
        var known = new Known(null, Instant.MAX, follow);
        poll(this::keep, Map.of(key, known), source("gull", site.url("/feed")));
        await().atMost(LONG).until(() -> unlisted.contains(site.url("/story/1").toString()));
        assertThat(states).containsEntry(key, Optional.empty());
    }

    @Test
    void what_was_wanted_before_is_fetched_and_what_was_seen_is_not() {
        story(1);
        story(2);
        site.on("/feed", (exchange, _) -> Site.reply(exchange, 200, feed(2, 1)));
        var source = source("gull", site.url("/feed"));
        poll(source);
        awaitTitles("Story 2", "Story 1");
        awaitSeen(2, 1);
        open.removeLast();
        var left = new HashMap<StateKey, FetchState>();
        states.forEach((key, state) -> state.ifPresent(known -> left.put(key, known)));
        story(3);
        var entry =
                new FeedEntry(
                        "g3", null, "", "", "", Published.UNKNOWN, Published.UNKNOWN, List.of());
        var wish = new Wish(site.url("/feed"), entry, site.url("/story/3"), 0, false);
        left.put(StateKey.of("gull", site.url("/story/3")), new Wanted(wish, 1, NOW, null, null));
        told.clear();
        poll(this::keep, left, source);
        awaitTitles("Story 3");
    }

    @Test
    void links_and_redirects_to_other_hosts_become_requests() throws Exception {
        try (var other = new Site("127.0.0.2")) {
            site.on(
                    "/feed",
                    (exchange, _) ->
                            Site.reply(
                                    exchange,
                                    200,
                                    feed(1).replace(
                                                    "</channel>",
                                                    "<item><guid>g9</guid><link>%s</link></item></channel>"
                                                            .formatted(other.url("/story/9")))));
            site.on("/story/1", (exchange, _) -> lead(exchange, 302, other.url("/story/1")));
            site.on("/old", (exchange, _) -> lead(exchange, 301, other.url("/new")));
            poll(source("gull", site.url("/feed"), site.url("/old")));
            await().atMost(LONG).until(() -> requests.size() >= 3);
            assertThat(requests)
                    .extracting(FetchRequest::url)
                    .containsExactlyInAnyOrder(
                            other.url("/story/9"), other.url("/story/1"), other.url("/new"));
            assertThat(other.requests("/robots.txt")).isZero();

            other.on("/story/9", (exchange, _) -> Site.reply(exchange, 200, page(9)));
            other.on("/new", (exchange, _) -> Site.reply(exchange, 200, feed(8)));
            story(8);
            var owner = poll(this::keep, Map.of(), source("gull", site.url("/old")));
            for (var request : List.copyOf(requests)) {
                owner.take(request, this::keep);
            }
            await().atMost(LONG).until(() -> titles().contains("Story 9"));
            await().atMost(LONG)
                    .until(
                            () ->
                                    requests.stream()
                                            .anyMatch(r -> r.url().equals(site.url("/story/8"))));
        }
    }

    private static void lead(HttpExchange exchange, int status, URI to) throws IOException {
        exchange.getResponseHeaders().set("Location", to.toString());
        Site.reply(exchange, status, "");
    }
}
