package org.tocsin.topology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tocsin.alert.Alert;
import org.tocsin.alert.Digest;
import org.tocsin.alert.Suppression;
import org.tocsin.event.WorldRecord;
import org.tocsin.kafka.DeadLetter;
import org.tocsin.kafka.SharedKafka;
import org.tocsin.kafka.Topics;
import org.tocsin.syndication.Verdict;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/// The laws on the real broker.
@Execution(ExecutionMode.CONCURRENT)
class PathLawsTest {
    @TempDir Path state;

    private static Records records(int partitions) {
        return new Records(SharedKafka.client(), SharedKafka.topics(partitions));
    }

    private StreamsEngine start(Records records) {
        var settings =
                StreamsSettings.standard(records.application(), "one", state, records.kafka());
        var before = System.nanoTime();
        var engine =
                StreamsEngine.start(
                        () -> TocsinTopology.of(records.topics(), Testbed.stages()),
                        settings.properties(records.topics().deadLetters()));
        await().atMost(Duration.ofSeconds(60)).until(engine::running);
        System.out.println("running after " + (System.nanoTime() - before) / 1_000_000 + " ms");
        return engine;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void each_article_record_gets_one_first_verdict_or_is_a_dead_letter() {
        var records = records(3);
        var articles = new ArrayList<>(new Newswire(21).articles(150));
        for (int i = 0; i < 34; i++) {
            var at = Newswire.START.plusSeconds(i);
            articles.add(Wires.attack("often-revised", "ap", at, "version " + i));
        }
        records.send(articles);
        records.sendRaw(records.topics().articles(), "poison", bytes("{\"schema\":1}"));
        records.sendRaw(records.topics().articles(), "nothing", null);
        records.tick(Newswire.after(articles));
        try (var _ = start(records)) {
            records.awaitDrained();
        }
        assertThat(records.all(records.topics().deadLetters())).hasSize(2);
        var first = records.verdicts().stream().filter(VerdictRecord::first).toList();
        assertThat(first.stream().map(VerdictRecord::source)).doesNotHaveDuplicates();
        assertThat(first).hasSize(articles.size());
        assertThat(first.stream().map(v -> v.verdict().label()))
                .contains("original", "copy", "update", "revision", "unchanged", "rejected");
        gapFree(records.verdicts());
    }

    private static void gapFree(List<VerdictRecord> verdicts) {
        Map<String, Integer> versions = new HashMap<>();
        for (var said : verdicts) {
            if (!(said.verdict() instanceof Verdict.Rejected) && said.version() > 0) {
                var text = said.article() + " " + said.hash();
                assertThat(said.version()).isEqualTo(versions.getOrDefault(text, 0) + 1);
                versions.put(text, said.version());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 3, 8})
    void the_end_is_that_of_the_pure_folds_whatever_the_partitions(int partitions) {
        var records = records(partitions);
        var articles = new Newswire(30 + partitions).articles(200);
        var at = Newswire.after(articles);
        records.send(articles);
        records.tick(at);
        try (var _ = start(records)) {
            records.awaitDrained();
        }
        var expected = new InMemory().give(articles).tick(at).end();
        var end = records.end();
        assertThat(end.verdicts()).isEqualTo(expected.verdicts());
        assertThat(end.events()).isEqualTo(expected.events());
        assertThat(end.current()).isEqualTo(expected.current()).isNotEmpty();
        assertThat(records.all(records.topics().deadLetters())).isEmpty();
        toldOnce(records.alerts());
        replayed(records);
    }

    /// Laws 3 and 4: revisions without a gap, and no record that changes nothing.
    private static void toldOnce(List<Alert> alerts) {
        Map<String, Integer> revisions = new HashMap<>();
        for (var alert : alerts) {
            var before = revisions.getOrDefault(alert.alertId(), 0);
            assertThat(alert.revision()).isEqualTo(before + 1);
            assertThat(alert.changed()).isNotEmpty();
            revisions.put(alert.alertId(), alert.revision());
        }
    }

    /// Law 8.
    private static void replayed(Records records) {
        var run = new InMemory();
        records.values(records.topics().claims(WorldRecord.class)).forEach(run::take);
        assertThat(run.sent).isEqualTo(records.alerts());
        assertThat(run.withheld)
                .isEqualTo(records.values(records.topics().suppressed(Suppression.class)));
        assertThat(run.digests).isEqualTo(records.values(records.topics().digests(Digest.class)));
    }

    @Test
    void poison_on_every_input_topic_is_set_aside_with_its_reason_and_the_path_goes_on() {
        var records = records(1);
        var topics = records.topics();
        records.sendRaw(topics.articles(), "a", bytes("harbour"));
        records.sendRaw(LaneRecord.on(topics), "en", bytes("{\"schema\":1,\"kind\":\"x\"}"));
        records.sendRaw(topics.claims(WorldRecord.class), "world", bytes("{\"schema\":7}"));
        records.sendRaw(topics.claims(WorldRecord.class), "world", null);
        try (var _ = start(records)) {
            records.send(List.of(Wires.attack("a1", "ap", Newswire.START)));
            await().atMost(Duration.ofSeconds(60)).until(() -> records.alerts().size() == 1);
        }
        var reasons =
                records.all(topics.deadLetters()).stream()
                        .collect(
                                Collectors.groupingBy(
                                        row -> DeadLetter.said(row.headers(), DeadLetter.TOPIC),
                                        Collectors.mapping(
                                                row ->
                                                        DeadLetter.said(
                                                                row.headers(), DeadLetter.REASON),
                                                Collectors.joining("; "))));
        assertThat(reasons)
                .containsOnlyKeys(
                        name(topics, "articles"), name(topics, "lane"), name(topics, "claims"));
        assertThat(reasons.get(name(topics, "articles"))).contains("harbour");
        assertThat(reasons.get(name(topics, "lane"))).contains("'x'");
        assertThat(reasons.get(name(topics, "claims"))).contains("schema is 7", "has a value");
    }

    private static String name(Topics topics, String name) {
        return topics.prefix() + name;
    }
}
