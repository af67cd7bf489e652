package org.tocsin.topology;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tocsin.alert.Alert;
import org.tocsin.article.Article;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Random;

/// Laws 3 and 8 over the histories: the order of arrival, the number of partitions and lanes, and a
/// restart change nothing of the end; the recorded claims give the same log of alerts.
class ScenarioLawsTest {
    private static final Duration LATENESS = Duration.ofHours(24);

    static List<Scenario> scenarios() throws IOException {
        return Scenario.all(ScenarioTest.FOLDER);
    }

    /// Histories that end within the lateness: no tick of theirs may expire what is still to come.
    static List<Scenario> short_ones() throws IOException {
        return scenarios().stream()
                .filter(s -> !s.end().isAfter(s.steps().getFirst().at().plus(LATENESS)))
                .toList();
    }

    private static List<Article> articles(Scenario scenario) {
        var articles = new ArrayList<Article>();
        for (int i = 0; i < scenario.steps().size(); i++) {
            if (scenario.steps().get(i).isArticle()) {
                articles.add(scenario.steps().get(i).article(i + 1));
            }
        }
        return articles;
    }

    private static Instant after(Scenario scenario) {
        return scenario.end().plusSeconds(60);
    }

    @ParameterizedTest
    @MethodSource("short_ones")
    void every_order_within_the_lateness_ends_alike(Scenario scenario) {
        var articles = articles(scenario);
        var expected = new InMemory().give(articles).tick(after(scenario)).end();
        var random = new Random(scenario.name().hashCode());
        for (int i = 0; i < 12; i++) {
            Collections.shuffle(articles, random);
            var end = new InMemory().give(articles).tick(after(scenario)).end();
            assertThat(end).isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @MethodSource("short_ones")
    void partitions_lanes_and_crashes_change_nothing_of_the_end(Scenario scenario) {
        var reader = Testbed.stages().reader();
        var records = new ArrayList<LaneRecord>();
        articles(scenario).forEach(a -> records.add(reader.read(a, new Source(0, 0))));
        var random = new Random(scenario.name().hashCode());
        var expected = new Spread(1, 1, random).give(records).tick(after(scenario)).end();
        for (var size : List.of(List.of(1, 1), List.of(3, 2), List.of(8, 4))) {
            Collections.shuffle(records, random);
            var spread = new Spread(size.getFirst(), size.getLast(), random);
            spread.give(records).tick(after(scenario));
            spread.run(random.nextInt(2 * records.size() + 1)).crash();
            assertThat(spread.end()).as("partitions and lanes: " + size).isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void a_restart_in_the_middle_changes_nothing_of_the_log(Scenario scenario) {
        var straight = new ScenarioRun();
        scenario.steps().forEach(straight::step);
        var stored = new Stored();
        var first = new ScenarioRun(new InMemory(stored));
        var half = scenario.steps().size() / 2;
        scenario.steps().subList(0, half).forEach(first::step);
        var second = first.over(new InMemory(stored).restored().saying(first.path()));
        scenario.steps().subList(half, scenario.steps().size()).forEach(second::step);
        assertThat(second.path().sent).isEqualTo(straight.path().sent);
        assertThat(second.path().end()).isEqualTo(straight.path().end());
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void recorded_claims_give_the_same_log_again(Scenario scenario) {
        var live = new ScenarioRun();
        scenario.steps().forEach(live::step);
        var replayed = new InMemory();
        live.path().claims.forEach(replayed::take);
        assertThat(replayed.sent).isEqualTo(live.path().sent);
        assertThat(replayed.withheld).isEqualTo(live.path().withheld);
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void revisions_have_no_gap_and_nothing_is_told_twice(Scenario scenario) {
        var run = new ScenarioRun();
        scenario.steps().forEach(run::step);
        var last = new HashMap<String, Alert>();
        for (var alert : run.path().sent) {
            var before = last.put(alert.alertId(), alert);
            assertThat(alert.revision()).isEqualTo(before == null ? 1 : before.revision() + 1);
            assertThat(alert.changed()).isNotEmpty();
            assertThat(alert.headline()).hasSizeLessThanOrEqualTo(Alert.MAX_HEADLINE);
            assertThat(alert.evidence()).allMatch(q -> q.quote().length() <= 300);
        }
    }
}
