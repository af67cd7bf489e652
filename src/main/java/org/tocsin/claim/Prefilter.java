package org.tocsin.claim;

import org.jspecify.annotations.Nullable;
import org.tocsin.article.Token;

import java.util.List;

/// The first look at every sentence: a trigger of a rule, with the words that the rule wants beside
/// it, must meet somebody or something that the lexicon names, or a word that stands for them; or a
/// word that relates must meet two different actors.
final class Prefilter {
    private final FrameMatcher frames;
    private final Lexicon lexicon;
    private final Language language;
    private final RelationLexicon relations;

    Prefilter(FrameMatcher frames, Lexicon lexicon, Language language, RelationLexicon relations) {
        this.relations = relations;
        this.frames = frames;
        this.lexicon = lexicon;
        this.language = language;
    }

    boolean passes(List<Token> tokens) {
        return frames.mayTell(tokens) && named(tokens) || relates(tokens);
    }

    private boolean named(List<Token> tokens) {
        for (var i = 0; i < tokens.size(); i++) {
            if (named(tokens, i)) {
                return true;
            }
        }
        return false;
    }

    /// Whether two different actors are named, and a word that may relate them.
    private boolean relates(List<Token> tokens) {
        for (var i = 0; i < tokens.size(); i++) {
            if (relations.plainAt(tokens, i)) {
                return namesTwo(tokens);
            }
        }
        return false;
    }

    private boolean namesTwo(List<Token> tokens) {
        String first = null;
        for (var i = 0; i < tokens.size(); i++) {
            var code = code(tokens, i);
            if (first != null && code != null && !first.equals(code)) {
                return true;
            }
            first = first == null ? code : first;
        }
        return false;
    }

    private @Nullable String code(List<Token> tokens, int i) {
        var match = lexicon.names().longest(tokens, i);
        if (match == null) {
            return null;
        }
        for (var sense : match.values()) {
            var code =
                    switch (sense) {
                        case Sense.State state -> state.code();
                        case Sense.Person person -> person.code();
                        case Sense.Body body -> body.speaksFor();
                        case Sense.Where _, Sense.Weapon _, Sense.Role _ -> null;
                        case Sense.House _, Sense.Other _ -> null;
                    };
            if (code != null) {
                return code;
            }
        }
        return null;
    }

    private boolean named(List<Token> tokens, int i) {
        return lexicon.names().longest(tokens, i) != null
                || language.things.startsAt(tokens, i)
                || language.is("pronouns", tokens.get(i).text())
                || language.retold.longest(tokens, i) != null;
    }
}
