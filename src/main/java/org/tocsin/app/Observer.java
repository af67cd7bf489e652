package org.tocsin.app;

import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tocsin.kafka.Topics;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;

/// Watches what the path has committed, and tells it on: to meters, to a screen, to whoever waits.
///
/// It belongs to no group and changes nothing; counts that come from it never hold aborted work.
final class Observer implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Observer.class);
    private static final Duration WAIT = Duration.ofMillis(100);

    /// Somebody who waits until everything written by now has been told.
    private record Wish(CompletableFuture<Boolean> met, Map<TopicPartition, Long> ends) {}

    private final Sightings sightings;
    private final InstantSource clock;
    private final List<Consumer<Seen>> listeners;
    private final KafkaConsumer<byte[], byte[]> consumer;
    private final Map<TopicPartition, Long> before;
    private final ConcurrentLinkedQueue<CompletableFuture<Boolean>> asked =
            new ConcurrentLinkedQueue<>();
    private final Thread thread;
    private @Nullable Wish wish;
    private volatile boolean stopped;
    private volatile String failure = "";

    private Observer(
            Map<String, String> kafka,
            Topics topics,
            boolean fromStart,
            InstantSource clock,
            List<Consumer<Seen>> listeners) {
        this.clock = clock;
        this.listeners = List.copyOf(listeners);
        sightings = new Sightings(topics);
        consumer = consumer(kafka);
        var partitions =
                sightings.names().stream()
                        .flatMap(name -> consumer.partitionsFor(name).stream())
                        .map(each -> new TopicPartition(each.topic(), each.partition()))
                        .toList();
        consumer.assign(partitions);
        before = Map.copyOf(consumer.endOffsets(partitions));
        if (fromStart) {
            consumer.seekToBeginning(partitions);
        } else {
            before.forEach(consumer::seek);
        }
        thread = Thread.ofPlatform().name("observer").daemon().unstarted(this::observe);
    }

    /// @param kafka client properties, `bootstrap.servers` among them
    /// @param fromStart whether what stands on the topics is told too, or only what comes
    /// @param listeners called on one thread, in each partition's order
    /// @throws KafkaException when the cluster cannot be reached
    static Observer start(
            Map<String, String> kafka,
            Topics topics,
            boolean fromStart,
            InstantSource clock,
            List<Consumer<Seen>> listeners) {
        var observer = new Observer(kafka, topics, fromStart, clock, listeners);
        observer.thread.start();
        return observer;
    }

    private static KafkaConsumer<byte[], byte[]> consumer(Map<String, String> kafka) {
        var all = new HashMap<String, Object>(kafka);
        all.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
        all.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, "false");
        all.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, "false");
        all.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        var bytes = new ByteArrayDeserializer();
        return new KafkaConsumer<>(all, bytes, bytes);
    }

    private void observe() {
        try (consumer) {
            while (!stopped) {
                var records = consumer.poll(WAIT);
                var now = clock.instant();
                records.forEach(record -> tell(record, now));
                meet();
            }
        } catch (RuntimeException e) {
            failure = "the observer ended: " + e;
            LOG.error(failure, e);
        }
    }

    private void tell(ConsumerRecord<byte[], byte[]> record, Instant now) {
        var at = new TopicPartition(record.topic(), record.partition());
        var live = record.offset() >= before.getOrDefault(at, 0L);
        var stamp = new Seen.Stamp(Instant.ofEpochMilli(record.timestamp()), now, live);
        sightings.of(record, stamp).ifPresent(seen -> listeners.forEach(each -> tell(each, seen)));
    }

    private static void tell(Consumer<Seen> listener, Seen seen) {
        try {
            listener.accept(seen);
        } catch (RuntimeException e) {
            LOG.warn("a listener failed", e);
        }
    }

    private void meet() {
        var next = wish == null ? asked.poll() : null;
        if (next != null) {
            wish = new Wish(next, consumer.endOffsets(consumer.assignment()));
        }
        var open = wish;
        if (open != null
                && open.ends().entrySet().stream()
                        .allMatch(end -> consumer.position(end.getKey()) >= end.getValue())) {
            open.met().complete(true);
            wish = null;
        }
    }

    /// Waits until everything that is committed by now has been told.
    ///
    /// @return false when that took longer
    boolean catchUp(Duration atMost) throws InterruptedException {
        var met = new CompletableFuture<Boolean>();
        asked.add(met);
        try {
            return met.get(atMost.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            return false;
        } catch (ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    /// What is wrong with it, in sentences.
    List<String> complaints() {
        return failure.isEmpty() ? List.of() : List.of(failure);
    }

    @Override
    public void close() {
        stopped = true;
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
