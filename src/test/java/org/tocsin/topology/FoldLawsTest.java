package org.tocsin.topology;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tocsin.article.Article;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Random;

class FoldLawsTest {
    private static final int ARTICLES = 150;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void every_order_ends_in_the_same_verdicts_events_and_alerts(long seed) {
        List<Article> articles = new ArrayList<>(new Newswire(seed).articles(ARTICLES));
        var at = Newswire.after(articles);
        var expected = new InMemory().give(articles).tick(at).end();
        assertThat(expected.current()).isNotEmpty();
        for (int order = 0; order < 4; order++) {
            Collections.shuffle(articles, new Random(100 * seed + order));
            var end = new InMemory().give(articles).tick(at).end();
            assertThat(end.verdicts()).isEqualTo(expected.verdicts());
            assertThat(end.events()).isEqualTo(expected.events());
            assertThat(end.current()).isEqualTo(expected.current());
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {41, 42, 43})
    void folds_rebuilt_from_what_the_stores_hold_go_on_as_if_nothing_had_happened(long seed) {
        var articles = new Newswire(seed).articles(ARTICLES);
        var half = articles.subList(0, ARTICLES / 2);
        var rest = articles.subList(ARTICLES / 2, ARTICLES);
        var at = Newswire.after(articles);
        var straight = new InMemory().give(half).tick(half.getLast().fetchedAt()).give(rest);
        var stored = new Stored();
        var before = new InMemory(stored).give(half).tick(half.getLast().fetchedAt());
        var after = new InMemory(stored).restored().saying(before).give(rest);
        assertThat(after.tick(at).end()).isEqualTo(straight.tick(at).end());
        assertThat(after.sent).isEqualTo(straight.sent);
    }

    @Test
    void a_taken_record_changes_nothing_until_it_is_applied() {
        var articles = new Newswire(51).articles(ARTICLES);
        var run = new InMemory().give(articles.subList(0, 100));
        for (var article : articles.subList(100, ARTICLES)) {
            assertThat(run.wouldSay(article)).isEqualTo(run.wouldSay(article));
        }
        assertThat(run.end()).isEqualTo(new InMemory().give(articles.subList(0, 100)).end());
    }

    @Test
    void revisions_have_no_gap_and_no_record_repeats_another() {
        var run = new InMemory().give(new Newswire(61).articles(400));
        var revisions = new HashMap<String, Integer>();
        for (var alert : run.sent) {
            assertThat(alert.revision())
                    .isEqualTo(revisions.merge(alert.alertId(), 1, Integer::sum));
            assertThat(alert.changed()).isNotEmpty();
        }
        assertThat(run.sent).hasSizeGreaterThan(20);
    }
}
