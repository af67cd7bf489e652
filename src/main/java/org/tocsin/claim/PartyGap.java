package org.tocsin.claim;

/// What parts a party from a cue; what is inserted between the two does not count.
///
/// @param tokens how many tokens
/// @param clauses how many clauses start there
record PartyGap(int tokens, int clauses) {
    static PartyGap of(Reading reading, RelationLexicon lexicon, TokenSpan party, RelationCue cue) {
        var from = Math.min(party.to(), cue.to());
        var to = Math.max(party.from(), cue.from());
        var insertions = Insertions.within(reading, lexicon, from, to).iterator();
        var next = insertions.hasNext() ? insertions.next() : null;
        var tokens = 0;
        var clauses = 0;
        for (var i = from; i < to; i++) {
            while (next != null && i >= next.to()) {
                next = insertions.hasNext() ? insertions.next() : null;
            }
            if (next != null && next.holds(i)) {
                continue;
            }
            tokens++;
            clauses += lexicon.is("clauses", reading.word(i)) || reading.dash(i) ? 1 : 0;
        }
        return new PartyGap(tokens, clauses);
    }
}
