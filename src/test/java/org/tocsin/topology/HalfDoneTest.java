package org.tocsin.topology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.TopologyConfig;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tocsin.article.Article;
import org.tocsin.article.ArticleId;
import org.tocsin.article.Published;
import org.tocsin.event.WorldRecord;
import org.tocsin.kafka.SharedKafka;
import org.tocsin.syndication.Parting;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/// Law 9: an exception between the first put and the last leaves no half state, wherever it comes.
class HalfDoneTest {
    @TempDir Path state;

    /// A path of its own whose processors can be made to fail.
    private final class Failing {
        final Records records = new Records(SharedKafka.client(), SharedKafka.topics(1));

        void at(String processor, int k) {
            FailingSteps.at(records.application(), processor, k);
        }

        StreamsEngine start(int mostRestarts) {
            var settings =
                    new StreamsSettings(
                            records.application(),
                            "one",
                            state.resolve(records.application()),
                            1,
                            StreamsSettings.COMMIT,
                            true,
                            records.kafka());
            var properties = settings.properties(records.topics().deadLetters());
            properties.put(StreamsConfig.PROCESSOR_WRAPPER_CLASS_CONFIG, FailingSteps.class);
            return StreamsEngine.start(() -> path(properties), properties, mostRestarts);
        }

        private Topology path(Properties properties) {
            var config = new TopologyConfig(new StreamsConfig(properties));
            return TocsinTopology.of(records.topics(), Testbed.stages(), new Topology(config));
        }

        /// Gives a last record to a path whose processor fails at its first step, then at its
        /// second, and so on until it has no step left to fail at.
        ///
        /// @param before what the path has worked on before
        /// @return at how many steps it failed
        int atEachStep(String processor, List<Article> before, Runnable last) {
            at(processor, 0);
            records.send(before);
            try (var _ = start(0)) {
                records.awaitDrained();
            }
            last.run();
            int k = 0;
            do {
                at(processor, ++k);
            } while (fails());
            System.out.println(processor + ": failed once at each of " + (k - 1) + " steps");
            return k - 1;
        }

        /// Runs until the step fails or nothing is left to do.
        private boolean fails() {
            try (var engine = start(0)) {
                await().pollInterval(Duration.ofMillis(50))
                        .atMost(Duration.ofSeconds(30))
                        .until(() -> engine.restarts() > 0 || drained());
                return engine.restarts() > 0;
            }
        }

        private boolean drained() throws Exception {
            return !FailingSteps.failed(records.application()) && records.lag() == 0;
        }
    }

    /// Papers print a text, and then the agency that wrote it sends it: one record that changes
    /// verdicts, entries and claims of all of them at once.
    private static List<Article> takenOver(String batch, String... outlets) {
        var text =
                new Newswire(batch.hashCode()).articles(1).getFirst().body()
                        + "\n\n"
                        + Wires.attack("x", "ap", Newswire.START).body();
        var articles = new ArrayList<Article>();
        for (var outlet : outlets) {
            var at = Newswire.START.plusSeconds(60L * articles.size());
            var id = batch + "-" + outlet;
            articles.add(Wires.article(id, outlet, text, new Published.At(at), at));
        }
        return articles;
    }

    @ParameterizedTest
    @CsvSource({
        "read, 1, nyt reuters",
        "settle, 10, nyt guardian reuters",
        "judge, 5, nyt reuters"
    })
    @Execution(ExecutionMode.CONCURRENT)
    void a_failure_at_any_step_leaves_no_half_state(String processor, int least, String outlets) {
        var articles = takenOver(processor, outlets.split(" "));
        var path = new Failing();
        var records = path.records;
        int last = articles.size() - 1;
        int failed =
                path.atEachStep(
                        processor,
                        articles.subList(0, last),
                        () -> records.send(articles.subList(last, last + 1)));
        assertThat(failed).isGreaterThanOrEqualTo(least);

        assertThat(records.all(records.topics().deadLetters())).isEmpty();
        assertThat(records.end()).isEqualTo(new InMemory().give(articles).end());
        assertThat(records.verdicts().stream().filter(VerdictRecord::first))
                .hasSize(articles.size());
        assertThat(records.alerts())
                .extracting(a -> a.alertId() + a.revision())
                .doesNotHaveDuplicates();
    }

    /// A person parts the article of the agency from a paper's: verdicts, an entry, the parting and
    /// claims change at once.
    @Test
    @Execution(ExecutionMode.CONCURRENT)
    void a_failure_at_any_step_of_an_unmerge_leaves_no_half_state() {
        var articles = takenOver("u", "nyt", "guardian", "reuters");
        var path = new Failing();
        var records = path.records;
        var one = new ArticleId("u-nyt");
        var other = new ArticleId("u-reuters");
        int failed = path.atEachStep("settle", articles, () -> unmerge(records, one, other));
        assertThat(failed).isGreaterThanOrEqualTo(6);

        var oracle = new InMemory().give(articles);
        var parting = Parting.of(one, other, "ada", "two attacks", Newswire.START);
        oracle.take(new LaneRecord.Parted(parting));
        assertThat(records.all(records.topics().deadLetters())).isEmpty();
        assertThat(records.end()).isEqualTo(oracle.end());
        assertThat(records.values(records.topics().claims(WorldRecord.class)))
                .isEqualTo(oracle.claims);
        assertThat(records.verdicts())
                .filteredOn(v -> v.article().equals(one))
                .last()
                .satisfies(v -> assertThat(v.unmerged()).hasSize(1))
                .extracting(v -> v.verdict().of())
                .isNull();
    }

    /// A person takes an article back: its claims, its event and its alert change at once.
    @Test
    @Execution(ExecutionMode.CONCURRENT)
    void a_failure_at_any_step_of_a_retraction_leaves_no_half_state() {
        var articles = takenOver("r", "nyt");
        var path = new Failing();
        var records = path.records;
        var retract = new Correction.Retract("r-nyt", "ada", "a film");
        int failed = path.atEachStep("judge", articles, () -> correct(records, retract));
        assertThat(failed).isGreaterThanOrEqualTo(6);

        var replayed = new InMemory();
        records.values(records.topics().claims(WorldRecord.class)).forEach(replayed::take);
        assertThat(records.all(records.topics().deadLetters())).isEmpty();
        assertThat(records.alerts()).isEqualTo(replayed.sent).hasSize(2);
        assertThat(records.end().current()).isEqualTo(replayed.end().current());
    }

    private static void correct(Records records, Correction word) {
        var corrections = records.topics().corrections(Correction.class);
        var bytes = corrections.values().serializer().serialize(corrections.name(), word);
        records.sendRaw(corrections, "u", bytes);
    }

    private static void unmerge(Records records, ArticleId one, ArticleId other) {
        correct(records, new Correction.Unmerge(one, other, "ada", "two attacks"));
    }

    @Test
    void the_engine_starts_a_failed_path_anew_by_itself() {
        var path = new Failing();
        path.at("settle", 2);
        path.records.send(takenOver("d", "nyt"));
        try (var engine = path.start(StreamsEngine.MOST_RESTARTS)) {
            path.records.awaitDrained();
            assertThat(engine.restarts()).isEqualTo(1);
            await().until(engine::running);
            assertThat(engine.complaints()).isEmpty();
        }
        assertThat(path.records.alerts()).hasSize(1);
    }

    @Test
    void an_engine_that_gives_up_says_why() {
        var path = new Failing();
        path.at("read", 1);
        path.records.send(takenOver("e", "nyt"));
        try (var engine = path.start(0)) {
            await().atMost(Duration.ofSeconds(30)).until(() -> engine.restarts() > 0);
            assertThat(engine.complaints())
                    .singleElement()
                    .asString()
                    .startsWith("the path gave up after 0 restarts: ")
                    .contains("step 1 fails");
        }
    }
}
