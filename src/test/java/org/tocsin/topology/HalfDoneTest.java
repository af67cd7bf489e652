package org.tocsin.topology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.Topology;
import org.apache.kafka.streams.TopologyConfig;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tocsin.article.Article;
import org.tocsin.article.Published;
import org.tocsin.kafka.SharedKafka;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;

/// Law 9: an exception between the first put and the last leaves no half state, wherever it comes.
class HalfDoneTest {
    @TempDir Path state;

    private final Records records = new Records(SharedKafka.client(), SharedKafka.topics(1));

    private StreamsEngine start() {
        return start(0);
    }

    private StreamsEngine start(int mostRestarts) {
        var settings =
                new StreamsSettings(
                        records.application(),
                        "one",
                        state,
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

    @Test
    void a_failure_at_any_step_leaves_no_half_state() {
        var all = new ArrayList<Article>();
        all.addAll(failing("read", 1, takenOver("a", "nyt", "reuters")));
        all.addAll(failing("settle", 10, takenOver("b", "nyt", "guardian", "reuters")));
        all.addAll(failing("judge", 10, takenOver("c", "nyt", "reuters")));

        assertThat(records.all(records.topics().deadLetters())).isEmpty();
        assertThat(records.end()).isEqualTo(new InMemory().give(all).end());
        assertThat(records.verdicts().stream().filter(VerdictRecord::first)).hasSize(all.size());
        assertThat(records.alerts())
                .extracting(a -> a.alertId() + a.revision())
                .doesNotHaveDuplicates();
    }

    @Test
    void the_engine_starts_a_failed_path_anew_by_itself() {
        FailingSteps.at("settle", 2);
        records.send(takenOver("d", "nyt"));
        try (var engine = start(StreamsEngine.MOST_RESTARTS)) {
            records.awaitDrained();
            assertThat(engine.restarts()).isEqualTo(1);
            await().until(engine::running);
            assertThat(engine.complaints()).isEmpty();
        }
        assertThat(records.alerts()).hasSize(1);
    }

    @Test
    void an_engine_that_gives_up_says_why() {
        FailingSteps.at("read", 1);
        records.send(takenOver("e", "nyt"));
        try (var engine = start()) {
            await().atMost(Duration.ofSeconds(30)).until(() -> engine.restarts() > 0);
            assertThat(engine.complaints())
                    .singleElement()
                    .asString()
                    .startsWith("the path gave up after 0 restarts: ")
                    .contains("step 1 fails");
        }
        FailingSteps.at("read", 0);
    }

    /// Gives the last of the articles to a path whose processor fails at its first step, then at
    /// its second, and so on until it has no step left to fail at.
    private List<Article> failing(String processor, int least, List<Article> articles) {
        FailingSteps.at(processor, 0);
        records.send(articles.subList(0, articles.size() - 1));
        try (var _ = start()) {
            records.awaitDrained();
        }
        records.send(articles.subList(articles.size() - 1, articles.size()));
        int k = 0;
        var failed = true;
        while (failed) {
            FailingSteps.at(processor, ++k);
            failed = run();
        }
        System.out.println(processor + ": failed once at each of " + (k - 1) + " steps");
        assertThat(k - 1).isGreaterThanOrEqualTo(least);
        return articles;
    }

    /// Runs until the step fails or nothing is left to do.
    ///
    /// @return whether it failed
    private boolean run() {
        try (var engine = start()) {
            await().pollInterval(Duration.ofMillis(50))
                    .atMost(Duration.ofSeconds(30))
                    .until(() -> engine.restarts() > 0 || drained());
            return engine.restarts() > 0;
        }
    }

    private boolean drained() throws Exception {
        return !FailingSteps.failed() && records.lag() == 0;
    }
}
