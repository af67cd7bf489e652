package org.tocsin.claim;

import org.jspecify.annotations.Nullable;
import org.tocsin.article.Token;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;

/// Lays out an article's sentences, its headline first.
final class Prospects {
    private static final int AT_WAR = 3;

    private final RuleSet set;
    private final ArticleText text;
    private final MentionReader mentions;
    private final Trace trace;
    private final int warlike;
    private final StorySides sides = new StorySides();
    private final Measures measures = new Measures();

    Prospects(RuleSet set, ArticleText text, @Nullable LocalDate day, Trace trace) {
        this.set = set;
        this.text = text;
        this.trace = trace;
        mentions = new MentionReader(set.lexicon(), set.language(), day);
        warlike = warlike(text.sentences().toList());
    }

    /// Those that hold any word; of embedded posts only such as known outlets wrote.
    List<Prospect> all() {
        var prospects = new ArrayList<Prospect>();
        for (var title : text.title()) {
            prospects.add(prospect(title, true, List.of()));
        }
        var sentences = text.body();
        var posts = new Houses(set.outlets()).posts(sentences);
        for (var i = 0; i < sentences.size(); i++) {
            var sentence = sentences.get(i);
            var post = posts.get(sentence.paragraph());
            if (post == null || post.isPresent()) {
                var headline = i == 0 && looksLikeHeadline(sentence.text()) && sentences.size() > 1;
                prospects.add(
                        prospect(
                                sentence,
                                headline,
                                post == null ? List.of() : List.of(post.get())));
            }
        }
        prospects.removeIf(prospect -> prospect.reading().size() == 0);
        return prospects;
    }

    private Prospect prospect(
            TokenizedSentence sentence, boolean headline, List<Attribution> post) {
        var tokens = sentence.tokens();
        var named = reading(sentence, mentions.read(sentence.text(), tokens));
        var sided = warlike > 0 ? sides.told(named, headline) : named.mentions;
        var known = measures.told(named, sided);
        return new Prospect(
                set,
                sentence,
                headline,
                post,
                known.equals(named.mentions) ? named : reading(sentence, known));
    }

    private Reading reading(TokenizedSentence sentence, List<Mention> named) {
        var tokens = sentence.tokens();
        return new Reading(
                sentence.text(),
                tokens,
                named,
                set.language(),
                warlike >= AT_WAR || bombs(tokens),
                trace);
    }

    private static boolean looksLikeHeadline(String text) {
        return text.length() < 140 && !text.strip().endsWith(".");
    }

    /// How many different words of war the article has, up to so many that its dead are the dead of
    /// one.
    private int warlike(List<TokenizedSentence> sentences) {
        var found = new HashSet<String>();
        for (var sentence : sentences) {
            for (var i = 0; i < sentence.tokens().size() && found.size() < AT_WAR; i++) {
                var word = set.language().warlike.longest(sentence.tokens(), i);
                if (word != null) {
                    found.addAll(word.values());
                }
            }
        }
        return found.size();
    }

    /// Whether the sentence itself speaks of bombs.
    private boolean bombs(List<Token> tokens) {
        for (var i = 0; i < tokens.size(); i++) {
            if (set.language().bombarding.longest(tokens, i) != null) {
                return true;
            }
        }
        return false;
    }
}
