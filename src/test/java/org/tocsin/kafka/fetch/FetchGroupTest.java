package org.tocsin.kafka.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.tocsin.fetch.AddressGuard;
import org.tocsin.fetch.FetchLimits;
import org.tocsin.fetch.HttpFetcher;
import org.tocsin.fetch.UserAgent;
import org.tocsin.kafka.SharedKafka;
import org.tocsin.kafka.Topics;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What a fetcher says of itself when it cannot go on.
@Timeout(60)
class FetchGroupTest {
    private static final int PARTITIONS = 2;

    private final HttpFetcher http =
            new HttpFetcher(
                    new UserAgent("test", "mailto:test@example.org"),
                    AddressGuard.loopbackToo(),
                    new FetchLimits(1 << 20, Duration.ofSeconds(5), 3));

    @AfterEach
    void close() {
        http.close();
    }

    private FetchGroup group(Map<String, String> kafka, Topics topics) {
        var beat = FetchProcess.plan("", topics.prefix(), http, List.of()).beat();
        var plan = new FetchPlan(kafka, topics, topics.prefix() + "fetch", "one-name", beat);
        return FetchGroup.start(plan, List.of());
    }

    @Test
    @Tag("broker")
    void of_two_by_one_name_the_later_works_and_the_earlier_says_why_it_does_not() {
        var topics = SharedKafka.topics(PARTITIONS);
        var kafka = new HashMap<>(SharedKafka.client());
        kafka.put("heartbeat.interval.ms", "300");
        try (var earlier = group(kafka, topics)) {
            await().until(() -> earlier.owned().size() == PARTITIONS);
            try (var later = group(kafka, topics)) {
                await().atMost(Duration.ofSeconds(20)).until(() -> !earlier.stuck().isEmpty());
                assertThat(earlier.complaints())
                        .singleElement()
                        .asString()
                        .contains("'one-name' (fetch.instance)");
                assertThat(earlier.owned()).isEmpty();
                await().until(() -> later.owned().size() == PARTITIONS);
                await().during(Duration.ofMillis(1_500)).until(() -> later.complaints().isEmpty());
            }
        }
    }

    @Test
    void the_consumers_own_limit_says_when_there_is_no_sign_of_life() {
        var kafka =
                Map.of(
                        "bootstrap.servers",
                        "127.0.0.1:9",
                        "max.poll.interval.ms",
                        "300",
                        "request.timeout.ms",
                        "800",
                        "default.api.timeout.ms",
                        "1000");
        try (var group = group(kafka, Topics.STANDARD)) {
            await().pollInterval(Duration.ofMillis(20)).until(() -> !group.stuck().isEmpty());
            assertThat(group.stuck().getFirst()).startsWith("fetch: no sign of life");
        }
    }

    @Test
    void one_that_does_not_close_keeps_no_other_and_all_failures_are_told() {
        var closed = new ArrayList<String>();
        var all =
                List.<Membership.Closing>of(
                        () -> fail(closed, new IllegalStateException("one")),
                        () -> closed.add("two"),
                        () -> fail(closed, new AssertionError("three")));
        assertThatThrownBy(() -> Membership.closeAll(all.iterator()))
                .isInstanceOf(AssertionError.class)
                .satisfies(e -> assertThat(e.getSuppressed()).hasSize(1));
        assertThat(closed).containsExactly("three", "two", "one");
    }

    private static void fail(List<String> closed, RuntimeException failure) {
        closed.add(String.valueOf(failure.getMessage()));
        throw failure;
    }

    private static void fail(List<String> closed, Error failure) {
        closed.add(String.valueOf(failure.getMessage()));
        throw failure;
    }
}
