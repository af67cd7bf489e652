package org.tocsin.claim.attribution;

import static org.tocsin.claim.attribution.WordClass.*;

import org.jspecify.annotations.Nullable;
import org.tocsin.claim.VerbForm;

import java.util.Arrays;

/// Tells the class of every word of a passage from left to right: closed lists first, then verb
/// forms by their neighbours, then endings.
final class WordClasses {
    private static final int TITLE_WORDS = 4;

    /// A longer run of tokens is no sentence; nothing is read in it.
    private static final int LONGEST = 400;

    private final Passage passage;
    private final Vocabulary words;
    private final WordClass[] classes;
    private final VerbWords verbs;
    private boolean titleCase;

    private WordClasses(Passage passage, Vocabulary words) {
        this.passage = passage;
        this.words = words;
        classes = new WordClass[passage.size()];
        verbs = new VerbWords(passage, words, classes);
    }

    /// One class a token.
    static WordClass[] of(Passage passage, Vocabulary words) {
        var reader = new WordClasses(passage, words);
        for (var s = 0; s < passage.sentences(); s++) {
            if (passage.to(s) - passage.from(s) > LONGEST) {
                Arrays.fill(reader.classes, passage.from(s), passage.to(s), MARK);
                continue;
            }
            reader.titleCase = reader.titleCase(s);
            for (var i = passage.from(s); i < passage.to(s); i++) {
                reader.classes[i] = reader.classOf(i);
            }
            reader.nouns(passage.from(s), passage.to(s));
        }
        return reader.classes;
    }

    /// "A Clinton veteran", "the poor": an adjective that no noun follows stands for one.
    private void nouns(int from, int to) {
        for (var i = from + 1; i < to; i++) {
            var before = classes[i - 1];
            if (classes[i] == ADJECTIVE
                    && (before == DETERMINER
                            || before == POSSESSIVE
                            || before == ADJECTIVE
                            || before == NAME
                            || words.is("people", passage.word(i)))
                    && (i + 1 >= to || !classes[i + 1].nominal() || classes[i + 1] == PRONOUN)) {
                classes[i] = NOUN;
            }
        }
    }

    /// A headline in capitals: they tell no names.
    private boolean titleCase(int s) {
        var long4 = 0;
        var capitals = 0;
        for (var i = passage.from(s); i < passage.to(s); i++) {
            if (passage.word(i).length() >= TITLE_WORDS
                    && Character.isLetter(passage.word(i).charAt(0))) {
                long4++;
                capitals += passage.capital(i) ? 1 : 0;
            }
        }
        return long4 > 2 && capitals * 10 >= long4 * 8;
    }

    private WordClass classOf(int i) {
        var word = passage.word(i);
        var mark = mark(i, word);
        if (mark != null) {
            return mark;
        }
        var first = i == passage.start(i) || opened(i - 1);
        if (passage.capital(i) && !titleCase && !first && !word.equals("i")) {
            return closedName(i, word);
        }
        var closed = closed(i, word);
        if (closed != null) {
            return closed;
        }
        if (Character.isDigit(word.charAt(0)) || words.is("number", word)) {
            return NUMBER;
        }
        var forms = words.verbForms(word);
        if (!forms.isEmpty() && !(first && passage.capital(i) && nameFollows(i))) {
            var asVerb = verbs.classOf(i, forms, titleCase);
            if (asVerb != null) {
                return asVerb;
            }
        }
        return open(i, word, first);
    }

    private boolean opened(int i) {
        var q = passage.quotationOf(i);
        return q >= 0 && passage.quotations.get(q).from() == i;
    }

    private WordClass open(int i, String word, boolean first) {
        if (word.endsWith("ly") && word.length() > 4) {
            return ADVERB;
        }
        var capital = passage.capital(i) && (!first || titleCase || nameFollows(i));
        if (words.adjective(word) && !capital) {
            return ADJECTIVE;
        }
        return capital ? NAME : NOUN;
    }

    private boolean nameFollows(int i) {
        return passage.capital(i + 1) && !titleCase && i + 1 < passage.end(i);
    }

    /// "The New York Times", "University of Ohio": small words inside names keep their class.
    private WordClass closedName(int i, String word) {
        if (words.is("determiner", word) || words.is("subject", word) && word.length() < 5) {
            var closed = closed(i, word);
            return closed == null ? NAME : closed;
        }
        return NAME;
    }

    private @Nullable WordClass mark(int i, String word) {
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

    private @Nullable WordClass closed(int i, String word) {
        switch (word) {
            case "-":
                return passage.touching(i - 1) && passage.touching(i) ? HYPHEN : DASH;
            case "'":
                return passage.mark(i) ? QUOTE : POSSESSIVE;
            case "'s":
                return apostrophe(i);
            case "to":
                return infinitive(i + 1) ? TO : PREPOSITION;
            case "that":
                return that(i);
            case "her", "his":
                return verbs.startsNoun(i + 1) ? POSSESSIVE : PRONOUN;
            default:
        }
        if (words.is("negation", word) && !words.is("modal", word) && !word.endsWith("n't")) {
            return NEGATION;
        }
        if (words.is("postpositive", word) && words.is("preposition", passage.word(i + 1))
                || words.is("postpositive", word) && passage.word(i + 1).equals("to")) {
            return ADJECTIVE;
        }
        if (words.is("modal", word)) {
            return word.equals("will") && before(i) == DETERMINER ? NOUN : MODAL;
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
                        || next.equals("been")
                        || next.equals("going");
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

    private boolean infinitive(int i) {
        var at = i;
        while (words.is("adverb", passage.word(at)) || passage.word(at).endsWith("ly")) {
            at++;
        }
        return words.verbForms(passage.word(at)).contains(VerbForm.BASE)
                && !words.is("determiner", passage.word(at))
                && (!passage.capital(at) || titleCase);
    }
}
