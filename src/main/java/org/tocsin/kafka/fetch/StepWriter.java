package org.tocsin.kafka.fetch;

import org.apache.kafka.clients.consumer.ConsumerGroupMetadata;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.tocsin.article.Article;
import org.tocsin.fetch.FetchMeter;
import org.tocsin.fetch.FetchRequest;
import org.tocsin.fetch.FetchState;
import org.tocsin.fetch.Step;
import org.tocsin.kafka.ArticleSink;
import org.tocsin.kafka.DeadLetter;
import org.tocsin.kafka.Topic;
import org.tocsin.kafka.Topics;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
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

    private record Refusal(Article article, String why) {}

    /// @throws KafkaException when nothing of it was written
    void write(List<PartitionJournal.Entry> batch) {
        var refusals = new ArrayList<Refusal>();
        try {
            var now = clock.instant();
            for (var entry : batch) {
                states(entry.step(), now);
                entry.step().requests().forEach(request -> ask(request, now));
                entry.step().articles().forEach(article -> send(article, refusals));
                setAside(entry, now);
            }
            worked(batch);
        } catch (KafkaException e) {
            sink.abort();
            throw e;
        }
        sink.commit();
        count(batch, refusals);
    }

    private void states(Step step, Instant now) {
        step.states()
                .forEach(
                        (key, state) ->
                                sink.along(
                                        states,
                                        partition,
                                        key.toString(),
                                        state.orElse(null),
                                        now));
    }

    private void ask(FetchRequest request, Instant now) {
        sink.along(requests, hosts.of(request.host()), request.host(), request, now);
    }

    private void send(Article article, List<Refusal> refusals) {
        switch (sink.send(article)) {
            case ArticleSink.Sent _ -> {}
            case ArticleSink.Refused(var why) -> refusals.add(new Refusal(article, why));
        }
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

    private void count(List<PartitionJournal.Entry> batch, List<Refusal> refusals) {
        var refused = refusals.stream().map(Refusal::article).toList();
        for (var entry : batch) {
            entry.step().articles().stream()
                    .filter(article -> !refused.contains(article))
                    .forEach(meter::told);
            entry.step().notes().forEach(meter::noted);
            entry.step().looks().forEach(meter::looked);
        }
        refusals.forEach(refusal -> meter.refused(refusal.article(), refusal.why()));
    }
}
