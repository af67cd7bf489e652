package org.tocsin.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tocsin.event.Event;

import java.io.IOException;
import java.io.InputStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Consumer;

/// Files sent down the path on a real broker.
@Tag("broker")
class IngestTest {
    private static final Path SEEDS =
            Path.of(System.getProperty("tocsin.seeds", "../shared/seeds"));

    /// Orders besides that of the names, most of whose time is waiting for commits; all of them
    /// with the system property `tocsin.every-order`.
    private static final int ORDERS = 9;

    private static final int AT_ONCE = 5;
    private static final Path SHAPE = Path.of("src/test/resources/shape");
    private static final Configuration KNOWN = RuleHome.read(Path.of("config"));
    private static final Duration LONG = Duration.ofMinutes(1);
    private static final Stdio SILENT =
            new Stdio(
                    InputStream.nullInputStream(),
                    new StringWriter(),
                    new PrintWriter(new StringWriter()),
                    false);

    @TempDir private Path dir;

    private Path settings() throws IOException {
        return Files.writeString(dir.resolve("tocsin.yaml"), "broker: {port: 0}\n");
    }

    private Ran ingest(Object... more) throws IOException {
        var all = new ArrayList<Object>(List.of("ingest", "--embedded", "--settings", settings()));
        all.addAll(List.of("--data", dir.resolve("data"), "--config", "config"));
        all.addAll(List.of(more));
        return Ran.tocsin(all.toArray());
    }

    private static final String STORY =
            "{\"id\":\"%s\",\"title\":\"Harbour of Port Ella closed\",\"body\":\"The harbour of Port"
                    + " Ella was closed on Monday, %s\"}\n";

    @Test
    void a_second_run_on_the_same_data_keeps_everything_and_finds_nothing_new() throws IOException {
        var file =
                Files.writeString(
                        dir.resolve("two.jsonl"),
                        STORY.formatted("a", "the mayor said in a letter.")
                                + STORY.formatted("b", "and the ferries stay away."));
        var first = ingest(file);
        var second = ingest("--wait", file);

        assertThat(first.code()).as("%s", first.err()).isZero();
        assertThat(first.err().getLast())
                .contains("2 articles, 2 verdicts {original=2}")
                .contains("0 without an outcome");
        assertThat(second.code()).as("%s", second.err()).isZero();
        assertThat(second.err().getLast())
                .contains("2 articles, 2 verdicts {unchanged=2}, 0 claims")
                .contains("0 without an outcome");
    }

    @Test
    void poison_and_an_article_that_is_too_large_are_counted_and_the_path_goes_on()
            throws Exception {
        var tally = new Tally();
        var large = STORY.formatted("large", "x".repeat(5 << 20));
        var file = Files.writeString(dir.resolve("in.jsonl"), large + STORY.formatted("c", "yes."));
        try (var watch = watch(List.of(tally))) {
            poison(watch);
            try (var sink = watch.sink()) {
                var sending = new Sending(SILENT, KNOWN.sources().outlets(), sink, clock());
                sending.send(
                        InputFile.of(List.of(file), InputFile.articles()), Sending.Each.AT_ONCE);
                assertThat(sending.end()).isEqualTo(Exit.DONE);
                assertThat(sink.refused()).isEqualTo(1);
            }
            assertThat(watch.settle(LONG)).isTrue();
            assertThat(tally.count().setAside()).isEqualTo(1);
            assertThat(tally.count().verdicts()).isEqualTo(Map.of("original", 1));
            assertThat(watch.ledger().balance().difference()).isZero();
            assertThat(watch.ledger().balance().deadLetters()).isEqualTo(1);
        }
    }

    private static void poison(Watch watch) {
        var all = new HashMap<String, Object>(watch.client());
        var bytes = new ByteArraySerializer();
        try (var producer = new KafkaProducer<>(all, bytes, bytes)) {
            var value = "no JSON at all".getBytes(StandardCharsets.UTF_8);
            var _ = producer.send(new ProducerRecord<>(watch.articles(), value, value));
        }
    }

    private static InstantSource clock() {
        return InstantSource.system();
    }

    private Watch watch(List<Consumer<Seen>> listeners) throws IOException {
        return SharedWatch.start(SharedWatch.settings(dir), KNOWN, listeners);
    }

    @Test
    @Tag("thorough")
    void ten_orders_of_the_seed_texts_end_in_the_same_events() throws Exception {
        assumeTrue(Files.isDirectory(SEEDS), "no seed texts on this machine");
        hold(SEEDS);
    }

    @Test
    void ten_orders_of_our_own_texts_of_that_shape_end_in_the_same_events() throws Exception {
        assertThat(SHAPE).isDirectory();
        hold(SHAPE);
    }

    private void hold(Path folder) throws Exception {
        var files = InputFile.of(List.of(folder), EnumSet.of(FileKind.TEXT));
        var ends = new ArrayList<Callable<List<String>>>();
        var orders = Boolean.getBoolean("tocsin.every-order") ? every(files) : some(files);
        orders.forEach(order -> ends.add(() -> end(order)));
        try (var side = Executors.newFixedThreadPool(AT_ONCE)) {
            var first = side.submit(() -> end(files)).get();
            assertThat(first).isNotEmpty();
            for (var end : side.invokeAll(ends)) {
                assertThat(end.get()).isEqualTo(first);
            }
        }
    }

    private static List<List<InputFile>> some(List<InputFile> files) {
        var random = new Random(20_241_119);
        var orders = new ArrayList<List<InputFile>>();
        for (int order = 0; order < ORDERS; order++) {
            var shuffled = new ArrayList<>(files);
            Collections.shuffle(shuffled, random);
            orders.add(shuffled);
        }
        return orders;
    }

    private static List<List<InputFile>> every(List<InputFile> files) {
        if (files.isEmpty()) {
            return List.of(List.of());
        }
        var orders = new ArrayList<List<InputFile>>();
        for (var first : files) {
            var others = new ArrayList<>(files);
            others.remove(first);
            for (var rest : every(others)) {
                var order = new ArrayList<>(List.of(first));
                order.addAll(rest);
                orders.add(order);
            }
        }
        return orders;
    }

    /// Events by what they say and how far they stand, after these files in this order.
    private List<String> end(List<InputFile> files) throws Exception {
        var events = new HashMap<String, Event>();
        var verdicts = new FirstVerdicts();
        try (var watch = watch(List.of(verdicts, seen -> note(seen, events)));
                var sink = watch.sink()) {
            var sending = new Sending(SILENT, KNOWN.sources().outlets(), sink, clock());
            sending.send(files, sending.afterVerdicts(verdicts));
            assertThat(watch.settle(LONG)).isTrue();
        }
        return events.values().stream()
                .filter(Event::standing)
                .map(IngestTest::told)
                .sorted()
                .toList();
    }

    private static void note(Seen seen, Map<String, Event> events) {
        if (seen instanceof Seen.Happened(_, var id, var event) && event != null) {
            events.put(id, event);
        }
    }

    private static String told(Event event) {
        return "%s %s -> %s, %s %s, %d claims"
                .formatted(
                        event.type(),
                        event.actors(),
                        event.recipients(),
                        event.status(),
                        event.certainty(),
                        event.claims());
    }
}
