package org.tocsin.claim.attribution;

import static org.tocsin.claim.attribution.WordClass.*;

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
    private final ClosedWords lists;
    private boolean titleCase;

    private WordClasses(Passage passage, Vocabulary words) {
        this.passage = passage;
        this.words = words;
        classes = new WordClass[passage.size()];
        verbs = new VerbWords(passage, words, classes);
        lists = new ClosedWords(passage, words, classes, verbs);
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
        var mark = lists.mark(i, word);
        if (mark != null) {
            return mark;
        }
        var first = i == passage.start(i) || opened(i - 1);
        if (passage.capital(i) && !titleCase && !first && !word.equals("i")) {
            return closedName(i, word);
        }
        var closed = lists.closed(i, word, titleCase);
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
            var closed = lists.closed(i, word, titleCase);
            return closed == null ? NAME : closed;
        }
        return NAME;
    }
}
