package org.tocsin.topology;

import org.apache.kafka.common.Metric;
import org.apache.kafka.streams.KafkaStreams;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.errors.StreamsUncaughtExceptionHandler.StreamThreadExceptionResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tocsin.kafka.TurnLimit;

import java.time.Duration;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Runs the path: owns KafkaStreams, and starts it anew when a task has failed.
///
/// A task fails where its transaction must not be committed. Streams could replace the thread, but
/// the new one would wait for the session of the old one to end; a new client under the same
/// instance id takes the partitions up at once.
public final class StreamsEngine implements AutoCloseable {
    /// So many failures in a row, less than [#CALM] apart, and the engine gives up.
    public static final int MOST_RESTARTS = 10;

    /// After so long without a failure, earlier ones are forgotten.
    public static final Duration CALM = Duration.ofMinutes(1);

    private static final Logger LOG = LoggerFactory.getLogger(StreamsEngine.class);
    private static final Duration CLOSING = Duration.ofSeconds(20);
    private static final Duration FIRST_PAUSE = Duration.ofMillis(100);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);

    private final Supplier<Topology> path;
    private final Properties properties;
    private final int most;
    private final Duration longestTurn;
    private final Consumer<KafkaStreams> made;
    private final AtomicReference<KafkaStreams> streams;
    private final AtomicReference<String> failure = new AtomicReference<>("");
    private final AtomicInteger restarts = new AtomicInteger();
    private final Semaphore failed = new Semaphore(0);
    private final Thread keeper;

    private StreamsEngine(
            Supplier<Topology> path, Properties properties, int most, Consumer<KafkaStreams> made) {
        this.path = path;
        this.properties = properties;
        this.most = most;
        longestTurn = TurnLimit.ofStreams(properties);
        this.made = made;
        streams = new AtomicReference<>(client());
        keeper = Thread.ofPlatform().name("streams-keeper").daemon().unstarted(this::keep);
    }

    /// Starts the path; it runs soon after, see [#running].
    ///
    /// @param path makes the topology, once for each start
    /// @param properties such as [StreamsSettings#properties] gives
    public static StreamsEngine start(Supplier<Topology> path, Properties properties) {
        return start(path, properties, MOST_RESTARTS);
    }

    /// As [#start(Supplier, Properties)], for one who looks at every client that is made, such as a
    /// meter binder.
    ///
    /// @param made takes each client before it starts: one at first, one more at each restart
    public static StreamsEngine start(
            Supplier<Topology> path, Properties properties, Consumer<KafkaStreams> made) {
        return start(path, properties, MOST_RESTARTS, made);
    }

    static StreamsEngine start(Supplier<Topology> path, Properties properties, int most) {
        return start(path, properties, most, _ -> {});
    }

    private static StreamsEngine start(
            Supplier<Topology> path, Properties properties, int most, Consumer<KafkaStreams> made) {
        var engine = new StreamsEngine(path, properties, most, made);
        engine.streams.get().start();
        engine.keeper.start();
        return engine;
    }

    private KafkaStreams client() {
        var client = new KafkaStreams(path.get(), properties);
        client.setUncaughtExceptionHandler(
                e -> {
                    failure.set(said(e));
                    return StreamThreadExceptionResponse.SHUTDOWN_CLIENT;
                });
        client.setStateListener(
                (now, _) -> {
                    if (now == KafkaStreams.State.ERROR) {
                        failed.release();
                    }
                });
        made.accept(client);
        return client;
    }

    /// What failed, and what that came from.
    private static String said(Throwable failure) {
        var root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root == failure ? "" + root : failure.getMessage() + ": " + root;
    }

    private void keep() {
        try {
            while (true) {
                if (!failed.tryAcquire(CALM.toMillis(), TimeUnit.MILLISECONDS)) {
                    restarts.set(0);
                } else if (restarts.incrementAndGet() > most) {
                    LOG.error("gave up after {} restarts: {}", most, failure.get());
                    return;
                } else {
                    LOG.warn("a task failed ({}), restart {}", failure.get(), restarts.get());
                    restart();
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // closed
        }
    }

    private void restart() throws InterruptedException {
        try {
            streams.get().close(CLOSING);
            Thread.sleep(pause(restarts.get()));
            var next = client();
            streams.set(next);
            next.start();
        } catch (RuntimeException e) {
            failure.set(String.valueOf(e.getMessage())); // such as a state directory still in use
            failed.release();
        }
    }

    /// Doubles with every failure in a row.
    static Duration pause(int restart) {
        var pause = FIRST_PAUSE.multipliedBy(1L << Math.min(restart - 1, 10));
        return pause.compareTo(LONGEST_PAUSE) < 0 ? pause : LONGEST_PAUSE;
    }

    /// Whether every task is at work: not while partitions are being dealt out or restored.
    public boolean running() {
        return streams.get().state() == KafkaStreams.State.RUNNING;
    }

    /// Restarts since the last calm minute.
    public int restarts() {
        return restarts.get();
    }

    /// Whether only a new process helps.
    public boolean gaveUp() {
        return restarts.get() > most;
    }

    /// Why only a new process helps, although no task has failed: threads that have not asked for
    /// records for as long as the group waits for one that works. Whoever restores or waits for its
    /// partitions asks all the time.
    public List<String> stuck() {
        var seconds = longestTurn.toMillis() / 1000.0;
        return streams.get().metrics().values().stream()
                .filter(StreamsEngine::tellsOfPolls)
                .filter(
                        metric ->
                                metric.metricValue() instanceof Number ago
                                        && ago.doubleValue() > seconds)
                .map(
                        metric ->
                                "%s has not polled for %s s"
                                        .formatted(
                                                metric.metricName().tags().get("client-id"),
                                                metric.metricValue()))
                .toList();
    }

    private static boolean tellsOfPolls(Metric metric) {
        var name = metric.metricName();
        var client = name.tags().getOrDefault("client-id", "");
        return name.name().equals("last-poll-seconds-ago")
                && client.endsWith("-consumer")
                && !client.endsWith("-restore-consumer");
    }

    /// Why the path does not run, in sentences; empty when it does.
    public List<String> complaints() {
        if (running()) {
            return List.of();
        }
        if (gaveUp()) {
            return List.of("the path gave up after " + most + " restarts: " + failure.get());
        }
        var state = "the path is " + streams.get().state();
        return failure.get().isEmpty()
                ? List.of(state)
                : List.of(state, "its last failure: " + failure.get());
    }

    /// Ends the path in good order: what is open is committed.
    @Override
    public void close() {
        keeper.interrupt();
        try {
            keeper.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        streams.get().close(CLOSING);
    }
}
