package org.tocsin.fetch;

import org.jspecify.annotations.Nullable;
import org.tocsin.article.Published;
import org.tocsin.fetch.feed.Feed;
import org.tocsin.fetch.feed.FeedEntry;
import org.tocsin.fetch.feed.FeedParser;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;

/// What follows from asking for a feed. Pure.
final class FeedSteps {
    private static final Duration GONE = Duration.ofDays(1);
    private static final Duration LENT = Duration.ofHours(1);
    private static final Duration LENT_FOR_GOOD = Duration.ofDays(1);

    /// What stands in an archive is news only from this age on …
    private static final Duration NEWS = Duration.ofDays(2);

    /// … and of its undated parts only so many are followed.
    private static final int MOST_PARTS = 50;

    private final PollSchedule usual;
    private final PageReader reader;

    FeedSteps(PollSchedule usual, PageReader reader) {
        this.usual = usual;
        this.reader = reader;
    }

    /// @param asked which feed of which source, and what is known of it
    record Asked(StateKey key, FeedState state, Subscription feed) {}

    Step after(Asked asked, Guest.Answer answer, Moment moment) {
        var state = asked.state().movedTo(answer.moved());
        var same = new Asked(asked.key(), state, asked.feed());
        return switch (answer.outcome()) {
            case FetchOutcome.Fetched fetched -> read(same, fetched, moment);
            case FetchOutcome.NotModified unchanged -> unchanged(same, unchanged, moment);
            case FetchOutcome.Moved(var target, var permanent) ->
                    lend(same, target, permanent, moment);
            case FetchOutcome.Gone gone -> failed(same, gone.word(), GONE, moment);
            case FetchOutcome.Failed failed ->
                    failed(same, failed.word(), failed.retryAfter(), moment);
            case FetchOutcome.Refused refused -> failed(same, refused.word(), null, moment);
        };
    }

    /// After an error of ours.
    Step broke(Asked asked, Moment moment) {
        return failed(asked, "broke", null, moment);
    }

    private PollSchedule schedule(Asked asked) {
        return usual.at(asked.feed().source().pace());
    }

    private FeedState planned(
            Asked asked, FeedState state, @Nullable Duration least, Moment moment) {
        return state.dueAt(moment.now().plus(schedule(asked).delay(state, least, moment.jitter())));
    }

    private Step failed(Asked asked, String word, @Nullable Duration least, Moment moment) {
        return new Step.Draft()
                .know(asked.key(), planned(asked, asked.state().failed(word), least, moment))
                .step();
    }

    private Step unchanged(Asked asked, FetchOutcome.NotModified same, Moment moment) {
        var schedule = schedule(asked);
        var interval = schedule.afterNothing(asked.state().interval());
        var state = asked.state().unchanged(same, moment.now(), interval);
        return new Step.Draft()
                .know(asked.key(), planned(asked, state, schedule.fresh(same.fresh()), moment))
                .step();
    }

    private Step read(Asked asked, FetchOutcome.Fetched fetched, Moment moment) {
        var parsed =
                FeedParser.parse(
                        fetched.body(), fetched.charset(), fetched.url(), asked.feed().listing());
        return switch (parsed) {
            case Feed.Entries entries -> entries(asked, fetched, entries, moment);
            case Feed.Index index -> index(asked, index, moment);
            case Feed.NoFeed(var why) -> noFeed(asked, why, moment);
        };
    }

    private Step noFeed(Asked asked, String why, Moment moment) {
        return new Step.Draft()
                .know(asked.key(), planned(asked, asked.state().failed("no_feed"), null, moment))
                .note(Note.Word.NO_FEED, asked.key().source(), asked.key().url().toString(), why)
                .step();
    }

    private Step entries(
            Asked asked, FetchOutcome.Fetched fetched, Feed.Entries feed, Moment moment) {
        var draft = new Step.Draft();
        var state = asked.state();
        var first = feed.archive() && state.seen().isEmpty();
        var news = 0;
        for (var entry : feed.entries()) {
            if (state.seen().holds(entry)) {
                continue;
            }
            if (first && !fresh(entry.updatedOrPublished(), moment.now())) {
                draft.note(Note.Word.ARCHIVED, asked.key().source(), entry.id(), "");
                continue;
            }
            news++;
            take(draft, asked, entry, moment);
        }
        // An empty list is a feed's slip and forgets nothing.
        var seen = feed.entries().isEmpty() ? state.seen() : Seen.of(feed.entries());
        var schedule = schedule(asked);
        var interval =
                news > 0
                        ? schedule.afterNews(state.interval())
                        : schedule.afterNothing(state.interval());
        var next = state.read(fetched, seen, state.health().answered(moment.now(), news), interval);
        return draft.know(
                        asked.key(), planned(asked, next, schedule.fresh(fetched.fresh()), moment))
                .step();
    }

    private static boolean fresh(Published published, Instant now) {
        return published.dated() && published.clamped(now).isAfter(now.minus(NEWS));
    }

    private void take(Step.Draft draft, Asked asked, FeedEntry entry, Moment moment) {
        var source = asked.key().source();
        var page = page(entry);
        if (page == null) {
            switch (reader.ownWords(asked.feed(), entry, "no link", moment.ingest())) {
                case PageReader.Told(var article, _) -> draft.tell(article);
                case PageReader.Unread(var word, var why, _) ->
                        draft.note(word, source, entry.id(), why);
            }
            return;
        }
        var changed = asked.state().seen().knows(entry);
        var wish = new Wish(asked.feed().feed(), entry, page, 0, changed);
        draft.ask(new FetchRequest.Page(source, wish));
    }

    private static @Nullable URI page(FeedEntry entry) {
        var url = entry.url();
        return url == null ? null : URI.create(url.value());
    }

    /// The parts of an index are polled like feeds of the source.
    private Step index(Asked asked, Feed.Index index, Moment moment) {
        var draft = new Step.Draft();
        var again = schedule(asked).midway();
        var undated = 0;
        for (var part : index.parts()) {
            var follows =
                    part.changed().dated()
                            ? fresh(part.changed(), moment.now())
                            : undated++ < MOST_PARTS;
            if (follows) {
                lease(draft, asked, URI.create(part.url()), again.multipliedBy(2), moment);
            } else {
                draft.note(Note.Word.ARCHIVED, asked.key().source(), part.url(), "");
            }
        }
        var state = asked.state().ledOn(moment.now());
        return draft.know(asked.key(), planned(asked, state, again, moment)).step();
    }

    /// A feed that stands on another host is polled by that host's owner; whether it still stands
    /// there is asked again before the lease ends.
    private Step lend(Asked asked, URI target, boolean permanent, Moment moment) {
        var time = permanent ? LENT_FOR_GOOD : LENT;
        var draft = new Step.Draft();
        lease(draft, asked, target, time.multipliedBy(2), moment);
        var state = asked.state().ledOn(moment.now());
        return draft.know(asked.key(), planned(asked, state, time, moment)).step();
    }

    private void lease(Step.Draft draft, Asked asked, URI target, Duration time, Moment moment) {
        var own = asked.state().lease();
        var hops = own == null ? 1 : own.hops() + 1;
        var lease = new Lease(asked.feed().feed(), hops, moment.now().plus(time));
        draft.ask(new FetchRequest.Poll(asked.key().source(), target, lease));
    }
}
