package org.tocsin.app;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tocsin.article.Article;
import org.tocsin.article.Outlets;
import org.tocsin.fetch.FetchMeter;
import org.tocsin.fetch.FetchOutcome;
import org.tocsin.fetch.FetchState;
import org.tocsin.fetch.PoliteFetcher;
import org.tocsin.fetch.PollHandler;
import org.tocsin.fetch.PollSchedule;
import org.tocsin.fetch.Poller;
import org.tocsin.fetch.Source;
import org.tocsin.fetch.Subscription;
import org.tocsin.fetch.feed.FeedEntry;
import org.tocsin.kafka.ArticleSink;
import org.tocsin.metrics.PipelineMeters;

import java.time.InstantSource;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

/// The feeds' news on its way into `articles`.
///
/// What was seen of a feed is held in memory only: after a restart a feed's entries are fetched
/// again, and the path answers them with `unchanged`. Keeping it on `fetch-state`, in one
/// transaction with the article, is still to come.
final class Polling implements PollHandler, FetchMeter, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Polling.class);

    private final ArticleSink sink;
    private final PipelineMeters meters;
    private final PoliteFetcher fetcher;
    private final Poller poller;

    private Polling(Feeds feeds, Outlets outlets, ArticleSink sink, PipelineMeters meters) {
        this.sink = sink;
        this.meters = meters;
        fetcher = feeds.fetcher();
        poller =
                new Poller(
                        feeds.sources(),
                        outlets,
                        fetcher,
                        feeds.schedule(),
                        feeds.clock(),
                        () -> ThreadLocalRandom.current().nextDouble(),
                        this);
    }

    /// Whom to ask, how, and how often.
    ///
    /// @param fetcher closed with the polling
    record Feeds(
            List<Source> sources,
            PoliteFetcher fetcher,
            PollSchedule schedule,
            InstantSource clock) {
        Feeds {
            sources = List.copyOf(sources);
        }
    }

    /// @param outlets every known house
    /// @param sink its own: it is closed with the polling
    static Polling start(Feeds feeds, Outlets outlets, ArticleSink sink, PipelineMeters meters) {
        var polling = new Polling(feeds, outlets, sink, meters);
        polling.poller.start(_ -> null, polling);
        return polling;
    }

    @Override
    public void article(Subscription feed, Article article, FetchState state) {
        synchronized (sink) {
            switch (sink.send(article)) {
                case ArticleSink.Sent _ -> {
                    sink.commit();
                    meters.article("fetch", "ok");
                }
                case ArticleSink.Refused(var reason) -> {
                    meters.article("fetch", "refused");
                    LOG.warn("{} of {}: {}", article.id(), feed.source().id(), reason);
                }
            }
        }
    }

    @Override
    public void polled(Subscription feed, FetchOutcome outcome) {
        meters.fetched(word(outcome));
    }

    @Override
    public void polled(Subscription feed, FetchState state) {}

    @Override
    public void noFeed(Subscription feed, String why) {
        meters.fetched("malformed");
        LOG.warn("{}: no feed: {}", feed.feed(), why);
    }

    @Override
    public void unread(Subscription feed, FeedEntry entry, String why) {
        meters.article("fetch", "unreadable");
        LOG.warn("{} of {}: {}", entry.id(), feed.feed(), why);
    }

    @Override
    public void broke(Subscription feed, RuntimeException error) {
        LOG.warn("the poll of {} broke", feed.feed(), error);
    }

    private static String word(FetchOutcome outcome) {
        return switch (outcome) {
            case FetchOutcome.Fetched _ -> "fetched";
            case FetchOutcome.NotModified same ->
                    same.saidByServer() ? "not_modified" : "unchanged";
            case FetchOutcome.Gone _ -> "gone";
            case FetchOutcome.Refused _ -> "robots";
            case FetchOutcome.Failed failed -> word(failed);
        };
    }

    private static String word(FetchOutcome.Failed failed) {
        return switch (failed.reason()) {
            case TIMEOUT -> "timeout";
            case UNKNOWN_HOST, CONNECTION -> "unreachable";
            case PROTOCOL -> "malformed";
            case TOO_LARGE -> "too_large";
            case REDIRECTS -> "moved";
            case STATUS -> {
                if (failed.status() == 429) {
                    yield "rate_limited";
                }
                yield failed.status() >= 500 ? "server_error" : "client_error";
            }
        };
    }

    @Override
    public void close() {
        poller.close();
        fetcher.close();
        sink.close();
    }
}
