package org.tocsin.syndication;

import org.jspecify.annotations.Nullable;
import org.tocsin.article.ArticleId;

import java.time.Instant;

/// A person's word that two articles are not of one text: from then on no cluster holds both.
///
/// @param one the smaller id of the two
/// @param oneLeans on whose text `one` was last seen to lean, or null before it came: it counts
///   once `one` has expired and `other` is judged anew
/// @param since ingest time of the correction
public record Parting(
        ArticleId one,
        ArticleId other,
        @Nullable ArticleId oneLeans,
        @Nullable ArticleId otherLeans,
        String author,
        String reason,
        Instant since) {
    public Parting {
        if (one.compareTo(other) >= 0) {
            throw new IllegalArgumentException(
                    "a parting is of two articles, the smaller id first: " + one + ", " + other);
        }
        if (author.isBlank() || reason.isBlank()) {
            throw new IllegalArgumentException("a parting has an author and a reason");
        }
    }

    /// Of two articles in any order.
    public static Parting of(
            ArticleId a, ArticleId b, String author, String reason, Instant since) {
        return a.compareTo(b) < 0
                ? new Parting(a, b, null, null, author, reason, since)
                : new Parting(b, a, null, null, author, reason, since);
    }

    /// One name for the pair.
    public String key() {
        return one + "\n" + other;
    }

    /// The other one of the two.
    public ArticleId partner(ArticleId article) {
        return article.equals(one) ? other : one;
    }

    @Nullable ArticleId leans(ArticleId article) {
        return article.equals(one) ? oneLeans : otherLeans;
    }

    Parting leaning(ArticleId article, ArticleId centre) {
        return article.equals(one)
                ? new Parting(one, other, centre, otherLeans, author, reason, since)
                : new Parting(one, other, oneLeans, centre, author, reason, since);
    }
}
