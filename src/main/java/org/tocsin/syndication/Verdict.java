package org.tocsin.syndication;

import org.jspecify.annotations.Nullable;
import org.tocsin.article.ArticleId;
import org.tocsin.article.ContentHash;

import java.util.List;

/// Whose text an article is.
///
/// Exactly one of these is every article record's first verdict; later versions may replace all but
/// `Unchanged` and `Rejected`.
public sealed interface Verdict {
    /// Its own text, and the canonical one of its cluster.
    record Original() implements Verdict {}

    /// The same text as `of`, perhaps trimmed or lightly edited: no new fact.
    record Copy(ArticleId of, Evidence evidence) implements Verdict {}

    /// Held by, or holding, `of` inside something that is mainly another text.
    record Contained(ArticleId of, Evidence evidence) implements Verdict {}

    /// Built on the text of `of`, with facts that `of` does not have.
    record Update(ArticleId of, Evidence evidence) implements Verdict {}

    /// Another text under the same id: the `ordinal`-th (from 2), by fetching time and hash; `role`
    /// is the current text's own verdict.
    record Revision(int ordinal, List<String> added, List<String> removed, Verdict role)
            implements Verdict {
        public Revision {
            added = List.copyOf(added);
            removed = List.copyOf(removed);
        }
    }

    /// The id came again with a text already held.
    record Unchanged(ContentHash held) implements Verdict {}

    /// Not taken into the lane, and why.
    record Rejected(String reason) implements Verdict {}

    /// What a person can check a verdict by.
    ///
    /// @param coverage share of this text's words that stand in the other, 0 to 1
    /// @param coverageOfOther the other way round
    /// @param novel sentences that only this text has, at most five
    /// @param facts numbers, dates, names, negations and modals that only one of them has
    record Evidence(
            double coverage, double coverageOfOther, List<String> novel, List<String> facts) {
        public Evidence {
            novel = List.copyOf(novel);
            facts = List.copyOf(facts);
        }
    }

    /// The word that commands and records use.
    default String label() {
        return switch (this) {
            case Original _ -> "original";
            case Copy _ -> "copy";
            case Contained _ -> "contained";
            case Update _ -> "update";
            case Revision _ -> "revision";
            case Unchanged _ -> "unchanged";
            case Rejected _ -> "rejected";
        };
    }

    /// The text that this one leans on, if any.
    default @Nullable ArticleId of() {
        return switch (this) {
            case Copy(var of, _) -> of;
            case Contained(var of, _) -> of;
            case Update(var of, _) -> of;
            case Revision(_, _, _, var role) -> role.of();
            case Original _, Unchanged _, Rejected _ -> null;
        };
    }
}
