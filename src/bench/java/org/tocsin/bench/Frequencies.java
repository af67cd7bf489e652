package org.tocsin.bench;

import org.tocsin.article.Article;
import org.tocsin.article.Token;
import org.tocsin.article.Words;
import org.tocsin.claim.RuleSet;
import org.tocsin.claim.Triggers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/// How often words stand in a corpus, and which stand there as often as others.
final class Frequencies {
    private static final int LONGEST = 5;
    private static final int NEIGHBOURS = 25;

    private final Map<String, Integer> phrases = new HashMap<>();
    private final List<Map.Entry<String, Integer>> nouns;
    private final List<Map.Entry<String, Integer>> verbs;

    Frequencies(RuleSet set, List<Article> articles) {
        for (var article : articles) {
            var tokens = Words.tokens(article.body()).stream().map(Token::text).toList();
            for (int from = 0; from < tokens.size(); from++) {
                for (int to = from + 1; to <= Math.min(tokens.size(), from + LONGEST); to++) {
                    phrases.merge(String.join(" ", tokens.subList(from, to)), 1, Integer::sum);
                }
            }
        }
        var words = phrases.keySet().stream().filter(Frequencies::isWord).toList();
        nouns = ranked(words, List::of);
        verbs = ranked(words, word -> Triggers.inflected(set, word));
    }

    private static boolean isWord(String phrase) {
        return phrase.length() > 3 && phrase.chars().allMatch(c -> c >= 'a' && c <= 'z');
    }

    private List<Map.Entry<String, Integer>> ranked(
            List<String> words, java.util.function.Function<String, List<String>> forms) {
        var ranked = new ArrayList<Map.Entry<String, Integer>>();
        words.forEach(word -> ranked.add(Map.entry(word, count(forms.apply(word)))));
        ranked.sort(
                Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey()));
        return ranked;
    }

    private int count(List<String> forms) {
        return forms.stream().mapToInt(form -> phrases.getOrDefault(form, 0)).sum();
    }

    /// A word that occurs as often as these forms together, drawn from the nearest ones; a word of
    /// no corpus where they never occur.
    String like(List<String> forms, boolean verb, SplittableRandom random) {
        int wanted = count(forms);
        if (wanted == 0) {
            return "zz" + Long.toString(random.nextLong(1L << 40), 36);
        }
        var ranked = verb ? verbs : nouns;
        int at = first(ranked, wanted);
        int until = first(ranked, wanted + 1);
        int from = Math.max(0, Math.min(at, ranked.size() - NEIGHBOURS));
        int size = Math.max(until - at, Math.min(NEIGHBOURS, ranked.size() - from));
        return ranked.get(Math.min(ranked.size() - 1, from + random.nextInt(size))).getKey();
    }

    private static int first(List<Map.Entry<String, Integer>> ranked, int count) {
        int low = 0;
        int high = ranked.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (ranked.get(middle).getValue() < count) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
