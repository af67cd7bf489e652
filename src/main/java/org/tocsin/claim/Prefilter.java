package org.tocsin.claim;

import org.tocsin.article.Token;

import java.util.List;

/// The first look at every sentence: a trigger of the rules must meet somebody or something that
/// the lexicon names, or a word that stands for them.
final class Prefilter {
    private final FrameMatcher frames;
    private final Lexicon lexicon;
    private final Language language;

    Prefilter(FrameMatcher frames, Lexicon lexicon, Language language) {
        this.frames = frames;
        this.lexicon = lexicon;
        this.language = language;
    }

    boolean passes(List<Token> tokens) {
        var trigger = false;
        var name = false;
        for (var i = 0; i < tokens.size() && !(trigger && name); i++) {
            trigger |= frames.triggeredAt(tokens, i);
            name |= named(tokens, i);
        }
        return trigger && name;
    }

    private boolean named(List<Token> tokens, int i) {
        return lexicon.names().longest(tokens, i) != null
                || language.things.startsAt(tokens, i)
                || language.is("pronouns", tokens.get(i).text())
                || language.retold.longest(tokens, i) != null;
    }
}
