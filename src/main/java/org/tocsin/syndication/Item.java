package org.tocsin.syndication;

import org.jspecify.annotations.Nullable;
import org.tocsin.article.Article;
import org.tocsin.article.ArticleId;
import org.tocsin.article.ContentHash;
import org.tocsin.article.Published;
import org.tocsin.article.Sentence;
import org.tocsin.article.Sentences;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/// One article as the lane sees it.
///
/// @param hash of title and body: (id, hash) names one text
/// @param outlet id in the source list, or null
/// @param credits ids of the agencies that the text credits
/// @param published the latest possible publication, never later than `fetchedAt`
/// @param timed whether the text itself tells when to the minute; else `published` is a bound, and
///   says little about which of two texts came first
/// @param fetchedAt ingest time
/// @param rank wire rank: agencies have the smallest, then texts that an agency signs
public record Item(
        ArticleId id,
        ContentHash hash,
        @Nullable String outlet,
        List<String> credits,
        Instant published,
        boolean timed,
        Instant fetchedAt,
        String language,
        int rank,
        TextPrint print) {
    /// The order of the versions of one article.
    static final Comparator<Item> BY_FETCHING =
            Comparator.comparing(Item::fetchedAt).thenComparing(Item::hash);

    /// Which of two records of the same text is kept, whichever came first: the earliest fetched.
    static final Comparator<Item> KEPT =
            Comparator.comparing(Item::fetchedAt)
                    .thenComparing(Item::key)
                    .thenComparing(Item::toString);

    public Item {
        if (published.isAfter(fetchedAt)) {
            throw new IllegalArgumentException(
                    "article " + id + " was published at " + published + ", after its fetching");
        }
        credits = List.copyOf(credits);
    }

    /// @param rank as [WireRank] gives it
    /// @param furniture of outlets' pages
    public static Item of(Article article, int rank, Furniture furniture) {
        return of(article, Sentences.of(article), rank, furniture);
    }

    /// @param body as [Sentences#of] gives it
    public static Item of(Article article, List<Sentence> body, int rank, Furniture furniture) {
        return new Item(
                article.id(),
                article.contentHash(),
                article.outlet(),
                article.credits(),
                article.publishedOrFetched(),
                article.published() instanceof Published.At,
                article.fetchedAt(),
                article.language(),
                rank,
                TextPrint.of(article, body, furniture));
    }

    /// The text that stands for an article: its last version, published when the first one was, so
    /// that an outlet which corrects its text stays ahead of those who copied it.
    ///
    /// @param versions by fetching, at least one
    static Item standing(List<Item> versions) {
        var last = versions.getLast();
        var first = versions.stream().map(Item::published).min(Comparator.naturalOrder());
        return new Item(
                last.id,
                last.hash,
                last.outlet,
                last.credits,
                first.orElse(last.published),
                last.timed,
                last.fetchedAt,
                last.language,
                last.rank,
                last.print);
    }

    /// Its place in the canonical order.
    public CanonicalKey key() {
        return new CanonicalKey(rank, published, id);
    }
}
