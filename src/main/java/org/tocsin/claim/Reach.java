package org.tocsin.claim;

import static org.tocsin.claim.Mention.Type.ACTOR;
import static org.tocsin.claim.Mention.Type.MODIFIER;
import static org.tocsin.claim.Mention.Type.WEAPON;

/// Whether what somebody threatens can reach a party that its sentence names, or the name only
/// serves to tell who somebody else is, or to whom something else is given.
final class Reach {
    /// Whom a clause describes stands within this many tokens before its pronoun.
    private static final int DESCRIBED_REACH = 4;

    /// No clause that describes somebody is followed further than this many tokens.
    private static final int CLAUSE_REACH = 25;

    private final Reading reading;
    private final Language language;

    Reach(Reading reading) {
        this.reading = reading;
        this.language = reading.language;
    }

    /// @param trigger the token after the words that threaten
    boolean reaches(Mention party, int trigger) {
        return !within(party, 0, true) && !receives(party, trigger);
    }

    /// "Countries supplying Ukraine", "any state that arms Ukraine": somebody is meant whom the
    /// words leave without a name.
    ///
    /// @param from where the act's own words end: whom it describes must stand behind them
    boolean describes(Mention party, int from) {
        return within(party, from, false);
    }

    /// @param arms whether "the missiles that fell on Israel" describes as well
    private boolean within(Mention party, int from, boolean arms) {
        if (contact(party, from)) {
            return true;
        }
        for (var i = party.from() - 1; i > Math.max(from, party.from() - CLAUSE_REACH); i--) {
            var word = reading.word(i);
            if (word.equals(",") || reading.boundary(i)) {
                return false;
            }
            var pronoun = language.is("relatives", word) && !doer(party, i);
            if (pronoun && unnamed(i - DESCRIBED_REACH, i, arms)
                    || participle(word) && unnamed(i - 1, i, arms)) {
                return true;
            }
        }
        return false;
    }

    /// "Countries Sweden had blacklisted".
    private boolean contact(Mention party, int from) {
        return party.from() - 1 >= from
                && language.is("nameless", reading.word(party.from() - 1))
                && reading.thingAt(party.from() - 1) == null
                && OwnClause.verb(reading, party.to());
    }

    /// "The village that Israel shelled": the party does what the clause tells.
    private boolean doer(Mention party, int pronoun) {
        return party.from() == pronoun + 1
                || language.is("articles", reading.word(pronoun + 1))
                        && party.from() == pronoun + 2;
    }

    private static boolean participle(String word) {
        return word.endsWith("ing") || word.endsWith("ed");
    }

    private boolean unnamed(int from, int to, boolean arms) {
        for (var i = to - 1; i >= Math.max(0, from); i--) {
            var mention = reading.mentionAt(i);
            var weapon = mention != null && mention.type() == WEAPON;
            if (language.is("nameless", reading.word(i)) || arms && weapon) {
                return true;
            }
            if (mention != null) {
                return false;
            }
        }
        return false;
    }

    /// "Arms for Ukraine", "deliveries to the Ukrainian army", but not "its reply to Israel".
    private boolean receives(Mention party, int trigger) {
        var at = party.from() - 1;
        while (at >= 0
                && at > party.from() - CLAUSE_REACH
                && reading.loose(at)
                && reading.mentionAt(at) == null) {
            at--;
        }
        return language.is("giving", reading.word(at))
                && at > trigger
                && (party.type() == ACTOR || party.type() == MODIFIER && !act(party))
                && !language.is("replies", reading.word(at - 1));
    }

    /// "For Israeli raids": what is answered.
    private boolean act(Mention party) {
        for (var i = party.to(); i < party.to() + DESCRIBED_REACH; i++) {
            if (language.is("acts", reading.word(i))) {
                return true;
            }
        }
        return false;
    }
}
