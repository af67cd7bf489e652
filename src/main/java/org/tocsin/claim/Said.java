package org.tocsin.claim;

/// A verb that may attribute.
///
/// @param at the first token of the cue
/// @param to behind the cue
record Said(int at, int to, Language.Cue cue, VerbGroup group) {
    /// Whether it only could be said.
    boolean possible() {
        return group.mood() != VerbGroup.Mood.ACTUAL && !group.negated();
    }

    /// Whether it tells nothing new, but whether something told is so.
    boolean weighs() {
        return cue.type() == CueClass.CONFIRM || cue.type() == CueClass.DENY;
    }
}
