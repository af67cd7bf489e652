package org.tocsin.fetch;

import org.jspecify.annotations.Nullable;
import org.tocsin.article.ContentHash;

import java.time.Instant;

/// A page that is still to be fetched.
///
/// @param tries that failed
/// @param told the content that was handed on when the page was read before, or null
public record Wanted(Wish wish, int tries, Instant due, @Nullable ContentHash told)
        implements FetchState {
    /// Wanted once more, after a content was handed on.
    Wanted after(@Nullable ContentHash content) {
        return new Wanted(wish, tries, due, content == null ? told : content);
    }
}
