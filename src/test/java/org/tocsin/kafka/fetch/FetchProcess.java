package org.tocsin.kafka.fetch;

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

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;

/// One fetcher in a process of its own, which a test may kill. Says `owns N` on its standard output
/// whenever it owns another number of partitions, and ends in good order when its standard input
/// does.
final class FetchProcess {
    static final Duration DELAY = Duration.ofMillis(30);

    private FetchProcess() {}

    /// @param args bootstrap servers, prefix of the topics, name, source list
    static void main(String... args) throws IOException, InterruptedException {
        var sources = SourceList.read(Path.of(args[3])).sources();
        try (var http = http(args[2]);
                var group = FetchGroup.start(plan(args[0], args[1], http, sources), sources)) {
            var said = -1;
            while (System.in.available() == 0) {
                var owned = group.owned().size();
                if (owned != said) {
                    System.out.println("owns " + owned);
                    said = owned;
                }
                Thread.sleep(20);
            }
        }
    }

    private static HttpFetcher http(String name) {
        return new HttpFetcher(
                new UserAgent(name, "mailto:test@example.org"),
                AddressGuard.loopbackToo(),
                new FetchLimits(1 << 20, Duration.ofSeconds(5), 3));
    }

    static FetchPlan plan(String bootstrap, String prefix, HttpFetcher http, List<Source> sources) {
        var beat =
                new Beat(
                        http,
                        new Politeness(DELAY, Duration.ofSeconds(30)),
                        new PollSchedule(
                                Duration.ofMillis(200),
                                Duration.ofMillis(400),
                                Duration.ofSeconds(1)),
                        Duration.ofMillis(200),
                        new Outlets(sources.stream().map(Source::outlet).toList()),
                        InstantSource.system(),
                        InstantSource.system(),
                        () -> 0.5,
                        FetchMeter.NONE);
        var kafka =
                Map.of(
                        "bootstrap.servers",
                        bootstrap,
                        "session.timeout.ms",
                        "1500",
                        "heartbeat.interval.ms",
                        "300");
        return new FetchPlan(kafka, Topics.STANDARD.withPrefix(prefix), "fetch", beat);
    }
}
