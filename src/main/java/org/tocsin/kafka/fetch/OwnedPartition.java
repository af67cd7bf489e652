package org.tocsin.kafka.fetch;

import org.apache.kafka.clients.consumer.ConsumerGroupMetadata;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.errors.SerializationException;
import org.jspecify.annotations.Nullable;
import org.tocsin.fetch.FeedState;
import org.tocsin.fetch.FetchRequest;
import org.tocsin.fetch.FetchState;
import org.tocsin.fetch.Shard;
import org.tocsin.fetch.Source;
import org.tocsin.fetch.StateKey;
import org.tocsin.kafka.ArticleSink;
import org.tocsin.kafka.Topic;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

/// One partition while it is ours: its producer, its journal, and the work at its hosts.
final class OwnedPartition implements Membership.Closing {
    private final Topic<String, FetchRequest> requests;
    private final ArticleSink sink;
    private final PartitionJournal journal;
    private final Shard shard;

    private OwnedPartition(
            Topic<String, FetchRequest> requests,
            ArticleSink sink,
            PartitionJournal journal,
            Shard shard) {
        this.requests = requests;
        this.sink = sink;
        this.journal = journal;
        this.shard = shard;
    }

    /// Fences whoever had it, reads what is known, and only then asks the first host.
    static OwnedPartition open(
            FetchPlan plan,
            int partition,
            HostPartitions hosts,
            Supplier<ConsumerGroupMetadata> group,
            List<Source> sources) {
        var topics = plan.topics();
        var name = plan.group() + "-" + partition;
        var sink = ArticleSink.transactional(plan.kafka(), topics.articles(), name);
        try {
            var states =
                    StateReader.read(plan.kafka(), topics.fetchState(FetchState.class), partition);
            var beat = plan.beat();
            var writer =
                    new StepWriter(
                            sink, topics, partition, hosts, group, beat.clock(), beat.meter());
            var journal = new PartitionJournal(writer, name);
            var shard = new Shard(beat, states, journal);
            var requests = topics.fetchRequests(FetchRequest.class);
            return new OwnedPartition(requests, sink, journal, shard)
                    .polling(sources, hosts, partition);
        } catch (RuntimeException | Error e) {
            sink.close();
            throw e;
        }
    }

    private OwnedPartition polling(List<Source> sources, HostPartitions hosts, int partition) {
        try {
            poll(sources, hosts, partition);
            return this;
        } catch (RuntimeException | Error e) {
            abandon();
            throw e;
        }
    }

    void poll(List<Source> sources, HostPartitions hosts, int partition) {
        shard.poll(sources, hosts.of(partition));
    }

    void take(ConsumerRecord<byte[], byte[]> record) throws InterruptedException {
        FetchRequest request;
        try {
            request = requests.values().deserializer().deserialize(record.topic(), record.value());
            var _ = request.key();
        } catch (SerializationException | IllegalArgumentException | NullPointerException e) {
            journal.setAside(new Unreadable(record, e));
            return;
        }
        shard.take(request, journal.with(record.offset() + 1));
    }

    void feeds(BiConsumer<StateKey, FeedState> reader) {
        shard.feeds(reader);
    }

    /// Why it is of no use any more, or null.
    @Nullable Throwable failure() {
        var failed = shard.failure();
        return failed == null ? journal.failure() : failed;
    }

    /// Gives it back: no host is asked any more, and what was done is on the log.
    @Override
    public void close() {
        try (sink;
                journal;
                shard) {
            // in this order from the last
        }
    }

    /// It was taken from us.
    void abandon() {
        try (sink) {
            shard.close();
            journal.abandon();
        }
    }
}
