package org.tocsin.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// What it does once it runs: AlertmanagerBridgeTest, WebhookBridgeTest, and a real Alertmanager in
/// `.ci/dashboards`.
class BridgeCommandTest {
    @TempDir private Path dir;

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    bridge | nobody to tell: give --alertmanager or --webhook
                    bridge --webhook hook | --webhook must be an http or https address, was hook
                    bridge --alertmanager am:9093 | --alertmanager must be an http or https address
                    bridge --alertmanager http://am:9093 | --alertmanager must end with a /
                    bridge --webhook http://a:b@hook/ | --webhook must not hold a password
                    bridge --alertmanager file:///x | --alertmanager must be an http or https
                    """)
    void who_is_to_be_told_must_be_an_address(String line, String why) {
        var ran = Ran.tocsin((Object[]) line.split(" ", -1));

        assertThat(ran.code()).isEqualTo(Exit.BAD_USAGE);
        assertThat(ran.err()).singleElement().asString().contains(why);
    }

    @Test
    void a_token_that_is_none_is_named_by_its_file_and_never_shown() throws IOException {
        var file = Files.writeString(dir.resolve("token"), "two words");

        for (var each : List.of(file, dir.resolve("absent"))) {
            var ran =
                    Ran.tocsin("bridge", "--webhook", "http://127.0.0.1/", "--webhook-token", each);

            assertThat(ran.code()).isEqualTo(Exit.BAD_USAGE);
            assertThat(ran.err())
                    .singleElement()
                    .asString()
                    .contains(each + " gives no token")
                    .doesNotContain("two words");
        }
    }

    @Test
    void while_there_is_no_bridge_it_is_not_ready() {
        assertThat(new BridgeCommand(Stdio.ofProcess()).complaints()).containsExactly("starting");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--alertmanager", "--webhook"})
    void a_kafka_that_is_away_is_named(String receiver) throws IOException {
        var settings =
                Files.writeString(
                        dir.resolve("tocsin.yaml"),
                        """
                        kafka:
                          bootstrap.servers: 127.0.0.1:1
                          default.api.timeout.ms: 500
                          request.timeout.ms: 400
                        metrics: {port: 0}
                        """);

        var ran = Ran.tocsin("bridge", "--settings", settings, receiver, "http://127.0.0.1:1/");

        assertThat(ran.code()).isEqualTo(Exit.FAILED);
        assertThat(ran.err()).anyMatch(line -> line.contains("Kafka at 127.0.0.1:1"));
    }
}
