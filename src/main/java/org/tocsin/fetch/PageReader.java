package org.tocsin.fetch;

import org.jspecify.annotations.Nullable;
import org.tocsin.article.Article;
import org.tocsin.article.ArticleId;
import org.tocsin.article.CanonicalUrl;
import org.tocsin.article.OutletKind;
import org.tocsin.article.Outlets;
import org.tocsin.article.Published;
import org.tocsin.extract.ArticleExtractor;
import org.tocsin.extract.Extraction;
import org.tocsin.fetch.feed.FeedEntry;

import java.time.Instant;
import java.time.ZoneOffset;

/// From a feed's entry and what its page answered to an article: the page's, else the words that
/// the feed itself carries. Pure.
final class PageReader {
    /// What came of an entry.
    sealed interface Reading {}

    /// What no later try would change.
    sealed interface Settled extends Reading {}

    /// @param look the page that was read, or null when none answered
    record Told(Article article, @Nullable Look look) implements Settled {}

    /// The page may come another time.
    record Later(FetchOutcome.Failed why) implements Reading {}

    /// @param look the page that was read, or null when none answered
    record Unread(Note.Word word, String why, @Nullable Look look) implements Settled {}

    /// Where a day begins first, and where it ends last.
    private static final ZoneOffset EARLIEST = ZoneOffset.ofHours(14);

    private static final ZoneOffset LATEST = ZoneOffset.ofHours(-12);

    private final ArticleExtractor extractor;
    private final OwnWords ownWords;
    private final Outlets outlets;

    /// @param outlets every known house, not only those that are polled
    PageReader(Outlets outlets) {
        this.extractor = new ArticleExtractor(outlets);
        this.outlets = outlets;
        ownWords = new OwnWords(extractor);
    }

    /// @param last whether no later try will come
    Reading read(
            Subscription feed,
            FeedEntry entry,
            FetchOutcome outcome,
            boolean last,
            Instant ingest) {
        return switch (outcome) {
            case FetchOutcome.Fetched page -> page(feed, entry, page, ingest);
            case FetchOutcome.Failed failed when !last && mayPass(failed) -> new Later(failed);
            case FetchOutcome.Failed failed -> ownWords(feed, entry, failed.detail(), ingest);
            case FetchOutcome.Refused(var rule, var why) when rule == FetchOutcome.Rule.RESERVED ->
                    new Unread(Note.Word.RESERVED, why, null);
            case FetchOutcome.Refused refused -> ownWords(feed, entry, refused.why(), ingest);
            case FetchOutcome.Gone _ -> ownWords(feed, entry, "gone", ingest);
            case FetchOutcome.Moved _ -> ownWords(feed, entry, "led on too often", ingest);
            case FetchOutcome.NotModified _ -> ownWords(feed, entry, "not modified", ingest);
        };
    }

    private static boolean mayPass(FetchOutcome.Failed failed) {
        return switch (failed.reason()) {
            case TIMEOUT, UNKNOWN_HOST, CONNECTION -> true;
            case STATUS -> failed.status() >= 500 || failed.status() == 429;
            case PROTOCOL, TLS, TOO_LARGE, REDIRECTS -> false;
        };
    }

    private Settled page(
            Subscription feed, FeedEntry entry, FetchOutcome.Fetched fetched, Instant ingest) {
        if (ReservedPage.is(fetched)) {
            return reserved();
        }
        var asked = CanonicalUrl.parse(fetched.url().toString()).orElse(entry.url());
        var extraction = extractor.extract(fetched.body(), fetched.charset(), asked);
        var look = Look.at(extraction);
        return switch (extraction) {
            case Extraction.Page page -> new Told(article(feed, entry, page, asked, ingest), look);
            case Extraction.NoArticle none -> ownWords(feed, entry, none.reason(), look, ingest);
        };
    }

    private static Unread reserved() {
        return new Unread(Note.Word.RESERVED, "the page reserves itself against mining", null);
    }

    /// The entry's own words, where there is no page to be had.
    Settled ownWords(Subscription feed, FeedEntry entry, String why, Instant ingest) {
        return ownWords(feed, entry, why, null, ingest);
    }

    private Settled ownWords(
            Subscription feed, FeedEntry entry, String why, @Nullable Look look, Instant ingest) {
        var outlet = outlet(feed, entry.url(), null);
        var article = ownWords.read(feed.source(), entry, outlet, ingest);
        return article.isPresent()
                ? new Told(article.get(), look)
                : new Unread(Note.Word.UNREADABLE, why, look);
    }

    /// A page that is looked at again, under the id that it went out with: told, or unread when it
    /// shows no article or by now reserves itself against mining.
    Settled again(Source source, ArticleId id, FetchOutcome.Fetched fetched, Instant ingest) {
        if (ReservedPage.is(fetched)) {
            return reserved();
        }
        var asked = CanonicalUrl.parse(fetched.url().toString()).orElse(null);
        var extraction = extractor.extract(fetched.body(), fetched.charset(), asked);
        var look = Look.at(extraction);
        return switch (extraction) {
            case Extraction.Page page -> new Told(again(source, id, page, asked, ingest), look);
            case Extraction.NoArticle none -> new Unread(Note.Word.UNREADABLE, none.reason(), look);
        };
    }

    private Article again(
            Source source,
            ArticleId id,
            Extraction.Page page,
            @Nullable CanonicalUrl asked,
            Instant ingest) {
        var own = page.article(id, ingest);
        var url = trusted(page.url(), asked);
        var house = byHost(asked) == null ? source.id() : byHost(asked);
        return article(own, url, own.title(), own.published(), house);
    }

    private Article article(
            Subscription feed,
            FeedEntry entry,
            Extraction.Page page,
            @Nullable CanonicalUrl asked,
            Instant ingest) {
        var url = trusted(page.url(), asked);
        var own = page.article(OwnWords.id(url, entry), ingest);
        return article(
                own,
                url,
                own.title().isEmpty() ? entry.title() : own.title(),
                finer(own.published(), entry.published()),
                outlet(feed, asked, page.outlet()));
    }

    /// What a page says, under the address, title, date and house that we believe.
    private static Article article(
            Article page,
            @Nullable CanonicalUrl url,
            String title,
            Published published,
            @Nullable String outlet) {
        return new Article(
                page.id(),
                url,
                title,
                page.body(),
                page.chrome(),
                published,
                page.fetchedAt(),
                outlet,
                page.language(),
                page.credits());
    }

    /// The page's date; the feed's where the page has none, or only the day that the feed tells the
    /// time of.
    private static Published finer(Published page, Published feed) {
        var sameDay =
                page instanceof Published.On(var day)
                        && feed instanceof Published.At(var instant)
                        && !instant.isBefore(day.atStartOfDay(EARLIEST).toInstant())
                        && instant.isBefore(day.plusDays(1).atStartOfDay(LATEST).toInstant());
        return sameDay || (!page.dated() && feed.dated()) ? feed : page;
    }

    /// A page may say by which address of its own house it goes, and speaks for no other house.
    private @Nullable CanonicalUrl trusted(
            @Nullable CanonicalUrl said, @Nullable CanonicalUrl asked) {
        if (said == null || asked == null || said.host().equals(asked.host())) {
            return said == null ? asked : said;
        }
        var house = byHost(asked);
        return house != null && house.equals(byHost(said)) ? said : asked;
    }

    private @Nullable String byHost(@Nullable CanonicalUrl url) {
        var house = url == null ? null : outlets.byHost(url.host()).orElse(null);
        return house == null ? null : house.id();
    }

    /// The house whose host answered; else the feed's own, unless it only gathers what stands
    /// elsewhere.
    private @Nullable String outlet(
            Subscription feed, @Nullable CanonicalUrl url, @Nullable String said) {
        var byHost = byHost(url);
        if (byHost != null) {
            return byHost;
        }
        var source = feed.source();
        var elsewhere = url != null && !url.host().equals(StateKey.host(feed.feed()));
        return source.outlet().kind() == OutletKind.AGGREGATOR && elsewhere
                ? knownElsewhere(said)
                : source.id();
    }

    /// What a page calls itself counts only where no host of that house is known to us.
    private @Nullable String knownElsewhere(@Nullable String said) {
        var house = said == null ? null : outlets.byId(said).orElse(null);
        return house != null && house.domains().isEmpty() ? said : null;
    }
}
