package org.tocsin.bench.world;

import org.tocsin.bench.path.Press;
import org.tocsin.kafka.ArticleSink;
import org.tocsin.kafka.EmbeddedKafka;
import org.tocsin.kafka.TopicAdmin;
import org.tocsin.kafka.Topics;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;

/// How long after its article was fetched an alert stands committed, at the pace of the world's
/// press, on the whole path: `tocsin run --role stream` as a process of its own, the broker in this
/// one. Told by the product's own histogram and by a consumer outside of it.
final class AlertDelay {
    private static final int PACE = Integer.getInteger("tocsin.pace", 25);
    private static final Duration WARM_UP = Duration.ofSeconds(30);
    private static final Duration MEASURED = Duration.ofSeconds(90);
    private static final Duration COMMIT =
            Duration.ofMillis(Integer.getInteger("tocsin.commit", 100));

    private final Press press = new Press();
    private int number;

    AlertDelay() throws IOException {}

    void run() throws Exception {
        var directory = Files.createTempDirectory("tocsin-delay");
        try (var broker = EmbeddedKafka.start(directory.resolve("broker"), 0, Map.of())) {
            var kafka = Map.of("bootstrap.servers", broker.bootstrapServers());
            try (var admin = new TopicAdmin(kafka)) {
                admin.reconcile(Topics.STANDARD.settings());
            }
            var log = directory.resolve("service.log");
            var shape = new Service.Shape(Topics.STANDARD, "one", "1g", COMMIT);
            try (var service = Service.start(kafka, directory, log, shape);
                    var outside = Outside.start(kafka);
                    var sink = ArticleSink.idempotent(kafka, Topics.STANDARD.articles())) {
                send(sink, WARM_UP);
                outside.forget();
                var before = service.delays();
                send(sink, MEASURED);
                Thread.sleep(2_000);
                var own = service.delays().since(before);
                print(own, Delays.of(own.bounds(), outside.delays()));
            }
        }
    }

    /// At an even pace, as the lane's corpus has them: two in five take over another's text.
    private void send(ArticleSink sink, Duration time) throws InterruptedException {
        var start = System.nanoTime();
        var articles = time.toSeconds() * PACE;
        for (long i = 0; i < articles; i++) {
            var due = start + i * 1_000_000_000L / PACE - System.nanoTime();
            if (due > 0) {
                Thread.sleep(Duration.ofNanos(due));
            }
            sink.send(press.article(number++, Instant.now()));
            sink.commit();
        }
    }

    private static void print(Delays own, Delays outside) {
        System.out.printf(
                Locale.ROOT,
                "%nalerts: %d articles/s for %d s after %d s to warm up, committed alerts by their delay%n",
                PACE,
                MEASURED.toSeconds(),
                WARM_UP.toSeconds());
        System.out.println("  the product's histogram: " + own);
        System.out.println("  a consumer outside of it: " + outside);
    }
}
