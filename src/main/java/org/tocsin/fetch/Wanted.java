package org.tocsin.fetch;

import org.jspecify.annotations.Nullable;
import org.tocsin.article.ContentHash;

import java.time.Instant;

/// A page that is still to be fetched.
///
/// @param tries that failed
/// @param told the content that was handed on when the page was read before, or null
/// @param follow what is to be followed once it is read, or null while no open alert rests on it
public record Wanted(
        Wish wish, int tries, Instant due, @Nullable ContentHash told, @Nullable Follow follow)
        implements FetchState {
    /// A page that nothing is known of.
    static Wanted fresh(Wish wish, Instant now) {
        return new Wanted(wish, 0, now, null, null);
    }

    /// Wanted from now on for another entry's sake.
    Wanted instead(Wish other, Instant now) {
        return new Wanted(other, 0, now, told, follow);
    }

    /// After a try that failed.
    Wanted later(Instant when) {
        return new Wanted(wish, tries + 1, when, told, follow);
    }

    Wanted followed(@Nullable Follow from) {
        return new Wanted(wish, tries, due, told, from);
    }

    /// Wanted once more, after it was read.
    Wanted after(Known known) {
        var content = known.content() == null ? told : known.content();
        var next = known.follow() == null ? follow : known.follow();
        return new Wanted(wish, tries, due, content, next);
    }

    /// Dealt with.
    Known known(Instant now, @Nullable ContentHash content) {
        return Known.at(now, content, follow);
    }
}
