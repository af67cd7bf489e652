package org.tocsin.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.kafka.common.serialization.Serdes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tocsin.kafka.CommittedReader;
import org.tocsin.kafka.SharedKafka;
import org.tocsin.kafka.Topic;
import org.tocsin.kafka.TopicAdmin;
import org.tocsin.kafka.Topics;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// What a service with `prepared: true` finds, and what it says when it does not.
@Tag("broker")
class PrepareCommandTest {
    private static final Topics TOPICS = Topics.STANDARD.withPrefix("prepare.");

    @TempDir Path dir;
    private Path settings = Path.of("");

    @BeforeEach
    void a_service_that_makes_nothing_itself() throws IOException {
        settings =
                Files.writeString(
                        dir.resolve("tocsin.yaml"),
                        """
                        prepared: true
                        data: %s
                        kafka: {bootstrap.servers: "%s", replication.factor: 1}
                        topics: {prefix: prepare.}
                        metrics: {port: 0}
                        """
                                .formatted(dir, SharedKafka.client().get("bootstrap.servers")));
    }

    @Test
    void the_service_names_what_is_missing_and_prepare_puts_it_there() {
        var before = Ran.tocsin("run", "--settings", settings);
        assertThat(before.code()).isEqualTo(1);
        assertThat(before.err())
                .singleElement()
                .asString()
                .contains("missing", "prepare.articles", "run tocsin prepare first");

        makeTopicsOnly();
        var withoutRules = Ran.tocsin("run", "--settings", settings);
        assertThat(withoutRules.code()).isEqualTo(1);
        assertThat(withoutRules.err()).singleElement().asString().contains("does not stand on");

        var prepared = Ran.tocsin("prepare", "--settings", settings);
        assertThat(prepared.err()).isEmpty();
        assertThat(prepared.objects().getFirst().path("topics")).hasSize(TOPICS.settings().size());
        var rules = rules();
        assertThat(rules).isPositive();

        assertThat(Ran.tocsin("prepare", "--settings", settings).code()).isZero();
        assertThat(rules()).as("put there once").isEqualTo(rules);
    }

    private static void makeTopicsOnly() {
        try (var admin = new TopicAdmin(SharedKafka.client())) {
            admin.reconcile(TOPICS.settings());
        }
    }

    private static int rules() {
        var rules =
                new Topic<>(TOPICS.rules(String.class).name(), Serdes.String(), Serdes.ByteArray());
        try (var reader = CommittedReader.of(SharedKafka.client(), rules)) {
            return reader.toEnd().size();
        }
    }
}
