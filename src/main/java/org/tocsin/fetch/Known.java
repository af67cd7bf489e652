package org.tocsin.fetch;

import org.jspecify.annotations.Nullable;
import org.tocsin.article.ContentHash;

import java.time.Duration;
import java.time.Instant;

/// A page that has been dealt with: for a while no other feed's entry brings it a second time.
///
/// @param content that was handed on, or null when there was none
/// @param follow null while no open alert rests on it
public record Known(@Nullable ContentHash content, Instant forget, @Nullable Follow follow)
        implements FetchState {
    /// How long a page is remembered after it was last dealt with.
    static final Duration REMEMBERED = Duration.ofHours(24);

    static Known at(Instant now, @Nullable ContentHash content, @Nullable Follow follow) {
        var last = follow == null || follow.due().isBefore(now) ? now : follow.due();
        return new Known(content, last.plus(REMEMBERED), follow);
    }

    /// Wanted again, since its entry says that it has changed.
    Wanted wanted(Wish wish, Instant now) {
        return new Wanted(wish, 0, now, content, follow);
    }

    @Override
    public Instant due() {
        return follow != null && follow.due().isBefore(forget) ? follow.due() : forget;
    }
}
