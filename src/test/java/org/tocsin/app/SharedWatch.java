package org.tocsin.app;

import org.tocsin.kafka.SharedKafka;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

/// The service over topics of its own on the tests' broker.
final class SharedWatch {
    private SharedWatch() {}

    /// Topics that exist and are empty, and a directory for the state.
    static Settings settings(Path dir) throws IOException {
        var topics = SharedKafka.topics(3);
        var name = topics.prefix().replace(".", "");
        var usual = Settings.STANDARD;
        return new Settings(
                Files.createTempDirectory(dir, "state"),
                SharedKafka.client(),
                usual.broker(),
                usual.prepared(),
                topics,
                new Settings.Stream(name, name, 2, usual.stream().commit()),
                usual.laneRetention(),
                usual.events(),
                usual.alerts(),
                usual.fetch(),
                usual.withAnyMetricsPort().metrics());
    }

    static Watch start(
            Settings settings, Configuration configuration, List<Consumer<Seen>> listeners) {
        return Watch.start(
                new Watch.Plan(
                        settings,
                        CompletableFuture.completedFuture(configuration),
                        true,
                        InstantSource.system(),
                        Ticker.INTERVAL,
                        listeners));
    }
}
