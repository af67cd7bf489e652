package org.tocsin.app;

import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.prometheusmetrics.PrometheusConfig;
import io.micrometer.prometheusmetrics.PrometheusMeterRegistry;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.errors.SerializationException;
import org.junit.jupiter.api.Test;
import org.tocsin.article.Article;
import org.tocsin.article.ArticleId;
import org.tocsin.event.EventPolicy;
import org.tocsin.kafka.DeadLetter;
import org.tocsin.kafka.Inbound;
import org.tocsin.kafka.RecordSink;
import org.tocsin.kafka.SharedKafka;
import org.tocsin.kafka.Topics;
import org.tocsin.metrics.Balance;
import org.tocsin.metrics.MicrometerMeters;
import org.tocsin.syndication.Verdict;
import org.tocsin.topology.Source;
import org.tocsin.topology.VerdictRecord;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/// One partition each, so that the offset of the n-th article is n.
class BeginningTest {
    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
    private static final InstantSource CLOCK = InstantSource.fixed(NOW);
    private static final Instant LONG_AGO = NOW.minus(Duration.ofDays(3));
    private static final Instant LATELY = NOW.minus(Duration.ofMinutes(20));

    private final Topics topics = SharedKafka.topics(1);
    private final Ledger ledger =
            new Ledger(
                    new MicrometerMeters(new PrometheusMeterRegistry(PrometheusConfig.DEFAULT)),
                    _ -> true,
                    EventPolicy.DEFAULT.retention());
    private final List<Seen> seen = new ArrayList<>();

    @Test
    void what_is_older_than_an_hour_is_neither_read_nor_counted_with_what_answers_it_late() {
        article(LONG_AGO);
        article(LONG_AGO);
        verdict(0, LONG_AGO);
        article(LATELY);
        try (var observer = observer()) {
            assertThat(told(observer)).isEqualTo(new Balance(1, 0, 0));
            assertThat(seen).hasSize(1);

            verdict(1, LONG_AGO);
            verdict(2, LATELY);
            assertThat(told(observer)).isEqualTo(new Balance(1, 1, 0));
        }
    }

    @Test
    void what_comes_after_the_start_counts_however_old_it_says_it_is() {
        article(LONG_AGO);
        try (var observer = observer()) {
            article(LONG_AGO);
            article(Instant.EPOCH);
            article(LONG_AGO);
            verdict(1, LONG_AGO);
            letter(0, LONG_AGO);
            letter(2, Instant.EPOCH);
            assertThat(told(observer)).isEqualTo(new Balance(3, 1, 1));
        }
    }

    @Test
    void an_outcome_that_came_before_the_start_is_counted_with_its_article() {
        article(LONG_AGO);
        article(LATELY);
        article(LATELY);
        verdict(0, LONG_AGO);
        verdict(2, LATELY);
        letter(1, LATELY);
        try (var observer = observer()) {
            assertThat(told(observer)).isEqualTo(new Balance(2, 1, 1));
        }
    }

    @Test
    void who_does_not_look_back_is_told_of_nothing_that_was_there() {
        article(LATELY);
        verdict(0, LATELY);
        var all = listeners();
        try (var observer = Observer.start(SharedKafka.client(), topics, CLOCK, all)) {
            verdict(0, LATELY);
            assertThat(told(observer)).isEqualTo(Balance.NONE);
            assertThat(seen).hasSize(1);
        }
    }

    @Test
    void nothing_is_told_while_something_else_comes_first() throws InterruptedException {
        article(LATELY);
        var first = new AtomicBoolean(true);
        try (var observer = lookingBack(first::get)) {
            assertThat(observer.catchUp(Duration.ofSeconds(1))).isFalse();
            assertThat(seen).isEmpty();

            first.set(false);
            assertThat(told(observer)).isEqualTo(new Balance(1, 0, 0));
        }
    }

    private Observer observer() {
        return lookingBack(() -> false);
    }

    private Observer lookingBack(BooleanSupplier first) {
        return Observer.lookingBack(SharedKafka.client(), topics, first, CLOCK, listeners());
    }

    private List<Consumer<Seen>> listeners() {
        return List.of(ledger, seen::add);
    }

    private Balance told(Observer observer) {
        try {
            assertThat(observer.catchUp(Duration.ofSeconds(30))).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return ledger.balance();
    }

    private void article(Instant ingested) {
        var text = Article.ofText(new ArticleId("a"), "", "The harbour is open.", "en");
        write(sink -> sink.along(topics.articles(), "a", new Inbound.News(text), ingested));
    }

    private void verdict(long offset, Instant ingested) {
        var text = Article.ofText(new ArticleId("a"), "", "The harbour is open.", "en");
        var record =
                new VerdictRecord(
                        text.id(),
                        text.contentHash(),
                        1,
                        true,
                        new Verdict.Original(),
                        List.of(),
                        new Source(0, offset),
                        0,
                        offset,
                        ingested);
        write(sink -> sink.along(topics.verdicts(VerdictRecord.class), "a", record, ingested));
    }

    private void letter(long offset, Instant ingested) {
        var value = "no JSON at all".getBytes(StandardCharsets.UTF_8);
        var record = new ConsumerRecord<>(topics.articles().name(), 0, offset, value, value);
        var letter =
                DeadLetter.of(
                        topics.deadLetters().name(),
                        record,
                        ingested,
                        new SerializationException("no JSON"));
        write(sink -> sink.setAside(letter));
    }

    private static void write(Consumer<RecordSink> words) {
        try (var sink = RecordSink.idempotent(SharedKafka.client())) {
            words.accept(sink);
        }
    }
}
