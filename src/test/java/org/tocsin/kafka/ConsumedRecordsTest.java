package org.tocsin.kafka;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tocsin.kafka.Articles.article;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

class ConsumedRecordsTest {
    private final Topics topics = SharedKafka.topics(1);
    private final TopicPartition partition = new TopicPartition(topics.articles().name(), 0);

    private List<Long> offsets() {
        try (var reader = CommittedReader.of(SharedKafka.client(), topics.articles())) {
            return reader.toEnd().stream().map(CommittedReader.Row::offset).toList();
        }
    }

    private Map<TopicPartition, Long> delete(Instant before) {
        return ConsumedRecords.delete(SharedKafka.client(), topics.articles(), "readers", before);
    }

    @Test
    void only_what_was_read_and_is_old_enough_goes() throws Exception {
        try (var sink = ArticleSink.idempotent(SharedKafka.client(), topics.articles());
                var admin = Admin.create(new HashMap<String, Object>(SharedKafka.client()))) {
            sink.send(article("a1", "Calm."));
            sink.send(article("a2", "Calm."));
            sink.tick(Articles.FETCHED.plusSeconds(60));
            sink.send(article("a3", "Calm."));
            sink.commit();
            assertThat(delete(Articles.FETCHED.plusSeconds(3_600))).isEmpty();

            admin.alterConsumerGroupOffsets("readers", Map.of(partition, new OffsetAndMetadata(3)))
                    .all()
                    .get();
            assertThat(delete(Articles.FETCHED)).containsExactly(Map.entry(partition, 0L));
            assertThat(delete(Articles.FETCHED.plusSeconds(1))).containsValue(2L);
            assertThat(offsets()).containsExactly(2L, 3L);
            assertThat(delete(Articles.FETCHED.plusSeconds(3_600))).containsValue(3L);
            assertThat(offsets()).containsExactly(3L);
        }
    }
}
