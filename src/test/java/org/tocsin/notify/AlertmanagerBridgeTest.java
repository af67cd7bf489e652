package org.tocsin.notify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tocsin.notify.Running.soon;

import com.fasterxml.jackson.databind.JsonNode;

import org.apache.kafka.common.KafkaException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.tocsin.alert.Alert;
import org.tocsin.kafka.Json;
import org.tocsin.kafka.SharedKafka;
import org.tocsin.kafka.Topics;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletionException;

class AlertmanagerBridgeTest {
    private final Instant now = Instant.now();
    @RegisterExtension private final AlertTopic alerts = new AlertTopic();

    private AlertmanagerBridge bridge(URI base) {
        return new AlertmanagerBridge(
                SharedKafka.client(), alerts.topic, base, alerts::count, InstantSource.system());
    }

    /// `id/revision`, and `over` where it has ended.
    private static List<String> posts(String body) {
        var all = new ArrayList<String>();
        try {
            for (JsonNode post : Json.mapper().readTree(body)) {
                var over = Instant.parse(post.path("endsAt").asText()).isBefore(Instant.now());
                var labels = post.path("labels");
                all.add(
                        labels.path("alert_id").asText()
                                + "/"
                                + labels.path("revision").asText()
                                + (over ? " over" : ""));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all.stream().sorted().toList();
    }

    private static boolean took(Ear ear, String... posts) {
        return ear.taken().stream().anyMatch(body -> posts(body).equals(List.of(posts)));
    }

    @Test
    void it_tells_what_stands_and_then_what_changes() throws Exception {
        alerts.tell(Told.alert("e1", 1, now));
        alerts.tell(Told.alert("e1", 2, now));
        alerts.tell(Told.alert("gone", 1, now.minus(Told.STANDS)));
        try (var ear = new Ear(0, _ -> 200);
                var _ = new Running(bridge(ear.url()))) {
            soon().until(() -> !ear.heard().isEmpty());
            assertThat(posts(ear.taken().getFirst())).containsExactly("e1/1 over", "e1/2");

            alerts.tell(Told.alert("e2", 1, now));
            soon().until(() -> took(ear, "e1/2", "e2/1"));
            alerts.tell(Told.cancel("e1", 3, now));
            soon().until(() -> took(ear, "e1/2 over", "e1/3", "e2/1"));
        }
    }

    @Test
    void an_alertmanager_that_was_away_is_told_what_came_meanwhile() throws Exception {
        alerts.tell(Told.alert("e1", 1, now));
        int port;
        try (var ear = new Ear(0, _ -> 503)) {
            port = ear.port();
        }
        var bridge = bridge(URI.create("http://127.0.0.1:" + port + "/"));
        try (var _ = new Running(bridge)) {
            soon().until(() -> alerts.counts.getOrDefault("ALERTMANAGER FAILED", 0) > 0);
            assertThat(bridge.complaints())
                    .singleElement()
                    .asString()
                    .contains("127.0.0.1:" + port);
            alerts.tell(Told.alert("e1", 2, now));
            try (var ear = new Ear(port, _ -> 200)) {
                soon().until(() -> took(ear, "e1/1 over", "e1/2"));
                soon().until(() -> bridge.complaints().isEmpty());
            }
        }
    }

    @Test
    void one_that_is_refused_keeps_no_other_from_people() throws Exception {
        alerts.tell(Told.alert("bad", 1, now));
        alerts.tell(Told.alert("good", 1, now));
        try (var ear = new Ear(0, body -> body.contains("\"bad\"") ? 400 : 200);
                var _ = new Running(bridge(ear.url()))) {
            soon().until(() -> took(ear, "good/1"));
        }
        assertThat(alerts.counts).containsEntry("ALERTMANAGER REFUSED", 1);
    }

    @Test
    void what_is_no_alert_is_counted_and_passed_over() throws Exception {
        alerts.write("poison", new byte[] {'?'}, now);
        alerts.tell(Told.alert("e1", 1, now));
        try (var ear = new Ear(0, _ -> 200);
                var _ = new Running(bridge(ear.url()))) {
            soon().until(() -> took(ear, "e1/1"));
        }
        assertThat(alerts.counts).containsEntry("ALERTMANAGER UNREADABLE", 1);
    }

    @Test
    void a_topic_that_does_not_exist_is_named() throws Exception {
        var nowhere = Topics.STANDARD.withPrefix("nowhere.").alerts(Alert.class);
        try (var ear = new Ear(0, _ -> 200)) {
            var bridge =
                    new AlertmanagerBridge(
                            SharedKafka.client(),
                            nowhere,
                            ear.url(),
                            (_, _) -> {},
                            InstantSource.system());
            assertThatThrownBy(() -> new Running(bridge).close())
                    .isInstanceOf(CompletionException.class)
                    .cause()
                    .isInstanceOf(KafkaException.class)
                    .hasMessageContaining("nowhere.alerts");
        }
    }
}
