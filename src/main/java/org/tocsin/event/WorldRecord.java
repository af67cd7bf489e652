package org.tocsin.event;

import org.jspecify.annotations.Nullable;
import org.tocsin.article.ArticleId;

import java.time.Instant;
import java.util.List;

/// What stands in the world's total order: one record of the topic `claims`.
public sealed interface WorldRecord {
    /// Claims of one article are told, at once, so that nobody is told half of it; under an id
    /// already held one replaces that.
    ///
    /// @param fetchedAt ingest time of what led to the telling, which may be another article's
    record Testified(List<Told> told, Instant fetchedAt) implements WorldRecord {
        public Testified {
            told = List.copyOf(told);
            if (told.isEmpty()) {
                throw new IllegalArgumentException("a testimony without a claim");
            }
        }
    }

    /// An article brings a cluster's text to more readers, and no voice of its own.
    ///
    /// @param outlet the listed outlet, or null
    record Carried(ArticleId article, String cluster, @Nullable String outlet, Instant fetchedAt)
            implements WorldRecord {
        /// The same; cluster names that are equal are one object then.
        Carried in(String name) {
            return new Carried(article, name, outlet, fetchedAt);
        }
    }

    /// Claims no longer stand here: the lane judged their text anew, and they live on elsewhere.
    record Withdrawn(ArticleId article, List<String> claims, Instant fetchedAt)
            implements WorldRecord {
        public Withdrawn {
            claims = List.copyOf(claims);
        }
    }

    /// An article no longer carries a cluster.
    record Dropped(ArticleId article, String cluster, Instant fetchedAt) implements WorldRecord {}

    /// Time has passed in one lane; the world's time is the least over its lanes.
    record Passed(int lane, int lanes, Instant at) implements WorldRecord {}

    /// A person has ruled on a claim, an article or an event.
    record Ruled(Ruling ruling) implements WorldRecord {}

    /// A person wants to hear nothing of some events for a while; one of an id replaces another.
    record Muted(Mute mute) implements WorldRecord {}

    /// The ingest time that the record brings.
    default Instant ingestedAt() {
        return switch (this) {
            case Testified(_, var at) -> at;
            case Carried(_, _, _, var at) -> at;
            case Withdrawn(_, _, var at) -> at;
            case Dropped(_, _, var at) -> at;
            case Passed(_, _, var at) -> at;
            case Ruled(var ruling) -> ruling.at();
            case Muted(var mute) -> mute.from();
        };
    }
}
