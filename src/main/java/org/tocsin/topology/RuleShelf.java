package org.tocsin.topology;

import org.tocsin.claim.ClaimTagger;

/// Where stage 1 finds the rule set that a control record names.
public interface RuleShelf {
    /// Knows no set.
    RuleShelf EMPTY = _ -> new Refused("no rule sets can be put in force here");

    /// What became of the search.
    sealed interface Taken {}

    /// The set was found and keeps its own promises.
    record Usable(ClaimTagger tagger) implements Taken {}

    /// The set is not there, cannot be read, or fails its own examples.
    record Refused(String reason) implements Taken {}

    /// Finds a set and holds it against its examples. The same hash gives the same answer. May
    /// block; called by several threads.
    ///
    /// @throws org.apache.kafka.common.KafkaException when nobody can say, since the place cannot
    ///   be read: the task then fails and asks again
    Taken take(String hash);
}
