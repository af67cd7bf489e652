package org.tocsin.syndication;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/// A print unfolded for comparing: its word stream, where each sentence lies in it, its 5-grams.
final class Reading {
    private final TextPrint print;
    private final int[] words;
    private final int[] starts;
    private final int[] grams;
    private final Set<Integer> gramSet = new HashSet<>();
    private final Set<Integer> vocabulary = new HashSet<>();
    private final Set<String> whole = new HashSet<>();
    private final Set<String> facts = new TreeSet<>();

    Reading(TextPrint print) {
        this.print = print;
        var sentences = print.sentences();
        words = TextPrint.wordHashes(String.join(" ", sentences).toLowerCase(Locale.ROOT));
        starts = new int[sentences.size() + 1];
        for (int i = 0; i < sentences.size(); i++) {
            starts[i + 1] = starts[i] + NormalText.words(sentences.get(i));
            whole.add(sentences.get(i).toLowerCase(Locale.ROOT));
        }
        grams = Winnowing.grams(words);
        Arrays.stream(grams).forEach(gramSet::add);
        Arrays.stream(words).forEach(vocabulary::add);
    }

    TextPrint print() {
        return print;
    }

    List<String> sentences() {
        return print.sentences();
    }

    /// Share of this text's 5-grams that stand in the other, 0 to 1.
    double coverageBy(Reading other) {
        if (grams.length == 0) {
            return 0;
        }
        return (double) Arrays.stream(grams).filter(other.gramSet::contains).count() / grams.length;
    }

    /// Whether the other text holds the sentence word for word.
    boolean standsIn(int sentence, Reading other) {
        int first = starts[sentence];
        int last = starts[sentence + 1] - Winnowing.GRAM;
        if (last < first) {
            return other.whole.contains(sentences().get(sentence).toLowerCase(Locale.ROOT));
        }
        for (int gram = first; gram <= last; gram++) {
            if (!other.gramSet.contains(grams[gram])) {
                return false;
            }
        }
        return true;
    }

    /// The distinct word hashes of some sentences, ascending.
    int[] bag(int from, int to) {
        return Arrays.stream(words, starts[from], starts[to]).sorted().distinct().toArray();
    }

    boolean knows(String lowerWord) {
        return vocabulary.contains(lowerWord.hashCode());
    }

    /// The facts of the whole text, worked out once.
    Set<String> facts() {
        if (facts.isEmpty()) {
            sentences().forEach(sentence -> facts.addAll(Facts.of(sentence)));
        }
        return facts;
    }
}
