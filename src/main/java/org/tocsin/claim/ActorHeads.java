package org.tocsin.claim;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// Finds the noun phrases of a sentence that can act or be acted upon: mentions of the lexicon,
/// nouns for people and bodies without a code ("protesters", "rebels"), and names.
final class ActorHeads {
    private static final int POSSESSIVE_REACH = 6;

    private final Reading reading;
    private final RelationLexicon lexicon;

    ActorHeads(Reading reading, RelationLexicon lexicon) {
        this.reading = reading;
        this.lexicon = lexicon;
    }

    /// The phrases in order, never overlapping.
    List<TokenSpan> find() {
        var found = new ArrayList<TokenSpan>();
        for (var i = 0; i < reading.size(); ) {
            var phrase = at(i);
            if (phrase != null) {
                found.add(phrase);
            }
            i = phrase == null ? i + 1 : phrase.to();
        }
        return found;
    }

    private @Nullable TokenSpan at(int i) {
        var mention = reading.mentionAt(i);
        if (mention != null) {
            var phrase = new TokenSpan(i, grown(mention.to()));
            return names(mention) && !qualifies(phrase) ? phrase : null;
        }
        if (agent(i) || name(i)) {
            return new TokenSpan(i, grown(i + 1));
        }
        return null;
    }

    /// "Military" aid: words that only qualify what follows.
    private boolean qualifies(TokenSpan phrase) {
        for (var i = phrase.from(); i < phrase.to(); i++) {
            if (!reading.language.is("qualifiers", reading.word(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean names(Mention mention) {
        return switch (mention.type()) {
            case ACTOR, MODIFIER, MAKER, PLACE, ROLE -> true;
            case OUTLET, WEAPON, PRONOUN, OTHER -> false;
        };
    }

    /// Over the nouns and names that follow, also behind a possessive: "Taiwan's vice minister".
    private int grown(int from) {
        var to = from;
        while (to < reading.size() && belongs(to)) {
            to++;
        }
        if (reading.word(to).equals("of")) {
            return complement(to);
        }
        if (!reading.word(to).equals("'s")) {
            return to;
        }
        for (var i = to + 1; i < reading.size() && i <= to + POSSESSIVE_REACH; i++) {
            if (agent(i) || role(i)) {
                return grown(i + 1);
            }
            if (lexicon.is("joining", reading.word(i))
                    || reading.language.is("prepositions", reading.word(i))) {
                return to;
            }
        }
        return to;
    }

    /// "Leaders of the coalition": one phrase.
    private int complement(int of) {
        var next = of + 1;
        while (next < reading.size() && next <= of + 3 && !belongs(next) && reading.loose(next)) {
            next++;
        }
        return next < reading.size() && belongs(next) ? grown(next + 1) : of;
    }

    private boolean belongs(int i) {
        var mention = reading.mentionAt(i);
        return mention != null && names(mention) || agent(i) || name(i);
    }

    private boolean role(int i) {
        var mention = reading.mentionAt(i);
        return mention != null && mention.type() == Mention.Type.ROLE;
    }

    private boolean agent(int i) {
        return lexicon.is("agents", reading.word(i));
    }

    /// A capitalised word that no calendar and no sentence start explains.
    private boolean name(int i) {
        if (i >= reading.size() || !capital(i)) {
            return false;
        }
        var word = reading.word(i);
        var closed =
                reading.language.is("months", word)
                        || reading.language.is("weekdays", word)
                        || lexicon.is("articles", word)
                        || reading.language.is("prepositions", word)
                        || reading.language.is("pronouns", word)
                        || reading.language.is("boundaries", word);
        return !closed && (i > 0 || capital(1) || lexicon.is("before_verbs", reading.word(1)));
    }

    private boolean capital(int i) {
        return i < reading.size()
                && Character.isUpperCase(reading.text.codePointAt(reading.tokens.get(i).start()));
    }
}
