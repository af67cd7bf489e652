package org.tocsin.topology;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tocsin.article.ArticleId;
import org.tocsin.article.Published;
import org.tocsin.event.Ruling;
import org.tocsin.event.Ruling.Kind;
import org.tocsin.event.WorldRecord;

import java.time.Duration;
import java.time.Instant;
import java.util.List;

/// What the world remembers across a restart, and for how long.
class WorldMemoryTest {
    private static final Instant START = Newswire.START;
    private static final Duration RETENTION = Testbed.stages().events().retention();

    private final Stored stored = new Stored();
    private WorldFold world = stored.world();

    private WorldOutcome give(WorldRecord record) {
        var outcome = world.take(record);
        world.apply(outcome);
        stored.note(outcome);
        return outcome;
    }

    private void restart() {
        world = stored.world();
        stored.restore(world);
    }

    private static List<WorldRecord> told(String id, Instant at) {
        var text = "Russia fired three missiles at Kharkiv on Tuesday, Ukraine's army said.";
        var article = Wires.article(id, "ap", text, new Published.At(START), at);
        var reader = Testbed.stages().reader();
        return Testbed.stages().lane().take(reader.read(article, new Source(0, 0))).world();
    }

    private static WorldRecord retract(String target, Instant at) {
        return new WorldRecord.Ruled(new Ruling(Kind.RETRACT, target, "ada", "a film", at));
    }

    @Test
    void how_far_it_had_come_outlives_a_restart_whatever_record_told_it() {
        var late = START.plus(Duration.ofHours(1));
        give(new WorldRecord.Withdrawn(new ArticleId("x"), List.of("nothing"), late));
        restart();
        var outcome = give(told("a", START).getFirst());
        assertThat(outcome.change().events())
                .isNotEmpty()
                .allSatisfy(change -> assertThat(change.at()).isEqualTo(late));
    }

    @Test
    void a_word_on_what_is_not_held_any_more_is_forgotten_in_time() {
        give(retract("gone", START));
        give(new WorldRecord.Passed(0, 1, START.plus(RETENTION)));
        assertThat(stored.rulings()).isEqualTo(1);
        give(new WorldRecord.Passed(0, 1, START.plus(RETENTION).plusSeconds(60)));
        assertThat(stored.rulings()).isZero();
    }

    @Test
    void a_word_is_held_as_long_as_what_it_speaks_of() {
        give(retract("a", START));
        var later = START.plus(Duration.ofDays(20));
        told("a", later).forEach(this::give);
        give(new WorldRecord.Passed(0, 1, START.plus(RETENTION).plusSeconds(60)));
        restart();
        assertThat(stored.rulings()).isEqualTo(1);
        assertThat(world.events()).isEmpty();
        give(new WorldRecord.Passed(0, 1, later.plus(RETENTION).plusSeconds(60)));
        give(new WorldRecord.Passed(0, 1, later.plus(RETENTION).plusSeconds(120)));
        assertThat(stored.rulings()).isZero();
    }

    @Test
    void copies_of_texts_that_brought_no_claim_are_forgotten_before_those_that_did() {
        var quiet = Testbed.stages().events().quiet();
        told("a", START).forEach(this::give);
        give(new WorldRecord.Carried(new ArticleId("b"), "a", "bbc", START));
        give(new WorldRecord.Carried(new ArticleId("c"), "harbour", "bbc", START));
        give(new WorldRecord.Passed(0, 1, START));
        var outcome = give(new WorldRecord.Passed(0, 1, START.plus(quiet).plusSeconds(3_600)));
        assertThat(outcome.change().uncarried())
                .extracting(gone -> gone.article().value())
                .containsExactly("c");
    }
}
