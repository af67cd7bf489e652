package org.tocsin.kafka.fetch;

import org.apache.kafka.clients.consumer.ConsumerGroupMetadata;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;
import org.tocsin.article.Article;
import org.tocsin.fetch.FetchMeter;
import org.tocsin.fetch.FetchRequest;
import org.tocsin.fetch.FetchState;
import org.tocsin.fetch.StateKey;
import org.tocsin.kafka.ArticleSink;
import org.tocsin.kafka.DeadLetter;
import org.tocsin.kafka.Topic;
import org.tocsin.kafka.Topics;
import org.tocsin.kafka.UnfitRecordException;

import java.time.Instant;
import java.time.InstantSource;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/// Writes steps of one partition in one transaction, and counts them once it is committed.
final class StepWriter {
    private final ArticleSink sink;
    private final Topic<String, FetchState> states;
    private final Topic<String, FetchRequest> requests;
    private final Topic<byte[], byte[]> deadLetters;
    private final int partition;
    private final HostPartitions hosts;
    private final Supplier<ConsumerGroupMetadata> group;
    private final InstantSource clock;
    private final FetchMeter meter;

    /// @param group as the consumer of the requests knows it now
    StepWriter(
            ArticleSink sink,
            Topics topics,
            int partition,
            HostPartitions hosts,
            Supplier<ConsumerGroupMetadata> group,
            InstantSource clock,
            FetchMeter meter) {
        this.sink = sink;
        this.states = topics.fetchState(FetchState.class);
        this.requests = topics.fetchRequests(FetchRequest.class);
        this.deadLetters = topics.deadLetters();
        this.partition = partition;
        this.hosts = hosts;
        this.group = group;
        this.clock = clock;
        this.meter = meter;
    }

    /// What the log did not take of a batch; the rest of it goes on.
    private record Refusals(Map<Article, String> articles, Map<String, String> records) {
        Refusals() {
            this(new IdentityHashMap<>(), new LinkedHashMap<>());
        }

        void unlessFit(String record, Runnable write) {
            try {
                write.run();
            } catch (UnfitRecordException e) {
                records.put(record, String.valueOf(e.getMessage()));
            }
        }
    }

    /// @throws KafkaException when nothing of it was written
    void write(List<PartitionJournal.Entry> batch) {
        var refusals = new Refusals();
        try {
            var now = clock.instant();
            for (var entry : batch) {
                write(entry, refusals, now);
            }
            worked(batch);
        } catch (KafkaException e) {
            sink.abort();
            throw e;
        }
        sink.commit();
        count(batch, refusals);
    }

    private void write(PartitionJournal.Entry entry, Refusals refusals, Instant now) {
        var step = entry.step();
        step.states()
                .forEach(
                        (key, state) ->
                                refusals.unlessFit(
                                        "the state of " + key,
                                        () -> know(key, state.orElse(null), now)));
        for (var request : step.requests()) {
            refusals.unlessFit("a request for " + request.key(), () -> ask(request, now));
        }
        for (var article : step.articles()) {
            switch (sink.send(article)) {
                case ArticleSink.Sent _ -> {}
                case ArticleSink.Refused(var why) -> refusals.articles().put(article, why);
            }
        }
        setAside(entry, now);
    }

    private void know(StateKey key, @Nullable FetchState state, Instant now) {
        sink.along(states, partition, key.toString(), state, now);
    }

    private void ask(FetchRequest request, Instant now) {
        sink.along(requests, hosts.of(request.host()), request.host(), request, now);
    }

    private void setAside(PartitionJournal.Entry entry, Instant now) {
        var unreadable = entry.unreadable();
        if (unreadable != null) {
            sink.setAside(
                    DeadLetter.of(deadLetters.name(), unreadable.record(), now, unreadable.why()));
        }
    }

    private void worked(List<PartitionJournal.Entry> batch) {
        var last = batch.stream().map(PartitionJournal.Entry::offset).filter(o -> o != null);
        last.reduce((_, next) -> next)
                .ifPresent(
                        offset ->
                                sink.worked(
                                        Map.of(
                                                new TopicPartition(requests.name(), partition),
                                                new OffsetAndMetadata(offset)),
                                        group.get()));
    }

    private void count(List<PartitionJournal.Entry> batch, Refusals refusals) {
        for (var entry : batch) {
            entry.step().articles().stream()
                    .filter(article -> !refusals.articles().containsKey(article))
                    .forEach(meter::told);
            entry.step().notes().forEach(meter::noted);
            entry.step().looks().forEach(meter::looked);
        }
        refusals.articles().forEach(meter::refused);
        refusals.records().forEach(meter::unwritten);
    }
}
