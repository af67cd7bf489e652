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
import java.util.concurrent.locks.LockSupport;
import java.util.function.BiFunction;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/// Watches what the path has committed, and tells it on: to meters, to a screen, to whoever waits.
///
/// It belongs to no group and changes nothing; counts that come from it never hold aborted work.
final class Observer implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Observer.class);
    private static final Duration WAIT = Duration.ofMillis(100);
    private static final Duration PATIENCE = Duration.ofMinutes(1);
    private static final BooleanSupplier NOTHING = () -> false;

    /// Somebody who waits until everything written by now has been told.
    private record Wish(CompletableFuture<Boolean> met, Map<TopicPartition, Long> ends) {}

    private final Sightings sightings;
    private final InstantSource clock;
    private final List<Consumer<Seen>> listeners;
    private final KafkaConsumer<byte[], byte[]> consumer;
    private final Beginning beginning;
    private final BooleanSupplier first;
    private final ConcurrentLinkedQueue<CompletableFuture<Boolean>> asked =
            new ConcurrentLinkedQueue<>();
    private final Thread thread;
    private @Nullable Wish wish;
    private volatile boolean stopped;
    private volatile String failure = "";

    private Observer(
            Map<String, String> kafka,
            Topics topics,
            BiFunction<KafkaConsumer<?, ?>, Sightings, Beginning> opening,
            BooleanSupplier first,
            InstantSource clock,
            List<Consumer<Seen>> listeners) {
        this.first = first;
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
        beginning = opening.apply(consumer, sightings);
        thread = Thread.ofPlatform().name("observer").daemon().unstarted(this::observe);
    }

    /// Tells of what comes.
    ///
    /// @param kafka client properties, `bootstrap.servers` among them
    /// @param listeners called on one thread, in each partition's order
    /// @throws KafkaException when the cluster cannot be reached
    static Observer start(
            Map<String, String> kafka,
            Topics topics,
            InstantSource clock,
            List<Consumer<Seen>> listeners) {
        return begun(new Observer(kafka, topics, Beginning::now, NOTHING, clock, listeners));
    }

    /// Tells of what comes, and of what stands there by now as far as [Beginning] looks back.
    ///
    /// @param first whether something is under way that this must not slow down: for a minute at
    ///   most nothing is read
    /// @throws KafkaException when the cluster cannot be reached
    static Observer lookingBack(
            Map<String, String> kafka,
            Topics topics,
            BooleanSupplier first,
            InstantSource clock,
            List<Consumer<Seen>> listeners) {
        return begun(
                new Observer(
                        kafka,
                        topics,
                        (consumer, sightings) ->
                                Beginning.back(consumer, sightings, clock.instant()),
                        first,
                        clock,
                        listeners));
    }

    private static Observer begun(Observer observer) {
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
            letPass();
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

    private void letPass() {
        var patience = System.nanoTime() + PATIENCE.toNanos();
        while (!stopped && first.getAsBoolean() && System.nanoTime() < patience) {
            LockSupport.parkNanos(WAIT.toNanos());
        }
    }

    private void tell(ConsumerRecord<byte[], byte[]> record, Instant now) {
        sightings
                .of(record, beginning, now)
                .ifPresent(seen -> listeners.forEach(each -> tell(each, seen)));
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
