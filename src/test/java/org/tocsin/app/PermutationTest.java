package org.tocsin.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;

import org.junit.jupiter.api.Test;
import org.tocsin.article.Article;
import org.tocsin.kafka.Json;
import org.tocsin.topology.LaneRecord;
import org.tocsin.topology.Source;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;

/// Order does not matter to the end state: every order of the same files ends in the same events
/// and the same current alerts.
class PermutationTest {
    private static final Path SEEDS =
            Path.of(System.getProperty("tocsin.seeds", "../shared/seeds"));
    private static final Path SHAPE = Path.of("src/test/resources/shape");

    /// What an alert keeps of the way to it: ids, `split_from` among them, counts and times.
    private static final List<String> OF_THE_WAY =
            List.of(
                    "alert_id",
                    "split_from",
                    "revision",
                    "msg_type",
                    "changed",
                    "updated_at",
                    "expires_at");

    /// Events by their claims, and alerts without what depends on the way.
    private record End(List<String> events, List<String> alerts) {}

    @Test
    void every_order_of_the_seed_texts_ends_alike() throws IOException {
        assumeTrue(Files.isDirectory(SEEDS), "no seed texts on this machine");
        var press = new Press(List.of(ConfigLayer.directory("", Path.of("config"))), SEEDS);

        press.hold(orders(press.size()));
    }

    @Test
    void orders_of_our_own_texts_of_that_shape_end_alike() throws IOException {
        var layers =
                List.of(
                        ConfigLayer.directory("", Path.of("config")),
                        ConfigLayer.directory("shape/", SHAPE));
        var press = new Press(layers, SHAPE);
        var orders = orders(press.size());
        Collections.shuffle(orders, new Random(20_310_305));

        press.hold(orders.subList(0, 120));
    }

    private static List<List<Integer>> orders(int size) {
        var orders = new ArrayList<List<Integer>>();
        orders.add(List.of());
        for (int next = 0; next < size; next++) {
            var longer = new ArrayList<List<Integer>>();
            for (var order : orders) {
                for (int at = 0; at <= order.size(); at++) {
                    var one = new ArrayList<>(order);
                    one.add(at, next);
                    longer.add(one);
                }
            }
            orders.clear();
            orders.addAll(longer);
        }
        return orders;
    }

    /// Articles, read once, that are told in many orders.
    private static final class Press {
        private final Configuration configuration;
        private final List<Article> articles;
        private final List<LaneRecord.Told> told = new ArrayList<>();

        Press(List<ConfigLayer> layers, Path folder) throws IOException {
            configuration = Configuration.of(layers);
            articles = ReplayOrder.byTime(files(folder));
            var reader = new Replay(configuration, SettingsFile.parse("")).reader();
            for (int i = 0; i < articles.size(); i++) {
                told.add(reader.read(articles.get(i), new Source(0, i)));
            }
        }

        private List<Incoming> files(Path folder) throws IOException {
            var io =
                    new Stdio(
                            new ByteArrayInputStream(new byte[0]),
                            Writer.nullWriter(),
                            new PrintWriter(new StringWriter()),
                            false);
            try (var list = Files.list(folder)) {
                var texts = list.filter(file -> file.toString().endsWith(".txt")).sorted().toList();
                var found = new ArrayList<Incoming>();
                new ArticleFiles(configuration.sources().outlets(), InputStream.nullInputStream())
                        .read(
                                InputFile.of(texts, InputFile.articles()),
                                new Refusals(io, "test"),
                                found::add);
                return found;
            }
        }

        int size() {
            return articles.size();
        }

        void hold(List<List<Integer>> orders) {
            var first = end(orders.getFirst());
            assertThat(first.events()).isNotEmpty();
            assertThat(first.alerts()).isNotEmpty();
            for (var order : orders) {
                var end = end(order);
                assertThat(end.events())
                        .as("events, told in the order %s", order)
                        .containsExactlyElementsOf(first.events());
                assertThat(end.alerts())
                        .as("alerts, told in the order %s", order)
                        .containsExactlyElementsOf(first.alerts());
            }
        }

        private End end(List<Integer> order) {
            var replay = new Replay(configuration, SettingsFile.parse(""));
            var clock = new ReplayClock(order.stream().map(articles::get).toList());
            for (int i = 0; i < order.size(); i++) {
                clock.before(i).forEach(replay::tick);
                replay.take(told.get(order.get(i)));
            }
            var latest = articles.stream().map(Article::fetchedAt);
            var last = latest.max(Comparator.<Instant>naturalOrder()).orElseThrow();
            clock.after(last).forEach(replay::tick);
            return new End(
                    replay.events().stream()
                            .map(line -> line.event().status() + " " + line.claimIds())
                            .sorted()
                            .toList(),
                    replay.current().stream().map(alert -> withoutTheWay(alert)).sorted().toList());
        }

        private static String withoutTheWay(Object alert) {
            ObjectNode json = Json.mapper().valueToTree(alert);
            return json.remove(OF_THE_WAY).toString();
        }
    }
}
