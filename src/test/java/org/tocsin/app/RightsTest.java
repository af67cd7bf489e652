package org.tocsin.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;

import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.TopicAuthorizationException;
import org.apache.kafka.common.serialization.Serdes;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tocsin.alert.Alert;
import org.tocsin.app.demo.DemoNewsroom;
import org.tocsin.app.demo.NewsSite;
import org.tocsin.fetch.AddressGuard;
import org.tocsin.kafka.CommittedReader;
import org.tocsin.kafka.RecordSink;
import org.tocsin.kafka.Topic;
import org.tocsin.kafka.Topics;
import org.tocsin.notify.AlertmanagerBridge;
import org.tocsin.notify.Notices;
import org.tocsin.notify.Notices.Outcome;
import org.tocsin.notify.WebhookBridge;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/// Each role with its own user, password and rights, over TLS, on a broker that grants nothing
/// else: together they do the whole work, and none can do another's.
@Tag("deployment")
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RightsTest {
    private static final Duration LONG = Duration.ofMinutes(3);

    private SecuredKafka kafka;

    @BeforeAll
    void start(@TempDir Path dir) throws Exception {
        kafka = SecuredKafka.start(dir);
    }

    @AfterAll
    void stop() {
        kafka.close();
    }

    private Settings settings(String role) throws Exception {
        return SettingsFile.read(kafka.settings("tocsin-" + role));
    }

    @Test
    void each_role_does_its_whole_work_with_its_own_rights() throws Exception {
        var operator = kafka.settings("tocsin-operator");
        var reader = kafka.settings("tocsin-reader");
        var demo = "--demo=http://127.0.0.1:1/";
        assertThat(Ran.tocsin("prepare", "--settings", operator, demo).err()).isEmpty();

        var known = DemoConfiguration.load();
        try (var stream = watch("stream", known, true);
                var fetch = watch("fetch", known, false)) {
            assertThat(stream.awaitRunning(LONG, () -> false)).isTrue();
            var clock = InstantSource.system();
            try (var site = NewsSite.open(DemoNewsroom.load(clock.instant()), clock)) {
                fetch.poll(
                        DemoFeeds.of(
                                site.address(),
                                AddressGuard.loopbackToo(),
                                Duration.ofSeconds(1),
                                clock),
                        known);
                await().atMost(LONG)
                        .pollInterval(Duration.ofSeconds(1))
                        .until(() -> !Ran.tocsin("alerts", "--settings", reader).out().isEmpty());
            }
            assertThat(fetch.hopeless()).isEmpty();
            assertThat(stream.hopeless()).isEmpty();

            var alert = Ran.tocsin("alerts", "--settings", reader).objects().getFirst();
            var id = alert.path("alert_id").asText();
            assertThat(Ran.tocsin("explain", id, "--settings", reader).code()).isZero();
            assertThat(toldByTheBridge()).containsOnly(Outcome.SENT).hasSizeGreaterThan(1);

            var signed = List.of("--author", "ada", "--reason", "a drill", "--settings", operator);
            assertThat(said("mute", signed, "--type", "STRIKE", "--for", "PT1H")).isEmpty();
            assertThat(said("correct not-relevant " + id, signed)).isEmpty();
            assertThat(Ran.tocsin("rules", "apply", "--settings", operator).err()).isEmpty();
            await().atMost(LONG)
                    .pollInterval(Duration.ofSeconds(1))
                    .until(
                            () ->
                                    Ran.tocsin("alerts", "--settings", reader).objects().stream()
                                            .anyMatch(
                                                    each ->
                                                            each.path("msg_type")
                                                                    .asText()
                                                                    .equalsIgnoreCase("cancel")));
        }
    }

    /// What became of telling the first alerts to both kinds of receivers.
    private List<Outcome> toldByTheBridge() throws Exception {
        var client = settings("bridge").kafka();
        var alerts = Topics.STANDARD.alerts(Alert.class);
        var outcomes = new ArrayList<Outcome>();
        Notices notices = (_, outcome) -> outcomes.add(outcome);
        var server = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        server.createContext("/", RightsTest::taken);
        server.start();
        try {
            var to = URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/");
            var clock = InstantSource.system();
            var group = Topics.STANDARD.prefix() + "bridge";
            var bridges =
                    List.of(
                            new AlertmanagerBridge(client, alerts, to, notices, clock),
                            new WebhookBridge(
                                    client, alerts.name(), group, to, Map::of, notices, clock));
            var end = Instant.now().plus(LONG);
            for (var bridge : bridges) {
                var before = outcomes.size();
                bridge.run(_ -> outcomes.size() > before || Instant.now().isAfter(end));
            }
            return outcomes;
        } finally {
            server.stop(0);
        }
    }

    private static void taken(HttpExchange exchange) throws IOException {
        try (exchange) {
            exchange.sendResponseHeaders(200, -1);
        }
    }

    private static List<String> said(String command, List<?> signed, String... more) {
        var words = new ArrayList<Object>(List.of((Object[]) command.split(" ", -1)));
        words.addAll(List.of((Object[]) more));
        words.addAll(signed);
        return Ran.tocsin(words.toArray()).err();
    }

    private Watch watch(String role, Configuration known, boolean stream) throws Exception {
        return Watch.start(
                new Watch.Plan(
                        settings(role),
                        CompletableFuture.completedFuture(known),
                        stream,
                        InstantSource.system(),
                        Ticker.INTERVAL,
                        List.of()));
    }

    @ParameterizedTest(name = "{0} cannot write {1}")
    @CsvSource({
        "stream, mutes",
        "stream, corrections",
        "stream, rules",
        "stream, fetch-state",
        "fetch, mutes",
        "fetch, corrections",
        "fetch, rules",
        "fetch, lane",
        "fetch, verdicts",
        "fetch, claims",
        "fetch, alerts",
        "fetch, events",
        "operator, alerts",
        "operator, verdicts",
        "operator, lane",
        "operator, claims",
        "operator, events",
        "operator, fetch-state",
        "bridge, alerts",
        "bridge, mutes",
        "reader, alerts",
        "reader, mutes",
        "reader, corrections",
        "reader, rules",
        "reader, articles"
    })
    void no_role_writes_what_is_anothers(String role, String topic) throws Exception {
        try (var sink = RecordSink.idempotent(settings(role).kafka())) {
            // a producer that is refused by then refuses to write
            assertThatThrownBy(
                            () -> {
                                sink.along(raw(topic), "k", "v", Instant.now());
                                sink.commit();
                            })
                    .isInstanceOf(KafkaException.class)
                    .hasStackTraceContaining("authoriz");
        }
    }

    @ParameterizedTest(name = "{0} cannot read {1}")
    @CsvSource({
        "reader, articles",
        "reader, lane",
        "reader, mutes",
        "fetch, mutes",
        "bridge, events",
        "operator, lane"
    })
    void no_role_reads_what_it_has_no_use_for(String role, String topic) throws Exception {
        assertThatThrownBy(
                        () -> {
                            try (var reader =
                                    CommittedReader.of(settings(role).kafka(), raw(topic))) {
                                // a topic that one may look at can still refuse its records
                                reader.follow(_ -> reader.stop());
                            }
                        })
                .isInstanceOf(TopicAuthorizationException.class);
    }

    private static Topic<String, String> raw(String name) {
        return new Topic<>(Topics.STANDARD.prefix() + name, Serdes.String(), Serdes.String());
    }

    @Test
    void a_password_comes_from_a_file_that_kafkas_clients_read_themselves() throws Exception {
        var settings = kafka.ofOneMachine("tocsin-reader");
        assertThat(settings.kafka().toString()).doesNotContain(SecuredKafka.PASSWORD);
        try (var reader = CommittedReader.of(settings.kafka(), raw("suppressed"))) {
            assertThat(reader.toEnd()).isNotNull();
        }
    }

    @Test
    void who_types_on_such_a_machine_reads_what_only_the_operator_may() throws Exception {
        try (var reader = CommittedReader.of(kafka.ofPeople().kafka(), raw("dead-letters"))) {
            assertThat(reader.toEnd()).isNotNull();
        }
    }

    @Test
    void a_wrong_password_is_refused() throws Exception {
        var settings = kafka.settings("tocsin-reader");
        kafka.password("tocsin-reader", "guess");
        try {
            var ran = Ran.tocsin("alerts", "--settings", settings);
            assertThat(ran.code()).isEqualTo(1);
            assertThat(ran.err()).last().asString().contains("invalid credentials");
        } finally {
            kafka.password("tocsin-reader", SecuredKafka.PASSWORD);
        }
    }

    @Test
    void a_broker_whose_certificate_has_another_name_is_refused() throws Exception {
        var port = kafka.bootstrap().split(":", -1)[1];
        var ran =
                Ran.tocsin(
                        "alerts",
                        "--settings",
                        kafka.settings("tocsin-reader", "localhost:" + port));
        kafka.settings("tocsin-reader");
        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.err()).last().asString().containsIgnoringCase("SSL handshake failed");
    }
}
