package org.tocsin.topology;

import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsOptions;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.TopicPartition;
import org.tocsin.kafka.Topic;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// The transactions on one topic, as an observer sees them who asks often: two requests a look, so
/// that what it saw is milliseconds old.
final class OpenTransactions implements AutoCloseable {
    private final Admin admin;
    private final Map<TopicPartition, OffsetSpec> ends;
    private final Map<TopicPartition, Long> committed = new HashMap<>();
    private final Map<TopicPartition, Long> since = new HashMap<>();

    OpenTransactions(Map<String, String> kafka, Topic<?, ?> topic, int partitions) {
        admin = Admin.create(new HashMap<String, Object>(kafka));
        ends =
                IntStream.range(0, partitions)
                        .mapToObj(i -> new TopicPartition(topic.name(), i))
                        .collect(Collectors.toMap(p -> p, _ -> OffsetSpec.latest()));
    }

    /// The sum of the offsets up to which everything is committed.
    long committed() throws ExecutionException, InterruptedException {
        look();
        return committed.values().stream().mapToLong(end -> end).sum();
    }

    /// Whether a partition holds at least so many records of a transaction that is open and was
    /// begun within that time, since the one before it was seen to be committed.
    boolean young(int records, Duration time) throws ExecutionException, InterruptedException {
        var written = ends(IsolationLevel.READ_UNCOMMITTED);
        look();
        return written.entrySet().stream()
                .anyMatch(
                        end ->
                                end.getValue() - committed.getOrDefault(end.getKey(), 0L) >= records
                                        && System.nanoTime() - since.getOrDefault(end.getKey(), 0L)
                                                < time.toNanos());
    }

    private void look() throws ExecutionException, InterruptedException {
        ends(IsolationLevel.READ_COMMITTED)
                .forEach(
                        (partition, end) -> {
                            if (!end.equals(committed.put(partition, end))) {
                                since.put(partition, System.nanoTime());
                            }
                        });
    }

    private Map<TopicPartition, Long> ends(IsolationLevel isolation)
            throws ExecutionException, InterruptedException {
        Map<TopicPartition, Long> found = new HashMap<>();
        admin.listOffsets(ends, new ListOffsetsOptions(isolation))
                .all()
                .get()
                .forEach((partition, end) -> found.put(partition, end.offset()));
        return found;
    }

    @Override
    public void close() {
        admin.close();
    }
}
