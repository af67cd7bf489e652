package org.tocsin.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static org.tocsin.kafka.Articles.article;

import com.fasterxml.jackson.databind.JsonNode;

import org.apache.kafka.common.KafkaException;
import org.junit.jupiter.api.Test;
import org.tocsin.article.Article;
import org.tocsin.kafka.ArticleSink.Refused;
import org.tocsin.kafka.ArticleSink.Sent;
import org.tocsin.kafka.CommittedReader.Row;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

class ArticleSinkTest {
    private final Topics topics = SharedKafka.topics(3);

    private ArticleSink sink() {
        return ArticleSink.idempotent(SharedKafka.client(), topics.articles());
    }

    private ArticleSink transactional(String id) {
        return ArticleSink.transactional(
                SharedKafka.client(), topics.articles(), topics.prefix() + id);
    }

    private List<Row<String, Inbound>> committed() {
        try (var reader = CommittedReader.of(SharedKafka.client(), topics.articles())) {
            return reader.toEnd();
        }
    }

    /// A commit returns when the broker has written it down; each partition shows it a little
    /// later.
    private void awaitCommitted(String... keys) {
        await().untilAsserted(
                        () ->
                                assertThat(committed().stream().map(Row::key))
                                        .containsExactlyInAnyOrder(keys));
    }

    @Test
    void an_article_arrives_whole_under_its_id_and_ingest_time() {
        var article = article("a1", "Calm.");
        try (var sink = sink()) {
            assertThat(sink.send(article)).isInstanceOf(Sent.class);
            sink.commit();
        }
        assertThat(committed())
                .singleElement()
                .satisfies(
                        row -> {
                            assertThat(row.key()).isEqualTo("a1");
                            assertThat(row.value()).isEqualTo(new Inbound.News(article));
                            assertThat(row.time()).isEqualTo(article.fetchedAt());
                        });
    }

    @Test
    void odd_ingest_times_are_taken_as_they_come() {
        var times = List.of("1999-12-31T23:59:59Z", "2011-01-01T00:00:00Z", "2099-01-01T00:00:00Z");
        try (var sink = sink()) {
            for (var time : times) {
                assertThat(sink.send(fetchedAt(Instant.parse(time)))).isInstanceOf(Sent.class);
            }
            assertThat(sink.send(fetchedAt(Instant.parse("1969-12-31T00:00:00Z"))))
                    .isEqualTo(new Refused("fetched_at is before 1970: 1969-12-31T00:00:00Z"));
            sink.commit();
        }
        assertThat(committed().stream().map(row -> row.time().toString()))
                .containsExactlyInAnyOrderElementsOf(times);
    }

    private static Article fetchedAt(Instant time) {
        var like = article("at-" + time, "Calm.");
        return new Article(
                like.id(),
                like.url(),
                like.title(),
                like.body(),
                like.chrome(),
                like.published(),
                time,
                like.outlet(),
                like.language(),
                like.credits());
    }

    @Test
    void an_article_of_five_megabytes_is_a_counted_refusal_and_the_next_one_goes_through() {
        try (var sink = transactional("large")) {
            assertThat(sink.send(article("a1", "Calm."))).isInstanceOf(Sent.class);
            assertThat(sink.send(article("huge", "war and peace ".repeat(375_000))))
                    .isInstanceOfSatisfying(
                            Refused.class,
                            refused ->
                                    assertThat(refused.reason())
                                            .matches(
                                                    "too large: 5250\\d{3} bytes as a record, at most"
                                                            + " 524288 are taken"));
            assertThat(sink.send(article("a2", "Calm."))).isInstanceOf(Sent.class);
            sink.commit();
            assertThat(sink.sent()).isEqualTo(2);
            assertThat(sink.refused()).isEqualTo(1);
        }
        awaitCommitted("a1", "a2");
    }

    @Test
    void the_largest_article_that_is_taken_arrives() {
        var frame = ((Sent) send("")).bytes();
        var body = "x".repeat(ArticleSink.MAX_ARTICLE - frame);
        assertThat(send(body)).isEqualTo(new Sent(ArticleSink.MAX_ARTICLE));
        assertThat(send(body + "x")).isInstanceOf(Refused.class);
        assertThat(committed()).hasSize(2);
    }

    private ArticleSink.Outcome send(String body) {
        try (var sink = sink()) {
            var outcome = sink.send(article("a1", body));
            sink.commit();
            return outcome;
        }
    }

    @Test
    void control_records_stand_on_every_partition() {
        try (var sink = sink()) {
            sink.tick(Articles.FETCHED);
            sink.rulesInForce("c0ffee", Articles.FETCHED);
            sink.commit();
        }
        for (var partition = 0; partition < 3; partition++) {
            var p = partition;
            assertThat(committed().stream().filter(row -> row.partition() == p).map(Row::value))
                    .containsExactly(
                            new Inbound.Tick(Articles.FETCHED, p, 3),
                            new Inbound.RulesInForce("c0ffee"));
        }
    }

    @Test
    void a_transaction_shows_its_article_and_what_goes_along_together_or_not_at_all() {
        var state = topics.fetchState(JsonNode.class);
        var seen = Json.mapper().createObjectNode().put("etag", "w/1");
        try (var sink = transactional("fetch")) {
            sink.send(article("a1", "Calm."));
            sink.along(state, "harbour", seen, Articles.FETCHED);
            sink.commit();
            sink.send(article("a2", "Calm."));
            sink.along(state, "harbour", null, Articles.FETCHED);
        }
        awaitCommitted("a1");
        try (var reader = CommittedReader.of(SharedKafka.client(), state)) {
            var rows = new ArrayList<Row<String, JsonNode>>();
            await().until(() -> rows.addAll(reader.toEnd()));
            assertThat(rows).singleElement().extracting(Row::value).isEqualTo(seen);
        }
    }

    @Test
    void a_later_sink_of_the_same_id_ends_the_earlier_one() {
        try (var earlier = transactional("owner")) {
            earlier.send(article("a1", "Calm."));
            try (var later = transactional("owner")) {
                later.send(article("a2", "Calm."));
                later.commit();
            }
            assertThatThrownBy(earlier::commit).isInstanceOf(KafkaException.class);
        }
        awaitCommitted("a2");
    }

    @Test
    void what_the_broker_did_not_take_fails_the_commit() {
        var client = new HashMap<>(SharedKafka.client());
        client.put("max.request.size", "1000");
        try (var sink = ArticleSink.idempotent(Map.copyOf(client), topics.articles())) {
            sink.send(article("a1", "x".repeat(2_000)));
            assertThatThrownBy(sink::commit)
                    .isInstanceOf(KafkaException.class)
                    .hasMessageContaining("max.request.size");
        }
    }
}
