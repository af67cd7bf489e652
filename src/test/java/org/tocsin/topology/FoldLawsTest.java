package org.tocsin.topology;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tocsin.article.Article;

import java.util.ArrayList;
import java.util.Collections;
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
}
