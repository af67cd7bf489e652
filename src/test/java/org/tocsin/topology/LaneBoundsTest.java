package org.tocsin.topology;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tocsin.article.Article;
import org.tocsin.article.ArticleId;
import org.tocsin.article.Outlets;
import org.tocsin.article.Published;
import org.tocsin.event.Release;
import org.tocsin.event.Telling;
import org.tocsin.syndication.Furniture;
import org.tocsin.syndication.Item;
import org.tocsin.syndication.Lane;
import org.tocsin.syndication.Parting;
import org.tocsin.syndication.WireRank;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;

/// What a lane holds depends on the rate and the retention, however long it runs and whatever dates
/// the articles bear. `LaneBenchmark month` is the same at 0.2 articles a second.
class LaneBoundsTest {
    private static final Duration APART = Duration.ofMinutes(12);
    private static final int DAY = (int) Duration.ofDays(1).dividedBy(APART);
    private static final int RETAINED = (int) Lane.RETENTION.dividedBy(APART);
    private static final Instant START = Newswire.START;

    private final Stored store = new Stored();
    private final LaneFold lane =
            new LaneFold(
                    0, 1, store, new Release(new Outlets(List.of())), Lane.RETENTION, _ -> true);
    private final Random random = new Random(4);

    private void give(LaneRecord record) {
        lane.apply(lane.take(record));
    }

    private LaneRecord article(int number, Instant at) {
        var published =
                switch (number % 10) {
                    case 3 -> new Published.At(Instant.parse("2099-01-01T00:00:00Z"));
                    case 4 -> new Published.At(Instant.parse("1970-01-02T00:00:00Z"));
                    case 5 -> Published.UNKNOWN;
                    default -> new Published.At(at);
                };
        var body = new StringBuilder();
        for (int i = 0; i < 60; i++) {
            body.append("w").append(random.nextInt(500)).append(' ');
        }
        var article = Wires.article("a" + number, "ap", body + ".", published, at);
        return new LaneRecord.Told(
                Item.of(article, WireRank.OTHER, Furniture.NONE),
                Telling.of(article, List.of()),
                new Source(0, number));
    }

    @Test
    void a_month_of_articles_leaves_no_more_than_the_retention_holds() {
        for (int number = 0; number < 30 * DAY; number++) {
            var at = START.plus(APART.multipliedBy(number));
            give(article(number, at));
            if (number % 50 == 0) {
                give(new LaneRecord.Parted(parting(number, at)));
            }
            give(new LaneRecord.Ticked(at, 0, 1));
            if (number >= 3 * DAY) {
                assertThat(lane.size()).isBetween(RETAINED, RETAINED + RETAINED / 12 + 1);
                assertThat(store.held()).isEqualTo(lane.size());
            }
        }
        assertThat(store.parted()).isBetween(RETAINED / 50L, RETAINED / 50L + 2);
    }

    private static Parting parting(int number, Instant at) {
        var one = new ArticleId("a" + number);
        return Parting.of(one, new ArticleId("b" + number), "ada", "two events", at);
    }

    @Test
    void an_article_from_another_century_is_held_as_long_as_any() {
        for (var century : List.of("2099", "1970")) {
            var date = new Published.At(Instant.parse(century + "-06-01T00:00:00Z"));
            Article article = Wires.article("of-" + century, "ap", "Alone.", date, START);
            give(
                    new LaneRecord.Told(
                            Item.of(article, WireRank.OTHER, Furniture.NONE),
                            Telling.of(article, List.of()),
                            new Source(0, 0)));
        }
        give(new LaneRecord.Ticked(START.plus(Lane.RETENTION), 0, 1));
        assertThat(lane.size()).isEqualTo(2);
        give(new LaneRecord.Ticked(START.plus(Lane.RETENTION).plus(Duration.ofHours(5)), 0, 1));
        assertThat(lane.size()).isZero();
    }
}
