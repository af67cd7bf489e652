package org.tocsin.bench.fetch;

import org.tocsin.kafka.CommittedReader;
import org.tocsin.kafka.EmbeddedKafka;
import org.tocsin.kafka.TopicAdmin;
import org.tocsin.kafka.Topics;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Two thousand sources on five hundred hosts, one fetcher, the usual manners, one poll a minute:
/// what the hosts see, and what the fetcher's process takes.
final class FetchBenchmark {
    private static final int HOSTS = 500;
    private static final int FEEDS = 4;
    private static final Duration WARM = Duration.ofSeconds(60);
    private static final Duration MEASURED = Duration.ofSeconds(120);
    private static final int TICKS_A_SECOND = 100;

    private FetchBenchmark() {}

    static void main(String... args) throws Exception {
        var dir = Files.createTempDirectory("fetch-benchmark");
        try (var kafka = EmbeddedKafka.start(dir.resolve("kafka"), 0, Map.of());
                var site = new LoadSite()) {
            var client = Map.of("bootstrap.servers", kafka.bootstrapServers());
            try (var admin = new TopicAdmin(client)) {
                admin.reconcile(Topics.STANDARD.settings());
            }
            var began = System.nanoTime();
            var fetcher = fetcher(kafka.bootstrapServers(), sources(dir, site));
            Thread.sleep(WARM);
            var before = ticks(fetcher);
            var polledBefore = polls(site);
            Thread.sleep(MEASURED);
            var millis = (ticks(fetcher) - before) * 1_000.0 / TICKS_A_SECOND;
            var polled = polls(site) - polledBefore;
            System.out.printf("resident memory, most: %d MB%n", memory(fetcher, "VmHWM:"));
            System.out.printf("processor: %.1f ms a poll (%d polls)%n", millis / polled, polled);
            manners(site);
            schedule(site, began);
            fetcher.getOutputStream().close();
            fetcher.waitFor();
            articles(client);
        }
        System.exit(0); // loopback guests may still be served
    }

    private static Process fetcher(String bootstrap, Path sources) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx160m",
                        "-XX:+UseSerialGC",
                        "-classpath",
                        System.getProperty("java.class.path"),
                        LoadedFetcher.class.getName(),
                        bootstrap,
                        sources.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static Path sources(Path dir, LoadSite site) throws IOException {
        var list = new StringBuilder("version: 1\nsources:\n");
        for (var host = 0; host < HOSTS; host++) {
            for (var feed = 0; feed < FEEDS; feed++) {
                list.append(
                        "  - {id: s%1$d-%2$d, names: [s%1$d-%2$d], kind: online, language: en, family: s, verified: never, feeds: ['%3$s']}%n"
                                .formatted(host, feed, site.feed(host, feed)));
            }
        }
        return Files.writeString(dir.resolve("sources.yaml"), list);
    }

    private static int polls(LoadSite site) {
        return site.polls().values().stream().mapToInt(List::size).sum();
    }

    private static void manners(LoadSite site) {
        var most = site.hosts().stream().mapToInt(HostLog::mostConnections).max().orElse(0);
        var gap = site.hosts().stream().mapToLong(HostLog::shortestGapMillis).min().orElse(0);
        var requests = site.hosts().stream().mapToInt(HostLog::requests).sum();
        System.out.printf(
                "%d hosts saw %d requests, at most %d connections at once, gaps of at least %d ms%n",
                site.hosts().size(), requests, most, gap);
    }

    private static void schedule(LoadSite site, long began) {
        var first = new ArrayList<Long>();
        var gaps = new ArrayList<Long>();
        for (var times : site.polls().values()) {
            first.add((times.getFirst() - began) / 1_000_000);
            for (var n = 1; n < times.size(); n++) {
                gaps.add((times.get(n) - times.get(n - 1)) / 1_000_000);
            }
        }
        System.out.printf(
                "%d feeds polled, the last for the first time after %d ms; from poll to poll median %d ms, 99 %% %d ms, at most %d ms%n",
                first.size(), at(first, 1), at(gaps, 0.5), at(gaps, 0.99), at(gaps, 1));
    }

    private static long at(List<Long> values, double share) {
        var sorted = values.stream().sorted().toList();
        return sorted.isEmpty()
                ? 0
                : sorted.get((int) Math.min(sorted.size() - 1, sorted.size() * share));
    }

    private static void articles(Map<String, String> client) {
        try (var reader = CommittedReader.of(client, Topics.STANDARD.articles())) {
            var ids = reader.toEnd().stream().map(row -> String.valueOf(row.key())).toList();
            System.out.printf(
                    "%d articles, %d of them twice%n",
                    ids.size(), ids.size() - ids.stream().distinct().count());
        }
    }

    private static long memory(Process process, String key) throws IOException {
        return Files.readAllLines(Path.of("/proc/" + process.pid() + "/status")).stream()
                .filter(line -> line.startsWith(key))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D+", "")) / 1_024)
                .findFirst()
                .orElse(0);
    }

    /// Of user and system time.
    private static long ticks(Process process) throws IOException {
        var stat = Files.readString(Path.of("/proc/" + process.pid() + "/stat"));
        var fields = stat.substring(stat.lastIndexOf(')') + 2).split(" ", -1);
        return Long.parseLong(fields[11]) + Long.parseLong(fields[12]);
    }
}
