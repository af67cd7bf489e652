package org.tocsin.kafka;

import org.tocsin.article.Article;

import java.time.Instant;

/// What comes in on `articles`: an article, or a record that controls the path.
public sealed interface Inbound {
    /// An article, in the form of [ArticleForm].
    record News(Article article) implements Inbound {}

    /// Time goes on, even where no article comes.
    ///
    /// @param partition of `articles` that it stands on
    /// @param partitions that a reader must hear from before it believes the time
    record Tick(Instant at, int partition, int partitions) implements Inbound {
        public Tick {
            if (partition < 0 || partition >= partitions) {
                throw new IllegalArgumentException(
                        "tick of partition " + partition + " of " + partitions);
            }
        }
    }

    /// From here on this rule set holds; its content stands on `rules`.
    record RulesInForce(String hash) implements Inbound {
        public RulesInForce {
            if (hash.isBlank()) {
                throw new IllegalArgumentException("a rule set has a hash");
            }
        }
    }
}
