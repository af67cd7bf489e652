package org.tocsin.notify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tocsin.notify.Running.soon;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.tocsin.alert.Alert;
import org.tocsin.kafka.SharedKafka;

import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.NoSuchFileException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.function.Supplier;

class WebhookBridgeTest {
    private final Instant now = Instant.now();
    @RegisterExtension private final AlertTopic alerts = new AlertTopic();

    private WebhookBridge bridge(URI to) {
        return bridge(to, Map::of);
    }

    private WebhookBridge bridge(URI to, Supplier<Map<String, String>> headers) {
        return new WebhookBridge(
                SharedKafka.client(),
                alerts.topic.name(),
                alerts.topic.name() + ".bridge",
                to,
                headers,
                alerts::count,
                InstantSource.system());
    }

    /// Offsets that the group keeps.
    private Collection<OffsetAndMetadata> kept() throws Exception {
        try (var admin = Admin.create(Map.copyOf(SharedKafka.client()))) {
            var group = alerts.topic.name() + ".bridge";
            return admin.listConsumerGroupOffsets(group)
                    .partitionsToOffsetAndMetadata()
                    .get()
                    .values();
        }
    }

    private static List<String> ids(List<Ear.Heard> heard) {
        return heard.stream().map(each -> each.headers().get("ce-id")).toList();
    }

    private static List<String> taken(Ear ear) {
        return ids(ear.heard().stream().filter(Ear.Heard::taken).toList());
    }

    private Alert alert(int revision) {
        return Told.alert("e1", revision, now);
    }

    @Test
    void each_transition_is_posted_as_the_record_has_it() throws Exception {
        alerts.write("e1/1 \"100 %\" é", alert(1), now);
        try (var ear = new Ear(0, _ -> 202);
                var _ = new Running(bridge(ear.url(), () -> Map.of("Authorization", "Bearer t")))) {
            soon().until(() -> ear.heard().size() == 1);

            var heard = ear.heard().getFirst();
            assertThat(heard.headers())
                    .containsEntry("ce-id", "e1/1%20%22100%20%25%22%20%C3%A9")
                    .containsEntry("ce-specversion", "1.0")
                    .containsEntry("content-type", "application/json")
                    .containsEntry("authorization", "Bearer t")
                    .doesNotContainKey("traced");
            var serializer = alerts.topic.values().serializer();
            assertThat(heard.body().getBytes(StandardCharsets.UTF_8))
                    .isEqualTo(serializer.serialize("", alert(1)));
        }
        assertThat(alerts.counts).isEqualTo(Map.of("WEBHOOK SENT", 1));
    }

    @Test
    void a_receiver_that_is_busy_or_knows_us_not_loses_nothing_and_no_order() throws Exception {
        Deque<Integer> answers = new ConcurrentLinkedDeque<>(List.of(200, 503, 0, 401, 302, 200));
        for (int revision = 1; revision <= 3; revision++) {
            alerts.tell(alert(revision));
        }
        try (var ear =
                new Ear(
                        0,
                        _ -> {
                            var next = answers.poll();
                            return next == null ? 200 : next;
                        })) {
            var bridge = bridge(ear.url());
            try (var _ = new Running(bridge)) {
                soon().until(() -> bridge.complaints().toString().contains(":" + ear.port()));
                soon().until(() -> taken(ear).size() == 3);
            }

            assertThat(ids(ear.heard()))
                    .containsExactly("e1/1", "e1/2", "e1/2", "e1/2", "e1/2", "e1/2", "e1/3");
            assertThat(bridge.complaints()).isEmpty();
        }
        assertThat(alerts.counts).isEqualTo(Map.of("WEBHOOK SENT", 3, "WEBHOOK FAILED", 4));
    }

    @Test
    void one_that_has_nothing_to_tell_is_at_work_once_its_group_knows_it() throws Exception {
        try (var ear = new Ear(0, _ -> 200)) {
            var bridges = List.of(bridge(ear.url()), bridge(ear.url()));
            assertThat(bridges).allMatch(each -> each.complaints().equals(List.of("starting")));
            try (var _ = new Running(bridges.getFirst());
                    var _ = new Running(bridges.getLast())) {
                soon().until(() -> bridges.stream().allMatch(b -> b.complaints().isEmpty()));
            }
        }
    }

    @Test
    void what_the_receiver_refuses_is_counted_and_holds_up_nothing() throws Exception {
        for (int revision = 1; revision <= 3; revision++) {
            alerts.tell(alert(revision));
        }
        try (var ear = new Ear(0, body -> body.contains("\"revision\":2,") ? 422 : 200);
                var _ = new Running(bridge(ear.url()))) {
            soon().until(() -> taken(ear).size() == 2);

            assertThat(ids(ear.heard())).containsExactly("e1/1", "e1/2", "e1/3");
        }
        assertThat(alerts.counts).isEqualTo(Map.of("WEBHOOK SENT", 2, "WEBHOOK REFUSED", 1));
    }

    @Test
    void another_process_goes_on_behind_what_was_taken() throws Exception {
        alerts.tell(alert(1));
        alerts.tell(alert(2));
        try (var ear = new Ear(0, body -> body.contains("\"revision\":2,") ? 503 : 200)) {
            try (var _ = new Running(bridge(ear.url()))) {
                soon().until(() -> ear.heard().size() >= 2);
            }
            assertThat(taken(ear)).containsExactly("e1/1");
        }
        try (var ear = new Ear(0, _ -> 200);
                var _ = new Running(bridge(ear.url()))) {
            soon().until(() -> !ear.heard().isEmpty());
            assertThat(taken(ear)).containsExactly("e1/2");
        }
    }

    @Test
    void a_group_that_is_new_calls_nobody_for_the_alerts_of_yesterday() throws Exception {
        alerts.write("old", alert(1), now.minus(Duration.ofDays(1)));
        alerts.write("recent", alert(2), now.minus(Duration.ofMinutes(30)));
        try (var ear = new Ear(0, _ -> 200);
                var _ = new Running(bridge(ear.url()))) {
            soon().until(() -> !ear.heard().isEmpty());
            assertThat(taken(ear)).containsExactly("recent");
        }
    }

    @Test
    void a_group_that_is_new_begins_in_a_quiet_hour_too() throws Exception {
        alerts.write("old", alert(1), now.minus(Duration.ofDays(1)));
        try (var ear = new Ear(0, _ -> 200);
                var _ = new Running(bridge(ear.url()))) {
            soon().until(() -> !kept().isEmpty());
            assertThat(kept()).singleElement().extracting("offset").isEqualTo(1L);

            alerts.tell(alert(2));
            soon().until(() -> !ear.heard().isEmpty());
            assertThat(taken(ear)).containsExactly("e1/2");
        }
    }

    @Test
    void where_a_new_group_begins_is_kept_before_anything_is_taken() throws Exception {
        try (var ear = new Ear(0, _ -> 401);
                var _ = new Running(bridge(ear.url()))) {
            alerts.tell(alert(1));
            soon().until(() -> !ear.heard().isEmpty());
        }
        assertThat(kept()).singleElement().extracting("offset").isEqualTo(0L);
    }

    @Test
    void a_token_that_is_away_for_a_moment_is_waited_for() throws Exception {
        alerts.tell(alert(1));
        var missing = new ArrayDeque<>(List.of(1));
        Supplier<Map<String, String>> headers =
                () -> {
                    if (missing.poll() != null) {
                        throw new UncheckedIOException(new NoSuchFileException("token"));
                    }
                    return Map.of("Authorization", "Bearer t");
                };
        try (var ear = new Ear(0, _ -> 200);
                var _ = new Running(bridge(ear.url(), headers))) {
            soon().until(() -> taken(ear).size() == 1);
        }
        assertThat(alerts.counts).isEqualTo(Map.of("WEBHOOK SENT", 1, "WEBHOOK FAILED", 1));
    }
}
