package org.tocsin.app;

import io.micrometer.core.instrument.binder.system.DiskSpaceMetrics;

import org.apache.kafka.common.KafkaException;
import org.tocsin.article.Article;
import org.tocsin.claim.ClaimTagger;
import org.tocsin.kafka.ArticleSink;
import org.tocsin.metrics.MetricsEndpoint;
import org.tocsin.metrics.MicrometerMeters;
import org.tocsin.metrics.PipelineMeters;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Predicate;

/// The service at work in this process: broker (where it is ours), topics, path, clock, observer
/// and metrics, opened in this order and closed the other way round.
final class Watch implements AutoCloseable {
    private static final Duration BETWEEN = Duration.ofMillis(100);

    private final Settings settings;
    private final InstantSource clock;
    private final Opened opened = new Opened();
    private final Cluster cluster;
    private final PipelineMeters meters;
    private final InetSocketAddress metrics;
    private final Ledger ledger;
    private final Observer observer;
    private final Vitals vitals;

    /// What is started and how.
    ///
    /// @param configuration may still be on its way: reading it takes as long as the broker's start
    /// @param stream whether the path runs here
    /// @param tick between two ticks
    /// @param listeners of all that the path commits
    record Plan(
            Settings settings,
            CompletableFuture<Configuration> configuration,
            boolean stream,
            InstantSource clock,
            Duration tick,
            List<Consumer<Seen>> listeners) {
        Plan {
            listeners = List.copyOf(listeners);
        }
    }

    private Watch(Plan plan) throws IOException {
        settings = plan.settings();
        clock = plan.clock();
        vitals = new Vitals(plan.stream());
        try {
            cluster = opened.add(Cluster.reach(settings));
            cluster.ready(settings);
            var endpoint =
                    opened.add(
                            MetricsEndpoint.open(
                                    settings.metrics(), vitals::hopeless, vitals::unready));
            metrics = endpoint.address();
            meters = new MicrometerMeters(endpoint.registry());
            new DiskSpaceMetrics(settings.data().toFile()).bindTo(endpoint.registry());
            var retention = settings.events().retention();
            ledger = new Ledger(meters, tagged(plan.configuration()), retention);
            observer = opened.add(observer(plan.listeners()));
            vitals.observer(observer);
            if (plan.stream()) {
                var streams = opened.add(new StreamsMeters(endpoint.registry()));
                var path = new StreamRole(settings, cluster, clock, meters);
                vitals.path(opened.add(path.start(read(plan.configuration()), streams)));
                opened.add(Ticker.start(sink(), clock, plan.tick()));
            }
        } catch (IOException | RuntimeException e) {
            opened.close();
            throw e;
        }
    }

    /// @throws CommandException when something that it needs cannot be had
    static Watch start(Plan plan) {
        try {
            return new Watch(plan);
        } catch (IOException e) {
            var at = plan.settings().metrics();
            throw CommandException.failed(
                    "metrics cannot be served on " + at + " (metrics.port): " + e.getMessage());
        }
    }

    /// While the rules are still being read nothing counts as untagged.
    private static Predicate<Article> tagged(CompletableFuture<Configuration> configuration) {
        var tagger = configuration.thenApply(known -> new ClaimTagger(known.rules()));
        return article ->
                !tagger.isDone()
                        || tagger.isCompletedExceptionally()
                        || tagger.join().reads(article);
    }

    /// What was read meanwhile.
    ///
    /// @throws CommandException naming the file and the place in it that is wrong
    static Configuration read(CompletableFuture<Configuration> configuration) {
        try {
            return configuration.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    private Observer observer(List<Consumer<Seen>> more) {
        var listeners = new ArrayList<Consumer<Seen>>(List.of(ledger));
        listeners.addAll(more);
        try {
            var kafka = cluster.client();
            var topics = settings.topics();
            return Observer.lookingBack(kafka, topics, vitals::starting, clock, listeners);
        } catch (KafkaException e) {
            throw cluster.unreachable(e);
        }
    }

    /// A way into `articles`, which whoever asks for it closes.
    ArticleSink sink() {
        return ArticleSink.idempotent(cluster.client(), settings.topics().articles());
    }

    /// Polls these feeds from now on, until the watch is closed.
    Polling poll(Polling.Feeds feeds, Configuration configuration) {
        var outlets = configuration.sources().outlets();
        var kafka = cluster.client();
        var started = opened.add(Polling.start(feeds, outlets, kafka, settings, meters));
        vitals.polling(started);
        return started;
    }

    /// Closed along with the watch.
    void along(AutoCloseable resource) {
        opened.add(resource);
    }

    /// Waits until the path runs.
    ///
    /// @param stop ends the waiting early
    /// @return false when it does not
    boolean awaitRunning(Duration atMost, BooleanSupplier stop) throws InterruptedException {
        var deadline = System.nanoTime() + atMost.toNanos();
        while (!vitals.unready().isEmpty()) {
            if (stop.getAsBoolean() || System.nanoTime() > deadline || stuck()) {
                return false;
            }
            Thread.sleep(BETWEEN);
        }
        return true;
    }

    /// Waits until all that is on `articles` has come to the path's end and has been seen.
    boolean settle(Duration atMost) throws InterruptedException {
        var application = settings.stream().application();
        try (var settling = Settling.of(cluster.client(), application, settings.topics())) {
            return settling.await(atMost) && observer.catchUp(atMost);
        }
    }

    Map<String, String> client() {
        return cluster.client();
    }

    /// The name of the topic where everything enters.
    String articles() {
        return settings.topics().articles().name();
    }

    String bootstrap() {
        return cluster.bootstrap();
    }

    /// Where metrics are served.
    InetSocketAddress metrics() {
        return metrics;
    }

    Ledger ledger() {
        return ledger;
    }

    /// What only a new process mends, in sentences.
    List<String> hopeless() {
        return vitals.hopeless();
    }

    private boolean stuck() {
        return !hopeless().isEmpty();
    }

    @Override
    public void close() {
        opened.close();
    }
}
