package org.tocsin.claim.attribution;

import static org.tocsin.claim.attribution.WordClass.*;

import org.tocsin.claim.VerbForm;
import org.tocsin.claim.attribution.Candidate.VerbShape;

import java.util.List;

/// A passage with its word classes and noun phrases: what all finders look at.
final class Layout {
    /// Lists of nouns that tell what a phrase is, by its head.
    static final List<String> HEADS = List.of("artefacts", "people", "bodies");

    private static final String[] NUMBERS = {"0", "1", "2", "3", "4", "5", "6", "7", "8", "9"};

    final Passage passage;
    final WordClass[] classes;
    final NounPhrases phrases;
    final Vocabulary words;

    Layout(Passage passage, Vocabulary words) {
        this.passage = passage;
        this.words = words;
        classes = WordClasses.of(passage, words);
        phrases = new NounPhrases(passage, classes, words);
    }

    /// The class of a token, `STOP` beyond the sentence of another.
    WordClass at(int i, int near) {
        return i < passage.start(near) || i >= passage.end(near) ? STOP : classes[i];
    }

    static String number(int digit) {
        return NUMBERS[digit];
    }

    /// What the auxiliaries or the ending make of a verb.
    String form(VerbShape shape, int verb) {
        if (shape.passive()) {
            return "passive";
        }
        if (shape.infinitive()) {
            return "infinitive";
        }
        if (shape.gerund()) {
            return "gerund";
        }
        if (shape.finite()) {
            return "finite";
        }
        var forms = words.verbForms(word(verb));
        return forms.contains(VerbForm.PAST)
                ? forms.contains(VerbForm.BASE) ? "past or base" : "past"
                : forms.contains(VerbForm.THIRD) ? "third" : "base";
    }

    /// A word of a closed class as it is, an open one by its class alone.
    String outline(int i, int near) {
        var at = at(i, near);
        return switch (at) {
            case NOUN, NAME, ADJECTIVE, NUMBER, VERB, STOP -> at.name();
            case ADVERB -> word(i).endsWith("ly") ? "-ly" : word(i);
            default -> word(i);
        };
    }

    /// "They've", "he'll": a subject that its auxiliary is written to.
    boolean contracted(int i) {
        var apostrophe = word(i).indexOf('\'');
        return apostrophe > 0
                && classes[i].auxiliary()
                && words.is("subject", word(i).substring(0, apostrophe));
    }

    String word(int i) {
        return passage.word(i);
    }

    int start(int i) {
        return passage.start(i);
    }

    int end(int i) {
        return passage.end(i);
    }

    boolean verbal(int i) {
        return classes[i] == VERB || classes[i].auxiliary();
    }

    /// Behind adverbs, times, and phrases that only say when or where a thing was said.
    int pastAdverbs(int i, int limit) {
        var at = i;
        while (at < limit) {
            if (classes[at] == ADVERB || words.is("times", word(at))) {
                at++;
            } else if (classes[at] == PREPOSITION && timePhrase(at + 1, limit) > at + 1) {
                at = timePhrase(at + 1, limit);
            } else {
                return at;
            }
        }
        return at;
    }

    private int timePhrase(int i, int limit) {
        var end = Math.min(limit, phrases.endOf(i));
        for (var k = i; k < end; k++) {
            if (words.is("times", word(k))) {
                return end;
            }
        }
        return i;
    }
}
