package org.tocsin.event;

import java.time.Instant;
import java.util.Comparator;

/// Something that stands in the canonical order of claims: the same for every order of arrival.
sealed interface Placed permits Testimony, Member {
    /// Dated tellings first, by publication; among what was published at one time by article and by
    /// the place in it, headlines first.
    Comparator<Placed> CANONICAL =
            Comparator.comparing(Placed::when)
                    .thenComparing(Placed::where)
                    .thenComparing(each -> !each.headline())
                    .thenComparingInt(Placed::start)
                    .thenComparing(Placed::id);

    /// Its time of publication; what is undated stands behind all that is dated.
    Instant when();

    /// Id of its article.
    String where();

    /// Whether it stands in its article's title.
    boolean headline();

    /// Where it begins there, in chars.
    int start();

    /// The claim's id.
    String id();
}
