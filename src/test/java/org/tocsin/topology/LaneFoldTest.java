package org.tocsin.topology;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tocsin.article.ArticleId;
import org.tocsin.article.Published;
import org.tocsin.event.Told;
import org.tocsin.event.WorldRecord;
import org.tocsin.event.WorldRecord.Carried;
import org.tocsin.event.WorldRecord.Testified;
import org.tocsin.event.WorldRecord.Withdrawn;
import org.tocsin.syndication.Verdict;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

class LaneFoldTest {
    private static final Instant START = Newswire.START;
    private static final Duration RETENTION = Testbed.stages().laneRetention();

    private final ArticleReader reader = Testbed.stages().reader();
    private LaneFold lane = Testbed.stages().lane();
    private long offset;

    private LaneOutcome give(LaneRecord record) {
        var outcome = lane.take(record);
        lane.apply(outcome);
        return outcome;
    }

    private LaneOutcome give(
            String id, String outlet, String body, Published published, Instant at) {
        var article = Wires.article(id, outlet, body, published, at);
        return give(reader.read(article, new Source(0, offset++)));
    }

    private List<WorldRecord> tick(int partition, int partitions, Instant at) {
        return give(new LaneRecord.Ticked(at, partition, partitions)).world();
    }

    private static String text() {
        return Wires.attack("x", "ap", START).body()
                + "\n\n"
                + new Newswire(3).articles(1).getFirst().body();
    }

    @Test
    void time_is_the_least_of_the_partitions_and_never_goes_back() {
        var hour = Duration.ofHours(1);
        assertThat(tick(0, 3, START.plus(hour))).isEmpty();
        assertThat(tick(2, 3, START)).isEmpty();
        assertThat(tick(1, 3, START.plus(hour)))
                .containsExactly(new WorldRecord.Passed(0, 1, START));
        assertThat(tick(1, 3, START.plus(hour))).as("repeated").isEmpty();
        assertThat(tick(1, 3, START.minus(hour))).as("older").isEmpty();
        assertThat(tick(2, 3, START.plusSeconds(60)))
                .containsExactly(new WorldRecord.Passed(0, 1, START.plusSeconds(60)));
    }

    @Test
    void a_partition_that_lags_holds_time_back_so_that_no_tick_overtakes_its_backlog() {
        give("old", "ap", text(), Published.UNKNOWN, START);
        tick(0, 2, START.plus(RETENTION.multipliedBy(3)));
        assertThat(lane.size()).isEqualTo(1);
        var late = give("late", "nyt", text(), Published.UNKNOWN, START.plusSeconds(60));
        assertThat(late.verdicts().getFirst().verdict()).isInstanceOf(Verdict.Copy.class);
        tick(1, 2, START.plus(RETENTION.multipliedBy(3)));
        assertThat(lane.size()).isZero();
    }

    @Test
    void dates_of_articles_move_no_clock() {
        give("now", "ap", text(), new Published.At(START), START);
        for (var year : List.of("2099", "1970")) {
            var dated = new Published.At(Instant.parse(year + "-06-01T00:00:00Z"));
            give("of-" + year, "nyt", "A text of its own, " + year, dated, START.plusSeconds(60));
        }
        tick(0, 1, START.plusSeconds(120));
        assertThat(lane.size()).isEqualTo(3);
    }

    @Test
    void a_text_taken_over_is_told_anew_before_it_is_taken_back() {
        var paper = give("paper", "nyt", text(), new Published.At(START), START);
        assertThat(paper.world()).hasSize(1).first().isInstanceOf(Testified.class);
        var wire = give("wire", "reuters", text(), new Published.At(START), START.plusSeconds(9));
        assertThat(wire.verdicts()).hasSize(2);
        assertThat(wire.world())
                .hasExactlyElementsOfTypes(Testified.class, Carried.class, Withdrawn.class);
    }

    @Test
    void a_copy_brings_a_carrier_and_no_second_claim() {
        give("wire", "reuters", text(), new Published.At(START), START);
        var copy = give("copy", "nyt", text(), new Published.At(START), START.plusSeconds(9));
        assertThat(copy.world()).hasExactlyElementsOfTypes(Carried.class);
    }

    @Test
    void a_claim_that_vanishes_from_a_changed_page_goes_on_as_retracted() {
        var rest = new Newswire(3).articles(1).getFirst().body();
        give("page", "nyt", text(), new Published.At(START), START);
        var later = START.plusSeconds(600);
        var changed = give("page", "nyt", rest, new Published.At(START), later);
        assertThat(changed.verdicts().getFirst().verdict())
                .isInstanceOfSatisfying(
                        Verdict.Revision.class,
                        revision -> {
                            assertThat(revision.ordinal()).isEqualTo(2);
                            assertThat(revision.added()).isEmpty();
                            assertThat(revision.removed())
                                    .singleElement()
                                    .asString()
                                    .startsWith("Russia fired three missiles at Kharkiv");
                        });
        assertThat(changed.world())
                .singleElement()
                .isInstanceOfSatisfying(
                        Testified.class,
                        told -> assertThat(told.told()).allMatch(Told::retracted).isNotEmpty());
        var back =
                give(
                        "page",
                        "nyt",
                        text() + "\n\nMore.",
                        new Published.At(START),
                        later.plusSeconds(60));
        assertThat(back.world()).hasExactlyElementsOfTypes(Testified.class, Withdrawn.class);
        assertThat(((Testified) back.world().getFirst()).told()).noneMatch(Told::retracted);
    }

    @Test
    void an_entry_that_does_not_fit_is_rejected_and_changes_nothing() {
        var stages = Testbed.stages();
        lane = stages.lane(0, 1, LaneEntries.inMemory(), entry -> entry.entry().texts().size() < 2);
        give("a", "nyt", "One.", Published.UNKNOWN, START);
        var revised = give("a", "nyt", "Two.", Published.UNKNOWN, START.plusSeconds(60));
        assertThat(revised.verdicts()).hasSize(1);
        assertThat(revised.verdicts().getFirst().verdict())
                .isEqualTo(new Verdict.Rejected("too large: with it the entry of a does not fit"));
        assertThat(revised.world()).isEmpty();
        assertThat(lane.held(revised.verdicts().getFirst().article())).hasSize(1);
    }

    @Test
    void what_is_new_is_not_looked_for_in_the_store() {
        var asked = new Asked(LaneEntries.inMemory(), new ArrayList<>());
        lane = Testbed.stages().lane(0, 1, asked, _ -> true);
        give("a", "nyt", "One.", Published.UNKNOWN, START);
        give("b", "ap", text(), Published.UNKNOWN, START);
        assertThat(asked.ids()).isEmpty();
        give("a", "nyt", "Two.", Published.UNKNOWN, START.plusSeconds(60));
        assertThat(asked.ids()).contains(new ArticleId("a")).doesNotContain(new ArticleId("b"));
    }

    private record Asked(LaneEntries entries, List<ArticleId> ids) implements LaneEntries {
        @Override
        public @Nullable LaneEntry get(ArticleId id) {
            ids.add(id);
            return entries.get(id);
        }

        @Override
        public void put(LaneEntry entry) {
            entries.put(entry);
        }

        @Override
        public void delete(ArticleId id) {
            entries.delete(id);
        }
    }

    @Test
    void what_stage_one_refused_gets_its_verdict() {
        var told = reader.read(Wires.attack("a", "nyt", START), new Source(2, 7));
        var refused =
                new LaneRecord.Refused(
                        told.item().id(), told.item().hash(), "too large", START, told.source());
        var outcome = give(refused);
        assertThat(outcome.source()).isEqualTo(new Source(2, 7));
        assertThat(outcome.verdicts()).hasSize(1);
        assertThat(outcome.verdicts().getFirst().verdict())
                .isEqualTo(new Verdict.Rejected("too large"));
    }

    /// A title is not part of what verdicts look at, but claims stand in it.
    @Test
    void a_new_headline_of_the_canonical_text_reaches_its_copies_whatever_came_first() {
        var body = new Newswire(3).articles(1).getFirst().body();
        var claim = Wires.attack("x", "ap", START).body();
        var articles =
                List.of(
                        Wires.titled("wire", "reuters", claim, body, START),
                        Wires.titled("wire", "reuters", "Calm", body, START.plusSeconds(60)),
                        Wires.titled("copy", "nyt", claim, body, START.plusSeconds(120)));
        var ends = new ArrayList<EndState>();
        for (var order : List.of(List.of(0, 1, 2), List.of(0, 2, 1), List.of(2, 1, 0))) {
            ends.add(new InMemory().give(order.stream().map(articles::get).toList()).end());
        }
        assertThat(ends.getFirst().current()).isNotEmpty();
        assertThat(ends).containsOnly(ends.getFirst());
    }
}
