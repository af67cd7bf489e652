package org.tocsin.fetch;

import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.tocsin.article.Article;
import org.tocsin.article.ArticleId;
import org.tocsin.article.CanonicalUrl;
import org.tocsin.article.ContentHash;
import org.tocsin.article.OutletKind;
import org.tocsin.article.Outlets;
import org.tocsin.article.Published;
import org.tocsin.extract.ArticleExtractor;
import org.tocsin.extract.Extraction;
import org.tocsin.fetch.feed.FeedEntry;

import java.net.URI;
import java.time.InstantSource;
import java.util.List;

/// From a feed's entry to an article: its page, else the words that the feed itself carries.
final class EntryReader {
    /// What came of an entry.
    sealed interface Reading {}

    record Told(Article article) implements Reading {}

    /// The page may come another time.
    record Later(String why) implements Reading {}

    record Unread(String why) implements Reading {}

    private final PoliteFetcher fetcher;
    private final ArticleExtractor extractor;
    private final Outlets outlets;
    private final InstantSource clock;

    EntryReader(PoliteFetcher fetcher, Outlets outlets, InstantSource clock) {
        this.fetcher = fetcher;
        this.extractor = new ArticleExtractor(outlets);
        this.outlets = outlets;
        this.clock = clock;
    }

    /// @param last whether no later try will come
    Reading read(Subscription feed, FeedEntry entry, boolean last) throws InterruptedException {
        var url = entry.url();
        if (url == null) {
            return ownWords(feed, entry, "no link");
        }
        return switch (fetcher.fetch(URI.create(url.value()), Held.NOTHING)) {
            case FetchOutcome.Fetched page -> page(feed, entry, page);
            case FetchOutcome.Failed failed when !last && mayPass(failed) ->
                    new Later(failed.detail());
            case FetchOutcome.Failed failed -> ownWords(feed, entry, failed.detail());
            case FetchOutcome.Refused refused -> ownWords(feed, entry, refused.why());
            case FetchOutcome.Gone _ -> ownWords(feed, entry, "gone");
            case FetchOutcome.NotModified _ -> ownWords(feed, entry, "not modified");
        };
    }

    private static boolean mayPass(FetchOutcome.Failed failed) {
        return switch (failed.reason()) {
            case TIMEOUT, UNKNOWN_HOST, CONNECTION -> true;
            case STATUS -> failed.status() >= 500 || failed.status() == 429;
            case PROTOCOL, TOO_LARGE, REDIRECTS -> false;
        };
    }

    private Reading page(Subscription feed, FeedEntry entry, FetchOutcome.Fetched fetched) {
        var address = CanonicalUrl.parse(fetched.url().toString()).orElse(entry.url());
        return switch (extractor.extract(fetched.body(), fetched.charset(), address)) {
            case Extraction.Page page -> new Told(article(feed, entry, page));
            case Extraction.NoArticle none -> ownWords(feed, entry, none.reason());
        };
    }

    private Article article(Subscription feed, FeedEntry entry, Extraction.Page page) {
        var own = page.article(id(page.url(), entry), clock.instant());
        return new Article(
                own.id(),
                own.url(),
                own.title().isEmpty() ? entry.title() : own.title(),
                own.body(),
                own.chrome(),
                own.published().dated() || !entry.published().dated()
                        ? own.published()
                        : entry.published(),
                own.fetchedAt(),
                outlet(feed, page.url(), page.outlet()),
                own.language(),
                own.credits());
    }

    private Reading ownWords(Subscription feed, FeedEntry entry, String why) {
        var html = entry.content().isEmpty() ? entry.summary() : entry.content();
        if (extractor.extract(html, entry.url()) instanceof Extraction.Page page) {
            return new Told(article(feed, entry, page));
        }
        var words = Jsoup.parseBodyFragment(html).text().strip();
        if (words.isEmpty()) {
            return new Unread(why);
        }
        var house = feed.source().outlet();
        return new Told(
                new Article(
                        id(entry.url(), entry),
                        entry.url(),
                        entry.title(),
                        words,
                        List.of(),
                        entry.published().dated() ? entry.published() : Published.UNKNOWN,
                        clock.instant(),
                        outlet(feed, entry.url(), null),
                        house.language(),
                        List.of()));
    }

    private static ArticleId id(@Nullable CanonicalUrl url, FeedEntry entry) {
        return url == null ? new ArticleId(ContentHash.of(entry.id()).value()) : ArticleId.of(url);
    }

    /// The house whose host the page stands on; else the feed's own, unless it only gathers what
    /// stands elsewhere.
    private @Nullable String outlet(
            Subscription feed, @Nullable CanonicalUrl url, @Nullable String said) {
        var source = feed.source();
        var byHost = url == null ? null : outlets.byHost(url.host()).orElse(null);
        if (byHost != null) {
            return byHost.id();
        }
        var elsewhere = url != null && !url.host().equals(feed.feed().getHost());
        return source.outlet().kind() == OutletKind.AGGREGATOR && elsewhere ? said : source.id();
    }
}
