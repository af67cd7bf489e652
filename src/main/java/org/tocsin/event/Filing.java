package org.tocsin.event;

import org.jspecify.annotations.Nullable;
import org.tocsin.article.ArticleId;

/// Where a testimony is entered.
///
/// @param about the claim that it only answers, or null
/// @param member as it is gathered, or null when it is not
record Filing(
        EventId event,
        String cluster,
        ArticleId article,
        Family family,
        @Nullable String about,
        @Nullable Member member) {
    static Filing of(Held held) {
        var claim = held.testimony().claim();
        // A person has taken it out of account.
        var out = held.event().equals(Gatherer.NONE);
        var member = claim.about() != null || out ? null : Member.of(held);
        var article = claim.article();
        var own = held.testimony().cluster().equals(article.value());
        return new Filing(
                member == null ? held.event() : member.event(),
                own ? article.value() : held.testimony().cluster(),
                article,
                Family.of(claim),
                claim.about(),
                member);
    }
}
