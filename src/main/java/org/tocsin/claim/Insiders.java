package org.tocsin.claim;

/// People without a name of whom only the house is told: "a source at the church radio".
final class Insiders {
    /// The name of a house has no more tokens in front of what it is.
    private static final int NAME = 6;

    private Insiders() {}

    /// Who speaks where a house stands before the verb: somebody unnamed there, else the house.
    static Mention of(Reading reading, Mention house) {
        for (var i = house.from() - 1; i > 0 && i >= house.from() - NAME; i--) {
            var unnamed = reading.mentionAt(i - 1);
            if (unnamed != null
                    && unnamed.kind() == SourceKind.OFFICIAL_ANONYMOUS
                    && reading.language.is("prepositions", reading.word(i))) {
                return unnamed;
            }
            if (reading.boundary(i) || reading.word(i).equals(",")) {
                return house;
            }
        }
        return house;
    }
}
