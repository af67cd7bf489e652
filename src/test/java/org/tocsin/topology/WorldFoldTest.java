package org.tocsin.topology;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tocsin.alert.Alert;
import org.tocsin.alert.Decision;
import org.tocsin.alert.MsgType;
import org.tocsin.article.ArticleId;
import org.tocsin.article.Published;
import org.tocsin.event.EventPolicy;
import org.tocsin.event.EventStatus;
import org.tocsin.event.Testimony;
import org.tocsin.event.Told;
import org.tocsin.event.WorldRecord;
import org.tocsin.event.WorldRecord.Testified;
import org.tocsin.event.WorldRecord.Withdrawn;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

class WorldFoldTest {
    private static final Instant START = Newswire.START;
    private static final EventPolicy POLICY = Testbed.stages().events();
    private static final String ACT =
            "Russia fired three missiles at Kharkiv on Tuesday, the defence ministry of Ukraine said.";

    private final WorldFold world = Testbed.stages().world();

    private WorldOutcome give(WorldRecord record) {
        var outcome = world.take(record);
        assertThat(world.take(record)).as("taken twice").isEqualTo(outcome);
        world.apply(outcome);
        return outcome;
    }

    private WorldOutcome tick(Duration later) {
        return give(new WorldRecord.Passed(0, 1, START.plus(later)));
    }

    /// What a lane tells the world of an article that is no copy.
    private static List<Testified> told(String id, String outlet, String body) {
        var article = Wires.article(id, outlet, body, new Published.At(START), START);
        return Testbed.stages()
                .lane()
                .take(Testbed.stages().reader().read(article, new Source(0, 0)))
                .world()
                .stream()
                .map(Testified.class::cast)
                .flatMap(all -> all.told().stream().map(one -> new Testified(List.of(one), START)))
                .toList();
    }

    private static Testimony only(Testified told) {
        return told.told().getFirst().testimony();
    }

    private static Withdrawn withdrawn(Testified told) {
        var id = only(told).id();
        return new Withdrawn(new ArticleId("a"), List.of(id), START);
    }

    private static Alert sent(WorldOutcome outcome) {
        return Objects.requireNonNull(outcome.decisions().getLast().sent());
    }

    @Test
    void an_answer_that_is_taken_back_does_not_end_the_event_that_it_answered() {
        var claims = told("a", "ap", ACT + " The Kremlin has not commented on the attack.");
        assertThat(claims).hasSize(2);
        claims.forEach(this::give);
        assertThat(world.events()).singleElement().extracting(e -> e.silent().size()).isEqualTo(1);
        var answer =
                claims.stream()
                        .filter(c -> only(c).claim().about() != null)
                        .findFirst()
                        .orElseThrow();
        var outcome = give(withdrawn(answer));
        assertThat(outcome.decisions()).extracting(Decision::sent).containsOnlyNulls();
        assertThat(world.events()).singleElement().extracting(e -> e.silent().size()).isEqualTo(0);
        assertThat(world.current()).hasSize(1);
    }

    @Test
    void an_alert_that_comes_back_goes_on_with_its_revisions() {
        var claim = told("a", "ap", ACT).getFirst();
        assertThat(sent(give(claim)).revision()).isEqualTo(1);
        var cancel = give(withdrawn(claim));
        assertThat(sent(cancel).msgType()).isEqualTo(MsgType.CANCEL);
        assertThat(cancel.current()).containsExactly(new WorldOutcome.Current(id(cancel), null));
        assertThat(world.events()).isEmpty();
        assertThat(world.current()).isEmpty();

        var back = sent(give(claim));
        assertThat(back.revision()).isEqualTo(3);
        assertThat(back.msgType()).isEqualTo(MsgType.UPDATE);
        assertThat(back.alertId()).isEqualTo(id(cancel));
        assertThat(world.current()).hasSize(1);
    }

    private static String id(WorldOutcome outcome) {
        return outcome.decisions().getLast().alertId();
    }

    @Test
    void
            a_quiet_event_expires_leaves_the_current_alerts_after_a_week_and_is_forgotten_in_silence() {
        give(told("a", "ap", ACT).getFirst());
        assertThat(tick(POLICY.quiet()).decisions()).isEmpty();
        var expired = tick(POLICY.quiet().plusMinutes(1));
        assertThat(sent(expired).eventStatus()).isEqualTo(EventStatus.EXPIRED);
        assertThat(world.current()).hasSize(1);

        var shown = POLICY.quiet().plusMinutes(1).plus(WorldFold.RESOLVED_SHOWN);
        assertThat(tick(shown).current()).isEmpty();
        var left = tick(shown.plusMinutes(1));
        assertThat(left.current()).extracting(WorldOutcome.Current::alert).containsOnlyNulls();
        assertThat(left.decisions()).extracting(Decision::sent).containsOnlyNulls();
        assertThat(world.current()).isEmpty();
        assertThat(tick(shown.plusMinutes(2)).current()).as("only once").isEmpty();

        var gone = tick(POLICY.retention().plusMinutes(1));
        assertThat(gone.change().ended()).hasSize(1);
        assertThat(gone.change().dropped()).hasSize(1);
        assertThat(gone.decisions()).isEmpty();
        assertThat(world.events()).isEmpty();
        var forgotten = tick(POLICY.quiet().plus(POLICY.retention()).plusMinutes(2));
        assertThat(forgotten.forgotten()).hasSize(1);
    }

    @Test
    void an_event_told_again_after_it_expired_goes_on() {
        var claim = told("a", "ap", ACT).getFirst();
        give(claim);
        tick(POLICY.quiet().plusDays(9));
        tick(POLICY.quiet().plusDays(17));
        assertThat(world.current()).isEmpty();
        var again = told("b", "reuters", ACT).getFirst();
        var at = START.plus(Duration.ofDays(20));
        var late =
                new Testified(
                        List.of(
                                new Told(
                                        new Testimony(
                                                only(again).claim(),
                                                null,
                                                "",
                                                "reuters",
                                                "b",
                                                "reuters",
                                                new Published.At(START),
                                                at),
                                        false)),
                        at);
        var sent = sent(give(late));
        assertThat(sent.revision()).isEqualTo(3);
        assertThat(sent.eventStatus()).isEqualTo(EventStatus.CLAIMED);
        assertThat(world.current()).hasSize(1);
    }

    @Test
    void the_world_waits_for_its_slowest_lane() {
        give(told("a", "ap", ACT).getFirst());
        var later = START.plus(POLICY.quiet()).plusSeconds(60);
        assertThat(give(new WorldRecord.Passed(0, 2, later)).decisions()).isEmpty();
        assertThat(give(new WorldRecord.Passed(1, 2, START)).decisions()).isEmpty();
        assertThat(sent(give(new WorldRecord.Passed(1, 2, later))).eventStatus())
                .isEqualTo(EventStatus.EXPIRED);
    }

    @Test
    void what_is_silenced_and_was_never_told_leaves_no_tombstone() {
        var history = "Russia fired three missiles at Kharkiv in 2014.";
        for (var claim : told("a", "ap", history)) {
            var outcome = give(claim);
            assertThat(outcome.decisions()).extracting(Decision::withheld).doesNotContainNull();
            assertThat(outcome.current()).isEmpty();
        }
    }

    @Test
    void dates_of_articles_do_not_move_the_worlds_time() {
        give(told("a", "ap", ACT).getFirst());
        for (var year : List.of("2099", "1970")) {
            var dated = new Published.At(Instant.parse(year + "-06-01T00:00:00Z"));
            var article = Wires.article("of-" + year, "bbc", ACT, dated, START.plusSeconds(60));
            var lane = Testbed.stages().lane();
            lane.take(Testbed.stages().reader().read(article, new Source(0, 0)))
                    .world()
                    .forEach(this::give);
        }
        tick(Duration.ofMinutes(5));
        assertThat(world.events())
                .extracting(e -> e.status().over())
                .isNotEmpty()
                .containsOnly(false);
    }
}
