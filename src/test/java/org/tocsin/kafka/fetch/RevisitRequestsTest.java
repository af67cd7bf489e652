package org.tocsin.kafka.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.tocsin.article.ArticleId;
import org.tocsin.fetch.FetchRequest;
import org.tocsin.kafka.CommittedReader;
import org.tocsin.kafka.SharedKafka;

import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;

@Timeout(60)
class RevisitRequestsTest {
    private static final int PARTITIONS = 4;

    @Test
    void a_request_reaches_the_partition_of_its_host() {
        var topics = SharedKafka.topics(PARTITIONS);
        var clock = InstantSource.fixed(Instant.parse("2026-03-01T12:00:00Z"));
        var url = URI.create("https://Gull.example/a");
        var request = new FetchRequest.Revisit("gull", url, new ArticleId("a"));
        try (var requests = RevisitRequests.open(SharedKafka.client(), topics, clock);
                var reader =
                        CommittedReader.of(
                                SharedKafka.client(), topics.fetchRequests(FetchRequest.class))) {
            requests.ask(request);
            var row = reader.toEnd().getFirst();
            assertThat(row.key()).isEqualTo("gull.example");
            assertThat(row.partition())
                    .isEqualTo(new HostPartitions(PARTITIONS).of("gull.example"));
            assertThat(row.value()).isEqualTo(request);
            assertThat(row.time()).isEqualTo(clock.instant());
        }
    }
}
