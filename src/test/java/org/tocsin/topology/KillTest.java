package org.tocsin.topology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import org.apache.kafka.common.IsolationLevel;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;
import org.tocsin.article.Article;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Consumer;

/// Law 9: kill -9 of broker and path together in the middle of an open transaction.
@Tag("thorough")
class KillTest {
    private static final Duration PATIENCE = Duration.ofSeconds(90);

    /// Long enough for an observer to find a transaction open, and to kill it while it is.
    private static final Duration COMMIT = Duration.ofMillis(3_000);

    /// A transaction younger than this is open still when the kill arrives.
    private static final Duration YOUNG = COMMIT.dividedBy(3);

    /// Between two batches: the news goes on for three transactions.
    private static final Duration BETWEEN = COMMIT.dividedBy(6);

    private static final int MIDWAY = 300;
    private static final int SOME = 20;

    @TempDir Path data;

    private final List<Article> articles = new Newswire(77).articles(2_000);

    @Test
    void a_kill_in_an_open_transaction_costs_time_and_nothing_else() throws Exception {
        var expected = new InMemory().give(articles).tick(Newswire.after(articles)).end();
        killAndFinish(true, records -> nothingIsLost(records, expected));
    }

    private void nothingIsLost(Records records, EndState expected) {
        assertThat(open(records)).as("records of the transaction that the kill hit").isPositive();
        assertThat(duplicates(records)).isZero();
        assertThat(records.verdicts().stream().filter(VerdictRecord::first).count())
                .isEqualTo(articles.size());
        var end = records.end();
        assertThat(end.verdicts()).isEqualTo(expected.verdicts());
        assertThat(end.events()).isEqualTo(expected.events());
        assertThat(end.current()).isEqualTo(expected.current()).isNotEmpty();
        assertThat(records.all(records.topics().deadLetters())).isEmpty();
    }

    /// Shows that the test above can fail.
    @Test
    @EnabledIfSystemProperty(named = "tocsin.kill.at-least-once", matches = "true")
    void at_least_once_the_same_kill_answers_articles_twice() throws Exception {
        killAndFinish(false, records -> assertThat(duplicates(records)).isPositive());
    }

    /// Law 1, counted: first verdicts beyond one for an article record.
    private static long duplicates(Records records) {
        var sources =
                records.verdicts().stream()
                        .filter(VerdictRecord::first)
                        .map(VerdictRecord::source)
                        .toList();
        var duplicates = sources.size() - sources.stream().distinct().count();
        System.out.println("first verdicts " + sources.size() + ", repeated " + duplicates);
        return duplicates;
    }

    /// Verdicts of transactions that are not committed, because open or aborted. What is committed
    /// is read last, so that nothing counts that was committed in between.
    private static long open(Records records) {
        var topic = records.topics().verdicts(VerdictRecord.class);
        long all = records.all(topic, IsolationLevel.READ_UNCOMMITTED).size();
        return all - records.all(topic).size();
    }

    private void killAndFinish(boolean exactlyOnce, Consumer<Records> check) throws Exception {
        var clock = new Laps();
        var first = Child.start(data, COMMIT, exactlyOnce).awaitRunning();
        clock.lap("broker and path started");
        var ingest = Thread.ofPlatform().start(() -> ingest(first.records()));
        awaitMidway(first.records(), exactlyOnce);
        first.kill();
        clock.lap("killed in the middle");
        try (var second = Child.start(data, COMMIT, exactlyOnce)) {
            clock.lap("broker back");
            second.awaitRunning();
            clock.lap("path back, stores restored");
            ingest.join();
            second.records().awaitDrained();
            clock.lap("all worked off");
            check.accept(second.records());
        }
    }

    private static void awaitMidway(Records records, boolean exactlyOnce) {
        var topics = records.topics();
        var verdicts = topics.verdicts(VerdictRecord.class);
        try (var seen = new OpenTransactions(records.kafka(), verdicts, topics.partitions())) {
            await().pollInterval(Duration.ofMillis(20))
                    .atMost(PATIENCE)
                    .until(
                            () ->
                                    seen.committed() >= MIDWAY
                                            && (!exactlyOnce || seen.young(SOME, YOUNG)));
        }
    }

    private void ingest(Records records) {
        try (var sink = records.sink()) {
            for (int i = 0; i < articles.size(); i++) {
                sink.send(articles.get(i));
                if (i % 100 == 99) {
                    sink.tick(articles.get(i).fetchedAt());
                    sink.commit();
                    LockSupport.parkNanos(BETWEEN.toNanos());
                }
            }
            sink.tick(Newswire.after(articles));
            sink.commit();
        }
    }
}
