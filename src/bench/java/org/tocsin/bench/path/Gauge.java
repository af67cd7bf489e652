package org.tocsin.bench.path;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// Looks at how far a path is, and at what its processes have spent.
final class Gauge implements AutoCloseable {
    private static final long EVERY = 200;
    private static final long STILL = Duration.ofSeconds(10).toNanos();

    private final Admin admin;
    private final String group;
    private final List<ProcessHandle> spending;
    private final List<TopicPartition> topics;

    /// @param group whose commits tell how far the path is
    /// @param topics every topic that is written meanwhile
    /// @param spending processes whose processor time counts
    Gauge(
            Map<String, String> kafka,
            String group,
            Collection<String> topics,
            List<ProcessHandle> spending)
            throws InterruptedException, ExecutionException {
        admin = Admin.create(new HashMap<String, Object>(kafka));
        this.group = group;
        this.spending = List.copyOf(spending);
        this.topics =
                admin.describeTopics(topics).allTopicNames().get().values().stream()
                        .flatMap(
                                topic ->
                                        topic.partitions().stream()
                                                .map(
                                                        p ->
                                                                new TopicPartition(
                                                                        topic.name(),
                                                                        p.partition())))
                        .toList();
    }

    /// @param ends records on all topics
    /// @param read what the group has committed, in records of `articles`
    /// @param committed the same, in records of all topics
    record Mark(long nanos, Duration processor, long ends, long read, long committed) {
        private boolean stands(Mark earlier) {
            return ends == earlier.ends && committed == earlier.committed;
        }
    }

    /// How it stands now.
    Mark mark(String articles) throws InterruptedException, ExecutionException {
        var ends =
                admin
                        .listOffsets(
                                topics.stream()
                                        .collect(
                                                Collectors.toMap(p -> p, _ -> OffsetSpec.latest())))
                        .all()
                        .get()
                        .values()
                        .stream()
                        .mapToLong(each -> each.offset())
                        .sum();
        var offsets = admin.listConsumerGroupOffsets(group).partitionsToOffsetAndMetadata().get();
        var read = sum(offsets, topic -> topic.equals(articles));
        var committed = sum(offsets, _ -> true);
        var spent =
                spending.stream()
                        .map(each -> each.info().totalCpuDuration().orElse(Duration.ZERO))
                        .reduce(Duration.ZERO, Duration::plus);
        return new Mark(System.nanoTime(), spent, ends, read, committed);
    }

    private static long sum(
            Map<TopicPartition, OffsetAndMetadata> offsets, Predicate<String> topics) {
        return offsets.entrySet().stream()
                .filter(each -> topics.test(each.getKey().topic()))
                .mapToLong(each -> each.getValue().offset())
                .sum();
    }

    /// Waits until so many articles are read and nothing was written or committed for ten seconds,
    /// longer than any collection or compaction takes; how it stood when the last record was.
    Mark drained(String articles, long count) throws InterruptedException, ExecutionException {
        var last = mark(articles);
        while (true) {
            Thread.sleep(EVERY);
            var now = mark(articles);
            if (!now.stands(last)) {
                last = now;
            } else if (now.read >= count && now.nanos - last.nanos > STILL) {
                return last;
            }
        }
    }

    @Override
    public void close() {
        admin.close();
    }
}
