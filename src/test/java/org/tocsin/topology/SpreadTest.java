package org.tocsin.topology;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tocsin.article.Article;
import org.tocsin.article.ArticleId;
import org.tocsin.syndication.Parting;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;

/// Law 3: how many partitions, lanes and crashes there are changes nothing but speed.
class SpreadTest {
    private static final int ARTICLES = 90;
    private static final List<String> LANGUAGES = List.of("en", "en", "und", "de", "fr", "uk");

    @ParameterizedTest
    @ValueSource(longs = {1, 2})
    void partitions_lanes_and_crashes_change_nothing_of_the_end(long seed) {
        var articles = new Newswire(seed).articles(ARTICLES);
        var at = Newswire.after(articles);
        var random = new Random(seed);
        var records = records(articles);
        records.addAll(partings(new Spread(1, 1, random).give(records).end()));
        var expected = new Spread(1, 1, random).give(records).tick(at).end();
        assertThat(expected.current()).isNotEmpty();
        for (var size : List.of(List.of(1, 4), List.of(3, 1), List.of(3, 2), List.of(8, 4))) {
            Collections.shuffle(records, random);
            var spread = new Spread(size.getFirst(), size.getLast(), random);
            spread.give(records).tick(at);
            spread.run(random.nextInt(2 * ARTICLES)).crash();
            spread.run(random.nextInt(ARTICLES)).crash();
            assertThat(spread.end()).as("partitions and lanes: " + size).isEqualTo(expected);
        }
    }

    /// Articles in several languages, whose texts are each other's as if all were in one.
    private static List<LaneRecord> records(List<Article> articles) {
        var reader = Testbed.stages().reader();
        var records = new ArrayList<LaneRecord>();
        for (var article : articles) {
            var language = LANGUAGES.get(Math.floorMod(article.id().hashCode(), LANGUAGES.size()));
            records.add(reader.read(in(language, article), new Source(0, records.size())));
        }
        return records;
    }

    /// Every third of those that lean on another is parted from it by a person.
    private static List<LaneRecord> partings(EndState end) {
        var leaning = end.verdicts().entrySet().stream().filter(e -> e.getValue().of() != null);
        var partings = new ArrayList<LaneRecord>();
        for (var each : leaning.toList()) {
            var id = new ArticleId(each.getKey().substring(0, each.getKey().indexOf(' ')));
            var of = Objects.requireNonNull(each.getValue().of());
            if (id.hashCode() % 3 == 0) {
                var parting = Parting.of(id, of, "ada", "two events", Newswire.START);
                partings.add(new LaneRecord.Parted(parting));
            }
        }
        assertThat(partings).isNotEmpty();
        return partings;
    }

    private static Article in(String language, Article article) {
        return new Article(
                article.id(),
                article.url(),
                article.title(),
                article.body(),
                article.chrome(),
                article.published(),
                article.fetchedAt(),
                article.outlet(),
                language,
                article.credits());
    }
}
