package org.tocsin.syndication;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/// A print unfolded for comparing: its word stream, where each sentence lies in it, its 5-grams.
final class Reading {
    private final TextPrint print;
    private final Wording[] wordings;
    private final int[] words;
    private final int[] starts;
    private final int[] grams;
    private final Hashes gramSet;
    private final int[] @Nullable [] bags;
    private int @Nullable [] vocabulary;
    private @Nullable Set<String> whole;
    private @Nullable Set<String> facts;

    Reading(TextPrint print) {
        this.print = print;
        var sentences = print.sentences();
        starts = new int[sentences.size() + 1];
        bags = new int[sentences.size()][];
        wordings = new Wording[sentences.size()];
        var stream = new int[sentences.size()][];
        for (int i = 0; i < stream.length; i++) {
            stream[i] = TextPrint.wordHashes(sentences.get(i));
            starts[i + 1] = starts[i] + stream[i].length;
        }
        words = new int[starts[stream.length]];
        for (int i = 0; i < stream.length; i++) {
            System.arraycopy(stream[i], 0, words, starts[i], stream[i].length);
        }
        grams = Winnowing.grams(words);
        gramSet = Hashes.of(grams);
    }

    TextPrint print() {
        return print;
    }

    List<String> sentences() {
        return print.sentences();
    }

    /// One of its sentences.
    Wording wording(int sentence) {
        var known = wordings[sentence];
        if (known == null) {
            known = new Wording(sentences().get(sentence));
            wordings[sentence] = known;
        }
        return known;
    }

    /// Some of its sentences in a row, as one.
    Wording wording(int from, int to) {
        return to - from == 1
                ? wording(from)
                : new Wording(String.join(" ", sentences().subList(from, to)));
    }

    /// Share of this text's 5-grams that stand in the other, 0 to 1.
    double coverageBy(Reading other) {
        int covered = 0;
        for (int gram : grams) {
            covered += other.gramSet.contains(gram) ? 1 : 0;
        }
        return grams.length == 0 ? 0 : (double) covered / grams.length;
    }

    /// The sentences that the other text holds word for word.
    BitSet standingIn(Reading other) {
        var standing = new BitSet(sentences().size());
        for (int i = 0; i < sentences().size(); i++) {
            standing.set(i, standsIn(i, other));
        }
        return standing;
    }

    private boolean standsIn(int sentence, Reading other) {
        int first = starts[sentence];
        int last = starts[sentence + 1] - Winnowing.GRAM;
        if (last < first) {
            return other.holdsWhole(sentences().get(sentence).toLowerCase(Locale.ROOT));
        }
        for (int gram = first; gram <= last; gram++) {
            if (!other.gramSet.contains(grams[gram])) {
                return false;
            }
        }
        return true;
    }

    /// Words in all of it.
    int length() {
        return words.length;
    }

    /// Words in a sentence.
    int length(int sentence) {
        return starts[sentence + 1] - starts[sentence];
    }

    /// The words of a sentence that lie in runs which stand in the other text.
    BitSet runsIn(int sentence, Reading other) {
        var covered = new BitSet(length(sentence));
        for (int at = starts[sentence]; at + Winnowing.GRAM <= starts[sentence + 1]; at++) {
            if (other.gramSet.contains(grams[at])) {
                covered.set(at - starts[sentence], at - starts[sentence] + Winnowing.GRAM);
            }
        }
        return covered;
    }

    /// The distinct word hashes of some sentences, ascending. Not to be written to.
    int[] bag(int from, int to) {
        if (to - from != 1) {
            return Hashes.distinct(Arrays.copyOfRange(words, starts[from], starts[to]));
        }
        var known = bags[from];
        if (known == null) {
            known = Hashes.distinct(Arrays.copyOfRange(words, starts[from], starts[to]));
            bags[from] = known;
        }
        return known;
    }

    private boolean holdsWhole(String lowerSentence) {
        var held = whole;
        if (held == null) {
            held = new HashSet<>();
            for (var sentence : sentences()) {
                held.add(sentence.toLowerCase(Locale.ROOT));
            }
            whole = held;
        }
        return held.contains(lowerSentence);
    }

    boolean knows(String lowerWord) {
        var known = vocabulary;
        if (known == null) {
            known = words.clone();
            Arrays.sort(known);
            vocabulary = known;
        }
        return Arrays.binarySearch(known, lowerWord.hashCode()) >= 0;
    }

    /// The facts of the whole text, worked out once.
    Set<String> facts() {
        var found = facts;
        if (found == null) {
            found = new TreeSet<>();
            for (int i = 0; i < wordings.length; i++) {
                found.addAll(Facts.lasting(wording(i)));
            }
            facts = found;
        }
        return found;
    }
}
