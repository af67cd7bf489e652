package org.tocsin.kafka.fetch;

import org.apache.kafka.common.KafkaException;
import org.tocsin.fetch.FetchRequest;
import org.tocsin.kafka.RecordSink;
import org.tocsin.kafka.Topic;
import org.tocsin.kafka.TopicAdmin;
import org.tocsin.kafka.Topics;

import java.time.InstantSource;
import java.util.Map;

/// Asks the fetchers to look at pages again. A request that comes twice changes nothing.
public final class RevisitRequests implements AutoCloseable {
    private final RecordSink sink;
    private final Topic<String, FetchRequest> requests;
    private final HostPartitions hosts;
    private final InstantSource clock;

    private RevisitRequests(
            RecordSink sink,
            Topic<String, FetchRequest> requests,
            HostPartitions hosts,
            InstantSource clock) {
        this.sink = sink;
        this.requests = requests;
        this.hosts = hosts;
        this.clock = clock;
    }

    /// @param kafka client properties
    public static RevisitRequests open(
            Map<String, String> kafka, Topics topics, InstantSource clock) {
        var requests = topics.fetchRequests(FetchRequest.class);
        var sink = RecordSink.idempotent(kafka);
        try (var admin = new TopicAdmin(kafka)) {
            var hosts = new HostPartitions(admin.partitions(requests.name()));
            return new RevisitRequests(sink, requests, hosts, clock);
        }
    }

    /// Asks for a page to be looked at again.
    ///
    /// @throws KafkaException when the request was not taken
    public synchronized void ask(FetchRequest.Revisit request) {
        var host = request.host();
        sink.along(requests, hosts.of(host), host, request, clock.instant());
        sink.commit();
    }

    @Override
    public void close() {
        sink.close();
    }
}
