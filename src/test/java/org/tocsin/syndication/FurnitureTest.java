package org.tocsin.syndication;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tocsin.article.Article;
import org.tocsin.article.ArticleId;
import org.tocsin.article.Outlet;
import org.tocsin.article.OutletKind;
import org.tocsin.article.Outlets;
import org.tocsin.article.Published;
import org.tocsin.syndication.FurnitureLearner.Learnt;
import org.tocsin.syndication.FurnitureLearner.Limits;
import org.tocsin.syndication.FurnitureLearner.Paragraph;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What is learnt of pages, and what is not.
class FurnitureTest {
    private static final Limits LIMITS = new Limits(4, 3, 4);
    private static final String APPEAL =
            "Nine in ten of our friends give, and the tenth thinks about it every single day.";
    private static final String SERIES =
            "Ferries to the outer islands have not sailed since a crane fell on the berth at Tarn Head.";
    private static final Outlets OUTLETS =
            new Outlets(List.of(outlet("tarn", "tarn"), outlet("osk", "osk")));

    private final List<Article> articles = new ArrayList<>();

    private static Outlet outlet(String id, String family) {
        return new Outlet(
                id, List.of(id), List.of(), null, "en", OutletKind.NEWSPAPER, family, null);
    }

    private void page(String outlet, int day, String... paragraphs) {
        page(outlet, "en", day, paragraphs);
    }

    private void page(String outlet, String language, int day, String... paragraphs) {
        var at = Press.MORNING.plus(Duration.ofDays(day));
        articles.add(
                new Article(
                        new ArticleId("p" + articles.size()),
                        null,
                        "",
                        String.join("\n\n", paragraphs),
                        List.of(),
                        new Published.At(at),
                        at,
                        outlet,
                        language,
                        List.of()));
    }

    /// A text of its own for each number.
    private static String story(int number) {
        var items = new Newsroom(100 + number).items(1);
        return String.join(". ", items.getFirst().print().sentences()) + ".";
    }

    private List<String> learnt() {
        return learn().paragraphs().stream().map(Paragraph::begins).toList();
    }

    private Learnt learn() {
        return new FurnitureLearner(LIMITS, OUTLETS)
                .learn(articles, paragraph -> paragraph.body().contains("said"));
    }

    @Test
    void what_recurs_in_many_stories_of_one_house_over_days_is_learnt() {
        for (int i = 0; i < 5; i++) {
            page("tarn", i, story(i), APPEAL);
        }
        assertThat(learnt()).containsExactly(APPEAL.substring(0, 60));
        var one = learn().paragraphs().getFirst();
        assertThat(one)
                .isEqualTo(
                        new Paragraph(
                                "tarn", Furniture.key(APPEAL), 5, 5, APPEAL.substring(0, 60)));
    }

    @Test
    void a_learner_remembers_no_other_corpus() {
        var learner = new FurnitureLearner(LIMITS, OUTLETS);
        for (int i = 0; i < 5; i++) {
            page("tarn", i, story(i), APPEAL);
        }
        var three = List.copyOf(articles.subList(0, 3));
        assertThat(learner.learn(three, _ -> false).paragraphs()).isEmpty();
        var rest = articles.subList(3, 5);
        assertThat(learner.learn(rest, _ -> false).paragraphs()).isEmpty();
    }

    @Test
    void what_recurs_on_one_day_alone_is_not() {
        for (int i = 0; i < 5; i++) {
            page("tarn", i % 2, story(i), APPEAL);
        }
        assertThat(learnt()).isEmpty();
    }

    @Test
    void what_two_houses_print_is_an_agencys() {
        for (int i = 0; i < 5; i++) {
            page("tarn", i, story(i), APPEAL);
        }
        page("osk", 1, story(9), APPEAL);
        assertThat(learnt()).isEmpty();
    }

    @Test
    void one_story_printed_again_and_again_is_no_house_text() {
        for (int i = 0; i < 6; i++) {
            page("tarn", i, story(1), APPEAL);
        }
        assertThat(learnt()).isEmpty();
    }

    @Test
    void what_tells_something_stays_and_is_counted() {
        for (int i = 0; i < 5; i++) {
            page("tarn", i, story(i), SERIES.replace("Head.", "Head, the harbour office said."));
        }
        assertThat(learnt()).isEmpty();
        assertThat(learn().news()).isEqualTo(1);
    }

    @Test
    void a_paragraph_is_judged_in_the_language_of_its_article() {
        for (int i = 0; i < 5; i++) {
            page("tarn", "fr", i, story(i), APPEAL);
        }
        var languages = new HashSet<String>();
        new FurnitureLearner(LIMITS, OUTLETS)
                .learn(articles, paragraph -> languages.add(paragraph.language()));
        assertThat(languages).containsExactly("fr");
    }

    @Test
    void fingerprints_that_unrelated_stories_share_are_hot() {
        var long1 = String.join(" ", APPEAL, SERIES, APPEAL.replace("Nine", "Eight"), SERIES);
        for (int i = 0; i < 5; i++) {
            page(i % 2 == 0 ? "tarn" : "osk", i, story(i), story(20 + i), long1);
        }
        var hot = learn().hot();
        assertThat(hot).isNotEmpty().allMatch(hash -> hash.matches("[0-9a-f]{8}"));
        var furniture = Furniture.of(Map.of(), hot);
        var before = TextPrint.of(articles.getFirst(), Furniture.NONE);
        var after = TextPrint.of(articles.getFirst(), furniture);
        assertThat(after.fingerprint().hashes().length)
                .isEqualTo(before.fingerprint().hashes().length - hot.size());
        assertThat(after.exact()).isEqualTo(before.exact());
    }

    @Test
    void a_learnt_paragraph_is_none_of_its_houses_words_and_stays_another_houses() {
        page("tarn", 0, story(1), APPEAL);
        page("osk", 0, story(1), APPEAL);
        var furniture =
                new Furniture(Map.of("tarn", Set.of(Furniture.key(APPEAL))), Fingerprint.NONE);
        var normal = TextPrint.normal(APPEAL);
        assertThat(TextPrint.of(articles.get(0), furniture).sentences()).doesNotContain(normal);
        assertThat(TextPrint.of(articles.get(1), furniture).sentences()).contains(normal);
        assertThat(TextPrint.of(articles.get(0), Furniture.NONE).sentences()).contains(normal);
    }

    @Test
    void a_text_that_would_lose_more_than_half_keeps_all() {
        page("tarn", 0, APPEAL, SERIES);
        var keys = Set.of(Furniture.key(APPEAL), Furniture.key(SERIES));
        var print =
                TextPrint.of(
                        articles.getFirst(), new Furniture(Map.of("tarn", keys), Fingerprint.NONE));
        assertThat(print.sentences()).hasSize(2);
    }
}
