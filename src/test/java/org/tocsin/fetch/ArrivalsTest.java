package org.tocsin.fetch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tocsin.article.ArticleId;
import org.tocsin.article.ContentHash;
import org.tocsin.article.Published;
import org.tocsin.fetch.feed.FeedEntry;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

class ArrivalsTest {
    private static final Instant NOW = Instant.parse("2026-03-01T12:00:00Z");
    private static final URI FEED = URI.create("https://gull.example/feed");
    private static final URI PAGE = URI.create("https://gull.example/a");
    private static final StateKey KEY = StateKey.of("gull", PAGE);
    private static final ArticleId ARTICLE = new ArticleId("a");
    private static final ContentHash TOLD = ContentHash.of("Harbour", "Ships wait.");
    private static final Follow FOLLOW = Follow.from(ARTICLE, NOW.minusSeconds(60));

    private final Map<StateKey, FetchState> states = new HashMap<>();
    private final Arrivals arrivals = new Arrivals(PollSchedule.USUAL, states::get);

    private static FetchRequest.Page page(String words, boolean changed) {
        return page(PAGE, words, changed);
    }

    private static FetchRequest.Page page(URI url, String words, boolean changed) {
        var entry =
                new FeedEntry(
                        "a", null, "", words, "", Published.UNKNOWN, Published.UNKNOWN, List.of());
        return new FetchRequest.Page("gull", new Wish(FEED, entry, url, 0, changed));
    }

    private static FetchRequest.Revisit revisit() {
        return new FetchRequest.Revisit("gull", PAGE, ARTICLE);
    }

    /// What is known of the page afterwards.
    private FetchState take(FetchRequest request) {
        arrivals.take(request, NOW)
                .states()
                .forEach((key, state) -> states.put(key, state.orElseThrow()));
        return Objects.requireNonNull(states.get(KEY));
    }

    @Test
    void a_page_that_nothing_is_known_of_is_wanted() {
        assertThat(take(page("words", false)))
                .isEqualTo(Wanted.fresh(page("words", false).wish(), NOW));
    }

    @Test
    void the_entry_with_more_words_of_its_own_stands_for_both() {
        take(page("few words", false));
        assertThat(((Wanted) take(page("", false))).wish().words()).isEqualTo(9);
        assertThat(((Wanted) take(page("many more words", false))).wish().words()).isEqualTo(15);
    }

    @Test
    void the_same_holds_of_two_entries_of_one_feed() {
        var step = new Step.Draft().ask(page("few words", false)).ask(page("", false)).step();
        var known = arrivals.settled(step, KEY.host(), NOW).states().get(KEY);
        assertThat(((Wanted) Objects.requireNonNull(known).orElseThrow()).wish().words())
                .isEqualTo(9);
    }

    @Test
    void a_page_that_was_dealt_with_is_wanted_again_when_its_entry_has_changed_and_only_then() {
        var known = Known.at(NOW, TOLD, FOLLOW);
        states.put(KEY, known);
        assertThat(take(page("words", false))).isEqualTo(known);
        var wanted = (Wanted) take(page("words", true));
        assertThat(wanted.told()).isEqualTo(TOLD);
        assertThat(wanted.follow()).as("still behind an open alert").isEqualTo(FOLLOW);
    }

    @Test
    void a_page_behind_an_open_alert_is_followed_whatever_is_known_of_it() {
        assertThat(((Known) take(revisit())).follow()).isNotNull();

        states.put(KEY, Known.at(NOW, TOLD, null));
        var known = (Known) take(revisit());
        assertThat(known.follow()).isNotNull();
        assertThat(known.content()).isEqualTo(TOLD);
        assertThat(known.forget()).as("not before its visit").isAfter(known.due());

        states.put(KEY, Wanted.fresh(page("words", false).wish(), NOW));
        assertThat(((Wanted) take(revisit())).follow()).isNotNull();
    }

    @Test
    void a_page_that_is_followed_already_goes_on_as_it_is() {
        var known = Known.at(NOW, TOLD, FOLLOW);
        states.put(KEY, known);
        assertThat(take(revisit())).isEqualTo(known);
        var wanted = known.wanted(page("words", true).wish(), NOW);
        states.put(KEY, wanted);
        assertThat(take(revisit())).isEqualTo(wanted);
    }

    @Test
    void an_address_that_feeds_lead_to_too_often_is_noted_and_not_polled() {
        var lease = new Lease(FEED, Lease.MOST_HOPS + 1, NOW.plus(Duration.ofDays(1)));
        var step = arrivals.take(new FetchRequest.Poll("gull", PAGE, lease), NOW);
        assertThat(step.states()).isEmpty();
        assertThat(step.notes()).extracting(Note::word).containsExactly(Note.Word.NO_FEED);
    }

    @Test
    void a_lease_is_renewed_and_a_listed_address_needs_none() {
        var lease = new Lease(FEED, 1, NOW.plus(Duration.ofDays(1)));
        var longer = new Lease(FEED, 1, NOW.plus(Duration.ofDays(2)));
        take(new FetchRequest.Poll("gull", PAGE, lease));
        var leased = (FeedState) take(new FetchRequest.Poll("gull", PAGE, longer));
        assertThat(leased.lease()).isEqualTo(longer);
        states.put(KEY, leased.leased(null));
        assertThat(((FeedState) take(new FetchRequest.Poll("gull", PAGE, lease))).lease()).isNull();
    }

    @Test
    void what_stands_on_another_host_is_left_to_its_owner() {
        var elsewhere = page(URI.create("https://tern.example/a"), "words", false);
        var step = new Step.Draft().ask(elsewhere).ask(page("words", false)).step();
        var settled = arrivals.settled(step, KEY.host(), NOW);
        assertThat(settled.requests()).containsExactly(elsewhere);
        assertThat(settled.states()).containsOnlyKeys(KEY);
    }
}
