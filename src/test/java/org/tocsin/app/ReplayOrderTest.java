package org.tocsin.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tocsin.article.Article;
import org.tocsin.article.ArticleId;
import org.tocsin.article.Published;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

class ReplayOrderTest {
    private static final Instant NOON = Instant.parse("2031-03-05T12:00:00Z");
    private static final Published AT_NOON = new Published.At(NOON);
    private static final Published THAT_DAY = new Published.On(LocalDate.of(2031, 3, 5));
    private static final Instant END_OF_DAY = Instant.parse("2031-03-05T23:59:59Z");

    @Test
    void articles_are_told_by_clamped_publication_then_id() {
        var files =
                List.of(
                        file("day", THAT_DAY, null),
                        file("b", AT_NOON, null),
                        file("a", AT_NOON, null),
                        file("ahead", new Published.At(NOON.plusSeconds(900)), NOON));

        assertThat(ids(ReplayOrder.byTime(files))).containsExactly("a", "ahead", "b", "day");
    }

    @Test
    void without_an_ingest_time_the_publication_is_it_and_a_day_ends() {
        var told =
                ReplayOrder.byTime(List.of(file("a", AT_NOON, null), file("day", THAT_DAY, null)));

        assertThat(told).extracting(Article::fetchedAt).containsExactly(NOON, END_OF_DAY);
    }

    @Test
    void undated_ones_come_last_by_id_and_take_the_latest_ingest_time_seen() {
        var files =
                List.of(
                        file("z", Published.UNKNOWN, null),
                        file("y", Published.UNKNOWN, null),
                        file("day", THAT_DAY, null),
                        file("late", AT_NOON, NOON.plusSeconds(60)));

        var told = ReplayOrder.byTime(files);

        assertThat(ids(told)).containsExactly("late", "day", "y", "z");
        assertThat(told.getLast().fetchedAt()).isEqualTo(END_OF_DAY);
        assertThat(told.getLast().published()).isEqualTo(Published.UNKNOWN);
    }

    @Test
    void an_undated_one_is_never_fetched_before_a_past_date_that_it_names() {
        var named = Instant.parse("2031-03-09T00:00:00Z");
        var files =
                List.of(file("a", AT_NOON, null), file("u", new Published.Undated(named), null));

        assertThat(ReplayOrder.byTime(files).getLast().fetchedAt()).isEqualTo(named);
    }

    @Test
    void an_undated_one_that_says_when_it_was_fetched_has_its_place_there() {
        var files =
                List.of(
                        file("day", THAT_DAY, null),
                        file("u", Published.UNKNOWN, NOON),
                        file("v", Published.UNKNOWN, null));

        assertThat(ids(ReplayOrder.byTime(files))).containsExactly("u", "day", "v");
    }

    @Test
    void nothing_dated_at_all_reads_no_clock() {
        var told = ReplayOrder.byTime(List.of(file("u", Published.UNKNOWN, null)));

        assertThat(told.getFirst().fetchedAt()).isEqualTo(Instant.EPOCH);
    }

    @Test
    void the_given_order_changes_no_ingest_time() {
        var files =
                List.of(
                        file("u", Published.UNKNOWN, null),
                        file("day", THAT_DAY, null),
                        file("a", AT_NOON, null));

        var given = ReplayOrder.asGiven(files);

        assertThat(ids(given)).containsExactly("u", "day", "a");
        assertThat(given).containsExactlyInAnyOrderElementsOf(ReplayOrder.byTime(files));
    }

    private static List<String> ids(List<Article> articles) {
        return articles.stream().map(article -> article.id().value()).toList();
    }

    private static Incoming file(String id, Published published, @Nullable Instant fetchedAt) {
        return new Incoming(
                new ArticleId(id),
                null,
                "",
                "Words of " + id,
                List.of(),
                published,
                fetchedAt,
                null,
                "en",
                List.of());
    }
}
