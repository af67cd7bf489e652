package org.tocsin.claim.attribution;

/// What a word is where it stands, as far as closed lists, endings and neighbours tell.
enum WordClass {
    DETERMINER,
    POSSESSIVE,
    PRONOUN,
    PREPOSITION,
    /// "To" before a verb.
    TO,
    COORDINATOR,
    SUBORDINATOR,
    RELATIVE,
    BE,
    HAVE,
    DO,
    MODAL,
    NEGATION,
    ADVERB,
    NUMBER,
    VERB,
    ADJECTIVE,
    NOUN,
    NAME,
    COMMA,
    COLON,
    STOP,
    DASH,
    HYPHEN,
    QUOTE,
    BRACKET,
    MARK;

    /// Whether it can stand in a noun phrase.
    boolean nominal() {
        return switch (this) {
            case DETERMINER, POSSESSIVE, NUMBER, ADJECTIVE, NOUN, NAME, HYPHEN, PRONOUN -> true;
            default -> false;
        };
    }

    /// Whether a noun phrase can end on it.
    boolean head() {
        return this == NOUN || this == NAME || this == NUMBER || this == PRONOUN;
    }

    /// Whether it stands between a subject and its verb, or between parts of a verb.
    boolean auxiliary() {
        return this == BE || this == HAVE || this == DO || this == MODAL || this == NEGATION;
    }
}
