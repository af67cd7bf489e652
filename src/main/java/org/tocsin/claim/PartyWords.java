package org.tocsin.claim;

import org.jspecify.annotations.Nullable;
import org.tocsin.article.Token;
import org.tocsin.article.Words;

import java.util.ArrayList;
import java.util.List;

/// Finds the words by which a party is given in the tokens of a sentence.
final class PartyWords {
    private static final int OCCURRENCES = 4;

    /// Where two parties stand; null for one that does not.
    record Pair(@Nullable TokenSpan source, @Nullable TokenSpan target) {
        List<TokenSpan> sources() {
            return source == null ? List.of() : List.of(source);
        }

        List<TokenSpan> targets() {
            return target == null ? List.of() : List.of(target);
        }
    }

    private PartyWords() {}

    /// Every pair of places of the two that do not overlap; at least one pair.
    static List<Pair> pairs(List<Token> tokens, @Nullable String source, @Nullable String target) {
        var sources = places(tokens, source);
        var targets = places(tokens, target);
        var pairs = new ArrayList<Pair>();
        for (var one : sources) {
            for (var two : targets) {
                if (!one.overlaps(two)) {
                    pairs.add(new Pair(one, two));
                }
            }
        }
        if (pairs.isEmpty()) {
            pairs.add(
                    new Pair(
                            sources.isEmpty() ? null : sources.getFirst(),
                            targets.isEmpty() || !sources.isEmpty() ? null : targets.getFirst()));
        }
        return pairs;
    }

    private static List<TokenSpan> places(List<Token> tokens, @Nullable String words) {
        var wanted = words == null ? List.<Token>of() : Words.tokens(words);
        var places = new ArrayList<TokenSpan>();
        var last = wanted.isEmpty() ? -1 : tokens.size() - wanted.size();
        for (var i = 0; i <= last && places.size() < OCCURRENCES; i++) {
            if (stands(tokens, i, wanted)) {
                places.add(new TokenSpan(i, i + wanted.size()));
            }
        }
        return places;
    }

    private static boolean stands(List<Token> tokens, int at, List<Token> wanted) {
        for (var i = 0; i < wanted.size(); i++) {
            if (!tokens.get(at + i).text().equals(wanted.get(i).text())) {
                return false;
            }
        }
        return true;
    }
}
