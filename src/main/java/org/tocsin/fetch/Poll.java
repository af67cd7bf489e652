package org.tocsin.fetch;

import org.jspecify.annotations.Nullable;
import org.tocsin.fetch.feed.Feed;
import org.tocsin.fetch.feed.FeedEntry;
import org.tocsin.fetch.feed.FeedParser;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;

/// The polls of one feed, one at a time.
final class Poll {
    /// How a poll ended.
    ///
    /// @param asked the least wait that the server asks for, or null
    record Done(FetchState state, @Nullable Duration asked) {}

    /// Tries of an entry's page before the feed's own words must do.
    static final int TRIES = 3;

    private final Subscription feed;
    private final PoliteFetcher fetcher;
    private final EntryReader reader;
    private final PollSchedule schedule;
    private final PollHandler handler;
    private final FetchMeter meter;
    private final Map<String, Integer> tries = new HashMap<>();

    Poll(
            Subscription feed,
            PoliteFetcher fetcher,
            EntryReader reader,
            PollSchedule schedule,
            PollHandler handler,
            FetchMeter meter) {
        this.feed = feed;
        this.fetcher = fetcher;
        this.reader = reader;
        this.schedule = schedule;
        this.handler = handler;
        this.meter = meter;
    }

    /// One poll; never throws but for an interrupt, whatever feed, page or handler do.
    Done run(FetchState state) throws InterruptedException {
        var progress = new Progress(state);
        Done done;
        try {
            done = ask(progress);
            handler.polled(feed, done.state());
        } catch (RuntimeException e) {
            meter.broke(feed, e);
            done = new Done(progress.state.failed(), null);
        }
        return done;
    }

    private Done ask(Progress progress) throws InterruptedException {
        var state = progress.state;
        var outcome = fetcher.fetch(feed.feed(), state.held());
        meter.polled(feed, outcome);
        return switch (outcome) {
            case FetchOutcome.Fetched fetched -> read(progress, fetched);
            case FetchOutcome.NotModified same ->
                    new Done(state.unchanged(same, schedule.afterNothing(state.interval())), null);
            case FetchOutcome.Failed failed -> new Done(state.failed(), failed.retryAfter());
            case FetchOutcome.Refused _ -> new Done(state.failed(), null);
            case FetchOutcome.Gone _ -> new Done(state.failed(), schedule.longestBackOff());
        };
    }

    private Done read(Progress progress, FetchOutcome.Fetched fetched) throws InterruptedException {
        return switch (FeedParser.parse(fetched.body(), fetched.charset(), fetched.url())) {
            case Feed.Entries entries -> new Done(readAll(progress, fetched, entries), null);
            case Feed.Index index ->
                    noFeed(
                            progress,
                            "an index of %d sitemaps: name one of them"
                                    .formatted(index.parts().size()));
            case Feed.NoFeed(var why) -> noFeed(progress, why);
        };
    }

    private Done noFeed(Progress progress, String why) {
        meter.noFeed(feed, why);
        return new Done(progress.state.failed(), null);
    }

    private FetchState readAll(
            Progress progress, FetchOutcome.Fetched fetched, Feed.Entries entries)
            throws InterruptedException {
        var news = 0;
        var later = 0;
        for (var entry : entries.entries()) {
            if (progress.state.isNews(entry)) {
                news++;
                if (settle(progress, entry)) {
                    tries.remove(entry.id());
                } else {
                    later++;
                }
            }
        }
        var state = progress.state;
        var interval =
                news > 0
                        ? schedule.afterNews(state.interval())
                        : schedule.afterNothing(state.interval());
        var seen = progress.stillListed(entries);
        tries.keySet().retainAll(entries.entries().stream().map(FeedEntry::id).toList());
        return later > 0 ? state.readInPart(seen, interval) : state.read(fetched, seen, interval);
    }

    /// Whether nothing is left to do for the entry.
    private boolean settle(Progress progress, FeedEntry entry) throws InterruptedException {
        var turn = tries.merge(entry.id(), 1, Integer::sum);
        return switch (reader.read(feed, entry, turn >= TRIES)) {
            case EntryReader.Told(var article) -> {
                var next = progress.with(entry);
                handler.article(feed, article, next);
                progress.state = next;
                meter.told(feed, article);
                yield true;
            }
            case EntryReader.Unread(var why) -> {
                progress.state = progress.with(entry);
                meter.unread(feed, entry, why);
                yield true;
            }
            case EntryReader.Later _ -> false;
        };
    }

    /// The state as far as this poll has come.
    private static final class Progress {
        private FetchState state;

        Progress(FetchState state) {
            this.state = state;
        }

        FetchState with(FeedEntry entry) {
            var seen = new HashMap<>(state.seen());
            seen.put(entry.id(), entry.mark());
            return state.with(seen);
        }

        /// Of what was seen, what the feed lists; an empty list is a feed's slip and forgets
        /// nothing.
        Map<String, String> stillListed(Feed.Entries entries) {
            var seen = new HashMap<>(state.seen());
            if (!entries.entries().isEmpty()) {
                seen.keySet().retainAll(entries.entries().stream().map(FeedEntry::id).toList());
            }
            return seen;
        }
    }
}
