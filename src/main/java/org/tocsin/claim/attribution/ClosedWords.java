package org.tocsin.claim.attribution;

import static org.tocsin.claim.attribution.WordClass.*;

import org.jspecify.annotations.Nullable;
import org.tocsin.claim.VerbForm;

/// Tells the class of marks and of the words that closed lists hold, by their neighbours where the
/// lists leave it open.
final class ClosedWords {
    private final Passage passage;
    private final Vocabulary words;
    private final WordClass[] classes;
    private final VerbWords verbs;

    /// @param classes of the words left of the one that is asked for
    ClosedWords(Passage passage, Vocabulary words, WordClass[] classes, VerbWords verbs) {
        this.passage = passage;
        this.words = words;
        this.classes = classes;
        this.verbs = verbs;
    }

    /// The class of a mark, or null.
    @Nullable WordClass mark(int i, String word) {
        return switch (word) {
            case "," -> COMMA;
            case ":" -> COLON;
            case "." -> abbreviates(i) ? HYPHEN : STOP;
            case "!", "?", ";", "…" -> STOP;
            case "\"" -> QUOTE;
            case "(", ")", "[", "]" -> BRACKET;
            case "$", "%", "#", "@", "€", "£" -> NUMBER;
            case "&" -> COORDINATOR;
            default -> null;
        };
    }

    /// "Mr.", "Sen.": the sentence goes on.
    private boolean abbreviates(int i) {
        return passage.touching(i - 1)
                && i + 1 < passage.end(i)
                && Character.isLetterOrDigit(passage.word(i + 1).charAt(0));
    }

    private WordClass before(int i) {
        return i > passage.start(i) ? classes[i - 1] : STOP;
    }

    /// The class of a word that a list holds, or null.
    @Nullable WordClass closed(int i, String word, boolean titleCase) {
        switch (word) {
            case "-":
                return passage.touching(i - 1) && passage.touching(i) ? HYPHEN : DASH;
            case "'":
                return passage.mark(i) ? QUOTE : POSSESSIVE;
            case "'s":
                return apostrophe(i);
            default:
        }
        if (!words.listed(word)) {
            return null;
        }
        if (words.is("infinitive", word)) {
            return infinitive(i + 1, titleCase) ? TO : PREPOSITION;
        }
        if (words.is("complementizer", word)) {
            return that(i);
        }
        if (words.is("object_or_possessive", word)) {
            return verbs.startsNoun(i + 1) ? POSSESSIVE : PRONOUN;
        }
        if (words.is("negation", word) && !words.is("modal", word) && !word.endsWith("n't")) {
            return NEGATION;
        }
        if (words.is("postpositive", word) && words.is("preposition", passage.word(i + 1))
                || words.is("postpositive", word) && words.is("infinitive", passage.word(i + 1))) {
            return ADJECTIVE;
        }
        if (words.is("modal", word)) {
            return words.is("modal_or_noun", word) && before(i) == DETERMINER ? NOUN : MODAL;
        }
        if (words.is("be", word)) {
            return BE;
        }
        if (words.is("have", word)) {
            return HAVE;
        }
        if (words.is("do", word)) {
            return DO;
        }
        if (words.is("coordinator", word)) {
            return COORDINATOR;
        }
        return closedNominal(i, word);
    }

    private @Nullable WordClass closedNominal(int i, String word) {
        if (words.is("relative", word)) {
            return words.is("subordinator", word) && before(i) != NOUN ? SUBORDINATOR : RELATIVE;
        }
        if (words.is("possessive", word)) {
            return POSSESSIVE;
        }
        var nounNext = verbs.startsNoun(i + 1);
        if (nounNext && words.is("number", word)) {
            return NUMBER;
        }
        if (words.is("determiner", word) && (nounNext || !words.is("subject", word))) {
            return DETERMINER;
        }
        if (words.is("subject", word) || words.is("object", word)) {
            return PRONOUN;
        }
        if (words.is("preposition", word)) {
            return words.is("subordinator", word) && clauseFollows(i + 1)
                    ? SUBORDINATOR
                    : PREPOSITION;
        }
        if (words.is("subordinator", word) || words.is("wh", word)) {
            return SUBORDINATOR;
        }
        return words.is("adverb", word) ? ADVERB : null;
    }

    private boolean clauseFollows(int i) {
        return words.is("subject", passage.word(i)) && !words.is("determiner", passage.word(i));
    }

    private WordClass apostrophe(int i) {
        var before = before(i);
        var next = passage.word(i + 1);
        if (before == PRONOUN || before == RELATIVE || before == SUBORDINATOR) {
            return BE;
        }
        var verbal =
                words.is("determiner", next)
                        || words.is("negation", next)
                        || words.is("behind_be", next);
        return verbal ? BE : POSSESSIVE;
    }

    private WordClass that(int i) {
        var before = before(i);
        if (before == NOUN
                && (words.is("be", passage.word(i + 1))
                        || words.is("have", passage.word(i + 1))
                        || words.is("modal", passage.word(i + 1)))) {
            return RELATIVE;
        }
        if (before == PREPOSITION || before == STOP && !verbs.startsNoun(i + 1)) {
            return PRONOUN;
        }
        return before == STOP ? DETERMINER : SUBORDINATOR;
    }

    private boolean infinitive(int i, boolean titleCase) {
        var at = i;
        while (words.is("adverb", passage.word(at)) || passage.word(at).endsWith("ly")) {
            at++;
        }
        return words.verbForms(passage.word(at)).contains(VerbForm.BASE)
                && !words.is("determiner", passage.word(at))
                && (!passage.capital(at) || titleCase);
    }
}
