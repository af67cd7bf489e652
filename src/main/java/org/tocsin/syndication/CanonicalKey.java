package org.tocsin.syndication;

import org.tocsin.article.ArticleId;

import java.time.Instant;
import java.util.Comparator;

/// Who comes first when one of several equal texts is to be the canonical one.
///
/// @param rank smaller first: agencies before those who print them
/// @param published never later than the fetching
public record CanonicalKey(int rank, Instant published, ArticleId id)
        implements Comparable<CanonicalKey> {
    private static final Comparator<CanonicalKey> ORDER =
            Comparator.comparingInt(CanonicalKey::rank)
                    .thenComparing(CanonicalKey::published)
                    .thenComparing(CanonicalKey::id);

    @Override
    public int compareTo(CanonicalKey other) {
        return ORDER.compare(this, other);
    }
}
