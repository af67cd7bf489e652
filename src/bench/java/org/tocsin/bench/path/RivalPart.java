package org.tocsin.bench.path;

import org.tocsin.kafka.Topics;
import org.tocsin.topology.StreamsEngine;
import org.tocsin.topology.StreamsSettings;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;

/// A rival as a process of its own, under the settings of the path.
final class RivalPart {
    private RivalPart() {}

    /// @param arguments which, the broker's address, the prefix of its topics, its directory
    static void main(String... arguments) throws IOException, InterruptedException {
        var rival = Rival.valueOf(arguments[0]);
        var topics = Topics.STANDARD.withPrefix(arguments[2]);
        var settings =
                StreamsSettings.standard(
                        arguments[2],
                        "one",
                        Path.of(arguments[3]),
                        Map.of("bootstrap.servers", arguments[1]));
        try (var engine =
                StreamsEngine.start(
                        () -> rival.topology(topics), settings.properties(topics.deadLetters()))) {
            while (!engine.running()) {
                Thread.sleep(50);
            }
            System.out.println("up");
            while (System.in.read() >= 0) {
                // until the benchmark ends it
            }
        }
    }
}
