package org.tocsin.bench.fetch;

import org.tocsin.article.Outlets;
import org.tocsin.fetch.AddressGuard;
import org.tocsin.fetch.Beat;
import org.tocsin.fetch.FetchLimits;
import org.tocsin.fetch.FetchMeter;
import org.tocsin.fetch.HttpFetcher;
import org.tocsin.fetch.Politeness;
import org.tocsin.fetch.PollSchedule;
import org.tocsin.fetch.Source;
import org.tocsin.fetch.SourceList;
import org.tocsin.fetch.UserAgent;
import org.tocsin.kafka.Topics;
import org.tocsin.kafka.fetch.FetchGroup;
import org.tocsin.kafka.fetch.FetchPlan;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;

/// The fetch role in a process of its own, with the usual manners and one poll a minute, until its
/// standard input ends.
final class LoadedFetcher {
    private LoadedFetcher() {}

    static void main(String... args) throws IOException {
        var sources = SourceList.read(Path.of(args[1])).sources();
        try (var http =
                        new HttpFetcher(
                                new UserAgent("bench", "mailto:bench@example.org"),
                                AddressGuard.loopbackToo(),
                                FetchLimits.USUAL);
                var _ =
                        FetchGroup.start(
                                new FetchPlan(
                                        Map.of("bootstrap.servers", args[0]),
                                        Topics.STANDARD,
                                        "bench",
                                        new Beat(
                                                http,
                                                Politeness.USUAL,
                                                new PollSchedule(
                                                        Duration.ofMinutes(1),
                                                        Duration.ofMinutes(1),
                                                        Duration.ofMinutes(2)),
                                                Beat.RETRY,
                                                new Outlets(
                                                        sources.stream()
                                                                .map(Source::outlet)
                                                                .toList()),
                                                InstantSource.system(),
                                                InstantSource.system(),
                                                () -> ThreadLocalRandom.current().nextDouble(),
                                                FetchMeter.NONE)),
                                sources)) {
            var _ = System.in.read();
        }
    }
}
