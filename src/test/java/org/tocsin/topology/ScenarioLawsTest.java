package org.tocsin.topology;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tocsin.alert.Alert;
import org.tocsin.article.Article;
import org.tocsin.event.WorldRecord;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;

/// Laws 3 and 8 over the histories: the order of arrival, the number of partitions and lanes, and a
/// restart change nothing of the end; the recorded claims give the same log of alerts.
class ScenarioLawsTest {
    private static final Duration LATENESS = Testbed.stages().laneRetention();

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

    /// What people say of texts and of kinds of events; what they say of one alert names an id that
    /// depends on arrival.
    private static List<WorldRecord> words(Scenario scenario) {
        var words = new ArrayList<WorldRecord>();
        for (int i = 0; i < scenario.steps().size(); i++) {
            var step = scenario.steps().get(i);
            if (step.words().containsKey("by") && !Word.namesAnAlert(step)) {
                words.add(Word.of(step, i + 1, letter -> letter));
            }
        }
        return words;
    }

    private static List<Consumer<InMemory>> told(Scenario scenario) {
        var told = new ArrayList<Consumer<InMemory>>();
        articles(scenario).forEach(a -> told.add(path -> path.give(List.of(a))));
        words(scenario).forEach(w -> told.add(path -> path.take(w)));
        return told;
    }

    private static EndState end(List<Consumer<InMemory>> told, Instant after) {
        var path = new InMemory();
        told.forEach(each -> each.accept(path));
        return path.tick(after).end();
    }

    private static Instant after(Scenario scenario) {
        return scenario.end().plusSeconds(60);
    }

    @ParameterizedTest
    @MethodSource("short_ones")
    void every_order_within_the_lateness_ends_alike(Scenario scenario) {
        var told = told(scenario);
        var expected = end(told, after(scenario));
        var random = new Random(scenario.name().hashCode());
        for (int i = 0; i < 12; i++) {
            Collections.shuffle(told, random);
            assertThat(end(told, after(scenario))).isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @MethodSource("short_ones")
    void partitions_lanes_and_crashes_change_nothing_of_the_end(Scenario scenario) {
        var reader = Testbed.stages().reader();
        var records = new ArrayList<LaneRecord>();
        articles(scenario).forEach(a -> records.add(reader.read(a, new Source(0, 0))));
        var random = new Random(scenario.name().hashCode());
        var words = words(scenario);
        var expected =
                new Spread(1, 1, random).give(records).say(words).tick(after(scenario)).end();
        for (var size : List.of(List.of(1, 1), List.of(3, 2), List.of(8, 4))) {
            Collections.shuffle(records, random);
            var spread = new Spread(size.getFirst(), size.getLast(), random);
            spread.give(records).say(words).tick(after(scenario));
            spread.run(random.nextInt(2 * records.size() + 1)).crash();
            spread.run(random.nextInt(2 * records.size() + 1)).crash();
            assertThat(spread.end()).as("partitions and lanes: " + size).isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void a_restart_after_any_step_changes_nothing_of_what_is_told(Scenario scenario) {
        var straight = new ScenarioRun();
        scenario.steps().forEach(straight::step);
        for (int at = 1; at < scenario.steps().size(); at++) {
            var stored = new Stored();
            var first = new ScenarioRun(new InMemory(stored));
            scenario.steps().subList(0, at).forEach(first::step);
            var second = first.over(new InMemory(stored).restored().saying(first.path()));
            scenario.steps().subList(at, scenario.steps().size()).forEach(second::step);
            assertThat(second.path()).as("after step " + at).satisfies(alike(straight.path()));
            assertThat(second.path().end()).isEqualTo(straight.path().end());
        }
    }

    private static Consumer<InMemory> alike(InMemory other) {
        return path -> {
            assertThat(path.sent).isEqualTo(other.sent);
            assertThat(path.withheld).isEqualTo(other.withheld);
            assertThat(path.digests).isEqualTo(other.digests);
        };
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void recorded_claims_give_the_same_log_again(Scenario scenario) {
        var live = new ScenarioRun();
        scenario.steps().forEach(live::step);
        var replayed = new InMemory();
        live.path().claims.forEach(replayed::take);
        assertThat(replayed).satisfies(alike(live.path()));
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
