package org.tocsin.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tocsin.claim.Severity;
import org.tocsin.fetch.PollSchedule;
import org.tocsin.kafka.Topics;

import java.net.InetSocketAddress;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

class SettingsFileTest {
    @Test
    void without_a_word_everything_is_on_this_machine() {
        var settings = SettingsFile.parse("");
        assertThat(settings.embedded()).isTrue();
        assertThat(settings.data()).isEqualTo(Path.of("data"));
        assertThat(settings.broker()).isEqualTo(new Settings.Broker(9092, Map.of()));
        assertThat(settings.topics()).isEqualTo(Topics.STANDARD);
        assertThat(settings.metrics()).isEqualTo(new InetSocketAddress("127.0.0.1", 9464));
        assertThat(settings.fetch().contact()).isNull();
    }

    @Test
    void a_file_says_otherwise() {
        var settings =
                SettingsFile.parse(
                        """
                        data: elsewhere
                        kafka:
                          bootstrap.servers: one:9092,two:9092
                          main.consumer.max.poll.records: 50
                          ssl: {truststore: {location: /t}}
                        topics: {prefix: news., partitions: 8, lanes: 3, retention: 60d}
                        stream: {instance: a, threads: 4, commit: 50ms}
                        lane: {retention: 24h}
                        event: {quiet: 26h, retention: P10D}
                        alert: {least: Severe, lasting: 12h}
                        fetch: {contact: mailto:desk@example.org, shortest-interval: 1m, longest-interval: 1h}
                        metrics: {host: 0.0.0.0, port: 0}
                        """);
        assertThat(settings.embedded()).isFalse();
        assertThat(settings.kafka())
                .containsEntry("bootstrap.servers", "one:9092,two:9092")
                .containsEntry("main.consumer.max.poll.records", "50")
                .containsEntry("ssl.truststore.location", "/t");
        assertThat(settings.topics()).isEqualTo(new Topics("news.", 8, 3, Duration.ofDays(60)));
        assertThat(settings.stream())
                .isEqualTo(new Settings.Stream("news", "a", 4, Duration.ofMillis(50)));
        assertThat(settings.laneRetention()).isEqualTo(Duration.ofHours(24));
        assertThat(settings.events().retention()).isEqualTo(Duration.ofDays(10));
        assertThat(settings.alerts().least()).isEqualTo(Severity.SEVERE);
        assertThat(settings.fetch().contact()).isEqualTo("mailto:desk@example.org");
        assertThat(settings.fetch().schedule())
                .isEqualTo(
                        new PollSchedule(
                                Duration.ofMinutes(1), Duration.ofHours(1), Duration.ofHours(6)));
        assertThat(settings.metrics().getAddress().isAnyLocalAddress()).isTrue();
    }

    @Test
    void values_come_from_the_environment_and_secrets_stay_with_kafka() {
        var settings =
                SettingsFile.parse(
                        """
                        kafka:
                          bootstrap.servers: ${BROKERS:-kafka:9092}
                          ssl.truststore.password: ${file:/run/secrets/kafka:password}
                        stream: {instance: "stream-${POD}"}
                        metrics: {port: "${PORT:-0}"}
                        """,
                        new Environment(Map.of("POD", "tocsin-1")::get));
        assertThat(settings.kafka())
                .containsEntry("bootstrap.servers", "kafka:9092")
                .containsEntry("ssl.truststore.password", "${file:/run/secrets/kafka:password}");
        assertThat(settings.stream().instance()).isEqualTo("stream-tocsin-1");
        assertThat(settings.metrics().getPort()).isZero();
    }

    @Test
    void a_variable_that_is_not_set_is_refused_by_the_key_that_needs_it() {
        assertThatThrownBy(
                        () ->
                                SettingsFile.parse(
                                        "stream: {instance: \"${POD}\"}",
                                        new Environment(_ -> null)))
                .hasMessageContaining("stream.instance needs POD in the environment");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            textBlock =
                    """
                    alert: {lasting: 0s}        | alert.lasting must be longer than nothing, was '0s'
                    alert: {lasting: soon}      | alert.lasting must be a time such as 90s, 30m, 48h or 3d, was 'soon'
                    alert: {least: bad}         | alert.least must be one of minor, moderate, severe, extreme, was 'bad'
                    alert: {lastng: 1h}         | alert.lastng is no setting; known here: least, lasting
                    alerts: {}                  | alerts is no setting; known here: data, kafka
                    alert: 3                    | alert must be a mapping of keys to values
                    event: {quiet: 9d, retention: 2d} | event.retention must be at least event.quiet
                    lane: {retention: 70h}      | event.quiet must be at least lane.retention (PT70H) and a twelfth of it, PT75H50M, was PT72H
                    lane: {retention: -1h}      | lane.retention must be a time
                    lane: {retention: PT-1H}    | lane.retention must be longer than nothing
                    prepared: perhaps           | prepared must be true or false, was 'perhaps'
                    topics: {partitions: 0}     | topics.partitions must be from 1 to 1000, was '0'
                    topics: {partitions: four}  | topics.partitions must be a whole number, was 'four'
                    topics: {prefix: a b}       | topics.prefix may hold letters
                    topics: {lanes: [1]}        | topics.lanes must be one value
                    broker: {port: 70000}       | broker.port must be from 0 to 65535, was '70000'
                    broker: {properties: [a]}   | broker.properties must be a mapping
                    kafka: {a: {b: [1]}}        | kafka.a.b must be a mapping of keys to values
                    stream: {threads: 0}        | stream.threads must be from 1
                    stream: {commit: 0ms}       | stream.commit must be longer than nothing
                    fetch: {contact: two words} | fetch.contact must be a mail address or a URL without spaces
                    fetch: {shortest-interval: 7h} | fetch.shortest-interval must not be above longest-interval
                    metrics: {port: x}          | metrics.port must be a whole number
                    - a list                    | it must be a mapping of keys to values
                    a: [                        | is no YAML
                    {data: a, data: b}          | is no YAML: Duplicate field 'data'
                    """)
    void what_is_wrong_is_named_by_its_key(String yaml, String why) {
        assertThatThrownBy(() -> SettingsFile.parse(yaml))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining(why);
    }

    @Test
    void objects_of_other_classes_are_never_made() {
        var settings =
                SettingsFile.parse("data: !!java.io.File [/tmp/x]\n".replace("[/tmp/x]", "x"));
        assertThat(settings.data()).isEqualTo(Path.of("x"));
    }
}
