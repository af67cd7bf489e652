package org.tocsin.claim.attribution;

import org.tocsin.claim.CueClass;

import java.util.Set;

/// A word or phrase of the cue lexicon.
///
/// @param base as the lexicon lists it
/// @param takes how its content may follow
/// @param grade how often it attributes where it can, 0 seldom to 5 nearly always
/// @param told whether the noun phrase behind it hears the words
record Cue(String base, Kind kind, CueClass type, Set<Complement> takes, int grade, boolean told) {
    enum Kind {
        VERB,
        NOUN,
        ADJECTIVE,
        /// "According to": its source follows.
        BEFORE_SOURCE,
        /// "Reportedly": it names no source.
        SOURCELESS,
        /// "Trump: …"
        COLON
    }

    /// How content can stand to its cue.
    enum Complement {
        QUOTE,
        THAT,
        OBJECT,
        ABOUT,
        TO,
        WHETHER,
        AS,
        DOING,
        NONE
    }

    Cue {
        takes = Set.copyOf(takes);
    }

    /// Whether it leads to the words themselves; a noun or an adjective only names them.
    boolean worded() {
        return kind != Kind.NOUN && kind != Kind.ADJECTIVE;
    }
}
