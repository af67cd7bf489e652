package org.tocsin.syndication;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tocsin.article.Article;
import org.tocsin.article.ArticleId;
import org.tocsin.article.Published;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

class LaneLawsTest {
    private Ledger entries = new Ledger();
    private Lane lane = new Lane(entries);

    @BeforeEach
    void start_empty() {
        entries = new Ledger();
        lane = new Lane(entries);
    }

    @Test
    void every_offer_gets_exactly_one_first_verdict_and_versions_leave_no_gap() {
        Map<String, Integer> version = new HashMap<>();
        for (var item : new Newsroom(7).items(120)) {
            var outcome = lane.offer(item);
            assertThat(outcome.first().first()).isTrue();
            assertThat(outcome.first().article()).isEqualTo(item.id());
            assertThat(outcome.first().hash()).isEqualTo(item.hash());
            assertThat(outcome.changed()).noneMatch(VerdictVersion::first);
            boolean known = version.containsKey(item.id() + " " + item.hash());
            assertThat(outcome.first().version()).isEqualTo(known ? 0 : 1);
            count(outcome, version);
            lane.apply(outcome);
        }
    }

    private static void count(Outcome outcome, Map<String, Integer> version) {
        var said = new ArrayList<>(outcome.changed());
        if (outcome.first().version() > 0) {
            said.add(outcome.first());
        }
        for (var v : said) {
            var key = v.article() + " " + v.hash();
            assertThat(v.version()).isEqualTo(version.getOrDefault(key, 0) + 1);
            version.put(key, v.version());
        }
    }

    @Test
    void what_was_last_said_is_what_is_held() {
        Map<String, Verdict> said = new HashMap<>();
        for (var item : new Newsroom(8).items(120)) {
            var outcome = lane.offer(item);
            outcome.changed().forEach(v -> said.put(v.article() + " " + v.hash(), v.verdict()));
            if (outcome.first().version() > 0) {
                var first = outcome.first();
                said.put(first.article() + " " + first.hash(), first.verdict());
            }
            lane.apply(outcome);
        }
        Map<String, Verdict> held = new HashMap<>();
        entries.all()
                .forEach(
                        e ->
                                e.texts()
                                        .forEach(
                                                h ->
                                                        held.put(
                                                                e.id() + " " + h.item().hash(),
                                                                h.verdict())));
        assertThat(said).isEqualTo(held);
    }

    @Test
    void an_offer_alone_changes_nothing() {
        var items = new Newsroom(9).items(60);
        items.forEach(item -> lane.apply(lane.offer(item)));
        var before = entries.all();
        var more = new Newsroom(9).items(90);
        var once = more.stream().map(lane::offer).toList();
        assertThat(entries.all()).isEqualTo(before);
        assertThat(more.stream().map(lane::offer).toList()).isEqualTo(once);
    }

    @Test
    void an_outcome_applied_late_or_twice_is_refused() {
        var one = lane.offer(item(Press.at("a", 0, "A", Stories.WIRE)));
        var other = lane.offer(item(Press.at("b", 1, "B", Stories.WIRE)));
        lane.apply(one);
        assertThatThrownBy(() -> lane.apply(other)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> lane.apply(one)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void copies_of_copies_are_not_chained() {
        var a = Stories.WIRE;
        var b = a.substring(a.indexOf("\n\n") + 2);
        var c =
                b.substring(b.indexOf("\n\n") + 2)
                        + "\n\n"
                        + Stories.OTHER_NEWS.lines().findFirst().orElseThrow();
        give(Press.at("a", 0, "A", a), Press.at("b", 1, "B", b), Press.at("c", 2, "C", c));
        assertThat(verdict("b").of()).isEqualTo(new ArticleId("a"));
        assertThat(verdict("c")).isNotInstanceOf(Verdict.Copy.class);
    }

    @Test
    void an_agency_that_comes_late_takes_the_cluster_over() {
        give(Press.at("a", 0, "A", Stories.WIRE), Press.at("b", 1, "B", Stories.WIRE));
        var wire = Item.of(Press.at("wire", 5, "W", Stories.WIRE), WireRank.AGENCY, Furniture.NONE);
        var outcome = lane.offer(wire);
        assertThat(outcome.first().verdict()).isEqualTo(new Verdict.Original());
        assertThat(outcome.changed()).hasSize(2).allMatch(v -> wire.id().equals(v.verdict().of()));
        assertThat(outcome.clusters())
                .hasEntrySatisfying(
                        new ArticleId("b"), c -> assertThat(c.canonical()).isEqualTo(wire.id()));
        lane.apply(outcome);
        assertThat(lane.cluster(new ArticleId("a")).orElseThrow().outlet()).isEqualTo("wire-house");
    }

    @Test
    void a_cluster_knows_which_sentences_are_the_canonical_ones() {
        give(Press.at("wire", 0, "Missiles hit Osk depot", Stories.WIRE));
        var changed = Stories.WIRE.replace("four cruise", "seven cruise");
        give(Press.at("later", 9, "Seven missiles", changed));
        var cluster = lane.cluster(new ArticleId("later")).orElseThrow();
        assertThat(cluster.canonical()).isEqualTo(new ArticleId("wire"));
        assertThat(cluster.holds("OSK (Coastal Press) - " + Stories.SECOND)).isTrue();
        assertThat(cluster.holds("Missiles hit Osk depot!")).isTrue();
        assertThat(cluster.holds(Stories.LEAD.replace("four", "seven"))).isFalse();
        assertThat(cluster.holds("…")).isFalse();
    }

    @Test
    void members_of_an_expired_centre_keep_its_id_and_expiry_says_nothing() {
        give(Press.at("old", 0, "A", Stories.WIRE));
        give(fetched("copy", 40, Stories.WIRE));
        var day3 = Press.MORNING.plus(Duration.ofHours(60));
        assertThat(lane.expire(day3)).containsExactly(new ArticleId("old"));
        assertThat(lane.cluster(new ArticleId("old"))).isEmpty();
        assertThat(verdict("copy").of()).isEqualTo(new ArticleId("old"));
        assertThat(lane.cluster(new ArticleId("copy")).orElseThrow().outlet())
                .isEqualTo("old-house");
        give(fetched("other", 41, Stories.OWN_WORDS));
        assertThat(verdict("copy").of()).isEqualTo(new ArticleId("old"));
    }

    @Test
    void expiry_goes_by_fetching_and_never_backwards() {
        var dated = new Published.At(Press.MORNING.minus(Duration.ofDays(900)));
        give(Press.article("past", "A", Stories.WIRE, dated, Press.MORNING));
        assertThat(lane.expire(Press.MORNING.plus(Duration.ofHours(48)))).isEmpty();
        assertThat(lane.expire(Press.MORNING.minus(Duration.ofDays(1)))).isEmpty();
        assertThat(lane.expire(Press.MORNING.plus(Duration.ofHours(53)))).hasSize(1);
        assertThat(entries.all()).isEmpty();
        assertThat(lane.size()).isZero();
    }

    @Test
    void a_text_beyond_the_last_version_is_rejected_with_its_reason() {
        for (int i = 0; i <= Entry.MAX_TEXTS; i++) {
            give(Press.at("live", i, "Live " + i, Stories.WIRE));
        }
        var over = lane.offer(item(Press.at("live", 99, "Live 99", Stories.WIRE)));
        assertThat(over.first().verdict()).isInstanceOf(Verdict.Rejected.class);
        assertThat(over.puts()).isEmpty();
    }

    @Test
    void an_outlet_that_corrects_its_text_stays_ahead_of_those_who_copied_it() {
        give(Press.at("a", 0, "A", Stories.WIRE), Press.at("b", 5, "B", Stories.WIRE));
        give(Press.at("a", 9, "A", Stories.WIRE.replace("four cruise", "six cruise")));
        assertThat(verdict("a")).isInstanceOf(Verdict.Revision.class);
        assertThat(verdict("a").of()).isNull();
        assertThat(verdict("b").of()).isEqualTo(new ArticleId("a"));
    }

    private static Article fetched(String id, int hours, String body) {
        var at = Press.MORNING.plus(Duration.ofHours(hours));
        return Press.article(id, "T", body, Published.UNKNOWN, at);
    }

    private void give(Article... articles) {
        for (var article : articles) {
            lane.apply(lane.offer(item(article)));
        }
    }

    private static Item item(Article article) {
        return Item.of(article, WireRank.OTHER, Furniture.NONE);
    }

    private Verdict verdict(String id) {
        return lane.held(new ArticleId(id)).getLast().verdict();
    }

    @Test
    void revisions_are_numbered_by_fetching_whatever_came_first() {
        var old = Press.at("a", 0, "A", Stories.paragraphs(Stories.LEAD, Stories.SECOND));
        var young = Press.at("a", 9, "A", Stories.paragraphs(Stories.LEAD, Stories.THIRD));
        give(young, old);
        assertThat(lane.held(new ArticleId("a")).getFirst().verdict())
                .isEqualTo(new Verdict.Original());
        assertThat(verdict("a"))
                .isEqualTo(
                        new Verdict.Revision(
                                2,
                                List.of(NormalText.of(Stories.THIRD)),
                                List.of(NormalText.of(Stories.SECOND)),
                                new Verdict.Original()));
    }
}
