package org.tocsin.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.List;
import java.util.Map;

class TopicAdminTest {
    private static final Topics TOPICS = Topics.STANDARD.withPrefix("admin.");

    private static List<TopicReport> reconcile(Topics topics) {
        try (var admin = new TopicAdmin(SharedKafka.client())) {
            return admin.reconcile(topics.settings());
        }
    }

    @Test
    void creates_what_is_missing_once_and_reports_what_differs_without_touching_it() {
        var names = TOPICS.settings().stream().map(TopicSettings::name).toList();
        assertThat(reconcile(TOPICS))
                .isEqualTo(names.stream().map(TopicReport.Created::new).toList());
        assertThat(reconcile(TOPICS))
                .isEqualTo(names.stream().map(TopicReport.AsWanted::new).toList());

        var other = TOPICS.withPartitions(3).withKept(Duration.ofDays(1));
        for (var _ : List.of("reported", "and reported again")) {
            assertThat(reconcile(other))
                    .contains(
                            new TopicReport.Differs(
                                    "admin.articles",
                                    List.of(
                                            "partitions is 4, should be 3",
                                            "retention.ms is 3024000000, should be 86400000")),
                            new TopicReport.Differs(
                                    "admin.alerts",
                                    List.of("retention.ms is 3024000000, should be 86400000")),
                            new TopicReport.AsWanted("admin.alerts.current"));
        }
    }

    @Test
    void every_setting_is_one_that_the_broker_keeps() {
        assertThat(Topics.STANDARD.settings())
                .hasSize(15)
                .allSatisfy(
                        topic ->
                                assertThat(topic.settings())
                                        .containsEntry("message.timestamp.type", "CreateTime")
                                        .containsKeys("cleanup.policy", "max.message.bytes"));
    }

    @Test
    void a_topic_that_kafka_could_not_hold_is_refused_at_once() {
        assertThatThrownBy(() -> new TopicSettings("a b", 1, Map.of()))
                .hasMessage("not a topic name: 'a b'");
        assertThatThrownBy(() -> new TopicSettings("a", 0, Map.of()))
                .hasMessage("topic a needs at least one partition, was 0");
    }
}
