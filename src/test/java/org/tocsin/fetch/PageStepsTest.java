package org.tocsin.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tocsin.article.ArticleId;
import org.tocsin.article.ContentHash;
import org.tocsin.article.Outlet;
import org.tocsin.article.OutletKind;
import org.tocsin.article.Outlets;
import org.tocsin.article.Published;
import org.tocsin.extract.PageKind;
import org.tocsin.extract.Skip;
import org.tocsin.fetch.feed.FeedEntry;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/// Pages behind open alerts.
class PageStepsTest {
    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
    private static final URI PAGE = URI.create("https://gull.example/a");
    private static final ArticleId ARTICLE = new ArticleId("a");
    static final Source GULL =
            new Source(
                    new Outlet(
                            "gull",
                            List.of("Gull"),
                            List.of("gull.example"),
                            null,
                            "en",
                            OutletKind.ONLINE,
                            "gull",
                            null),
                    List.of(PAGE),
                    null);

    private final Arrivals arrivals = new Arrivals(PollSchedule.USUAL, _ -> null);
    private final PageSteps steps =
            new PageSteps(
                    Duration.ofMinutes(1), new PageReader(new Outlets(List.of(GULL.outlet()))));
    private final StateKey key = StateKey.of("gull", PAGE);

    private Known requested() {
        var step = arrivals.take(new FetchRequest.Revisit("gull", PAGE, ARTICLE), NOW);
        return known(step);
    }

    private Known known(Step step) {
        return (Known) Objects.requireNonNull(step.states().get(key)).orElseThrow();
    }

    private Step visit(Known known, FetchOutcome outcome) {
        var at = known.due();
        return steps.again(
                key,
                known,
                Objects.requireNonNull(known.follow()),
                GULL,
                outcome,
                new Moment(at, at, 0));
    }

    private static FetchOutcome page(String words) {
        return page("", words);
    }

    private static FetchOutcome page(String head, String words) {
        var text =
                "<html lang=en>%s<h1>Harbour</h1><article><p>%s</p></article>"
                        .formatted(
                                head,
                                (words + " in the harbour of Port Ella, said the station. ")
                                        .repeat(8));
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        return new FetchOutcome.Fetched(
                PAGE, bytes, null, null, Validators.NONE, ContentHash.of(bytes), null, false);
    }

    @Test
    void a_page_is_looked_at_ever_more_rarely_and_then_forgotten() {
        var waits = new ArrayList<Duration>();
        var known = requested();
        var before = NOW;
        while (known.follow() != null) {
            waits.add(Duration.between(before, known.due()));
            before = known.due();
            known = known(visit(known, page("Ships wait")));
        }
        assertThat(waits)
                .containsExactly(
                        Duration.ofMinutes(5),
                        Duration.ofMinutes(15),
                        Duration.ofHours(1),
                        Duration.ofHours(4),
                        Duration.ofHours(12),
                        Duration.ofDays(1),
                        Duration.ofDays(3));
    }

    @Test
    void what_a_page_was_is_seen_whatever_follows_from_it() {
        var first = known(visit(requested(), page("Ships wait")));
        var looks =
                Stream.concat(
                        visit(first, page("No ships wait")).looks().stream(),
                        visit(first, error()).looks().stream());
        assertThat(looks)
                .containsExactly(
                        new Look(PageKind.OTHER, true, Set.of()),
                        new Look(PageKind.ERROR, false, Set.of(Skip.LINKED_DATA)));
    }

    private static FetchOutcome error() {
        var html =
                "<title>Page not found</title><script type=application/ld+json>{</script><p>Sorry.";
        var bytes = html.getBytes(StandardCharsets.UTF_8);
        return new FetchOutcome.Fetched(
                PAGE, bytes, null, null, Validators.NONE, ContentHash.of(bytes), null, false);
    }

    @Test
    void a_page_that_reserves_itself_by_now_is_read_no_more() {
        var first = known(visit(requested(), page("Ships wait")));
        var reserved = page("<meta name=tdm-reservation content=1>", "No ships wait");
        assertThat(visit(first, page("No ships wait")).articles()).hasSize(1);
        assertThat(visit(first, reserved).articles()).isEmpty();
    }

    @Test
    void a_changed_text_goes_out_under_the_same_id_and_an_equal_one_does_not() {
        var first = visit(requested(), page("Ships wait"));
        assertThat(first.articles()).isEmpty();
        var same = visit(known(first), page("Ships wait"));
        assertThat(same.articles()).isEmpty();
        var changed = visit(known(same), page("No ships wait"));
        assertThat(changed.articles()).hasSize(1);
        var article = changed.articles().getFirst();
        assertThat(article.id()).isEqualTo(ARTICLE);
        assertThat(article.outlet()).isEqualTo("gull");
        assertThat(article.body()).contains("No ships wait");
    }

    @Test
    void a_page_that_is_gone_takes_its_words_back_once() {
        var first = known(visit(requested(), page("Ships wait")));
        var gone = visit(first, new FetchOutcome.Gone());
        assertThat(gone.articles())
                .extracting("id", "body")
                .containsExactly(org.assertj.core.groups.Tuple.tuple(ARTICLE, Withdrawal.TEXT));
        assertThat(known(gone).follow()).isNull();
    }

    @Test
    void a_page_that_is_not_found_is_looked_for_again_before_that_is_believed() {
        var missing = new FetchOutcome.Failed(FetchOutcome.Reason.STATUS, 404, "", null);
        var first = known(visit(requested(), page("Ships wait")));
        var once = visit(first, missing);
        assertThat(once.articles()).isEmpty();
        assertThat(visit(known(once), page("Ships wait")).articles()).isEmpty();
        assertThat(visit(known(once), missing).articles()).hasSize(1);
    }

    @Test
    void a_page_whose_entry_breaks_us_too_is_given_up_and_noted() {
        var unknown = Published.UNKNOWN;
        var entry = new FeedEntry("a", null, "", "", "", unknown, unknown, List.of());
        var wanted = Wanted.fresh(new Wish(PAGE, entry, PAGE, 0, false), NOW);
        for (var n = 0; n < PageSteps.TRIES; n++) {
            var step = steps.broke(key, wanted, new Moment(NOW, NOW, 0));
            assertThat(step.notes()).isEmpty();
            wanted = (Wanted) Objects.requireNonNull(step.states().get(key)).orElseThrow();
            assertThat(wanted.due()).isAfter(NOW);
        }
        var last = steps.broke(key, wanted, new Moment(NOW, NOW, 0));
        assertThat(known(last).follow()).isNull();
        assertThat(last.notes()).extracting(Note::word).containsExactly(Note.Word.UNREADABLE);
    }

    @Test
    void a_server_that_fails_takes_nothing_back() {
        var first = known(visit(requested(), page("Ships wait")));
        var down = visit(first, new FetchOutcome.Failed(FetchOutcome.Reason.STATUS, 503, "", null));
        assertThat(down.articles()).isEmpty();
        assertThat(known(down).follow()).isNotNull();
        assertThat(known(down).content()).isEqualTo(first.content());
    }
}
