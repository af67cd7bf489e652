package org.tocsin.claim.attribution;

import static org.tocsin.claim.attribution.WordClass.*;

import org.jspecify.annotations.Nullable;
import org.tocsin.claim.VerbForm;

import java.util.EnumSet;
import java.util.Set;

/// Tells by the words around it whether a word that can be a verb is one.
final class VerbWords {
    private final Passage passage;
    private final Vocabulary words;
    private final WordClass[] classes;
    private boolean titleCase;

    /// @param classes of the words to the left of the one asked about
    VerbWords(Passage passage, Vocabulary words, WordClass[] classes) {
        this.passage = passage;
        this.words = words;
        this.classes = classes;
    }

    /// The class of a word that can be a verb: `VERB`, an adjective made of one, or null when it is
    /// none here.
    @Nullable WordClass classOf(int i, Set<VerbForm> forms, boolean inTitle) {
        titleCase = inTitle;
        var at = i - 1;
        while (at >= passage.start(i) && (classes[at] == ADVERB || classes[at] == NEGATION)) {
            at--;
        }
        var before = at < passage.start(i) ? STOP : classes[at];
        return switch (before) {
            case TO, MODAL, DO -> forms.contains(VerbForm.BASE) ? VERB : null;
            case HAVE -> forms.contains(VerbForm.PARTICIPLE) ? VERB : nounAfterVerb(i, forms);
            case BE ->
                    forms.contains(VerbForm.PARTICIPLE) || forms.contains(VerbForm.GERUND)
                            ? VERB
                            : null;
            case DETERMINER, POSSESSIVE, ADJECTIVE, NUMBER, HYPHEN -> qualifier(i, forms);
            case PREPOSITION ->
                    forms.contains(VerbForm.GERUND)
                            ? VERB
                            : forms.contains(VerbForm.PARTICIPLE) && startsNoun(i + 1)
                                    ? ADJECTIVE
                                    : null;
            case PRONOUN, RELATIVE -> VERB;
            case NOUN, NAME -> afterNoun(i, at, forms);
            case VERB -> nounAfterVerb(i, forms);
            default -> loose(i, forms);
        };
    }

    private @Nullable WordClass qualifier(int i, Set<VerbForm> forms) {
        if (forms.contains(VerbForm.PAST) && !forms.contains(VerbForm.BASE)) {
            return startsNoun(i + 1) ? ADJECTIVE : VERB;
        }
        return forms.equals(EnumSet.of(VerbForm.GERUND)) && startsNoun(i + 1) ? ADJECTIVE : null;
    }

    private @Nullable WordClass nounAfterVerb(int i, Set<VerbForm> forms) {
        if (forms.contains(VerbForm.GERUND)) {
            return VERB;
        }
        return forms.contains(VerbForm.PARTICIPLE) && !forms.contains(VerbForm.BASE)
                ? startsNoun(i + 1) ? ADJECTIVE : VERB
                : null;
    }

    private @Nullable WordClass afterNoun(int i, int noun, Set<VerbForm> forms) {
        if (forms.contains(VerbForm.PAST) || forms.contains(VerbForm.GERUND)) {
            return forms.contains(VerbForm.BASE) && !objectFollows(i) ? null : VERB;
        }
        var word = passage.word(noun);
        if (forms.contains(VerbForm.THIRD)) {
            return objectFollows(i) || classes[noun] == NAME && !verbFollows(i) ? VERB : null;
        }
        if (!objectFollows(i)) {
            return null;
        }
        return classes[noun] == NAME && !titleCase && !word.endsWith("s")
                ? null
                : word.endsWith("s") || words.is("people", word) || words.is("bodies", word)
                        ? VERB
                        : null;
    }

    /// Whether another finite verb follows in the clause: then this word is none.
    private boolean verbFollows(int i) {
        for (var at = i + 1; at < passage.end(i); at++) {
            var word = passage.word(at);
            if (word.equals(",") || word.equals("\"")) {
                return false;
            }
            if (words.is("be", word)
                    || words.is("have", word)
                    || words.is("modal", word)
                    || words.is("do", word)
                    || pastOnly(word)) {
                return true;
            }
        }
        return false;
    }

    /// What follows a verb rather than a noun.
    private boolean objectFollows(int i) {
        var next = passage.word(i + 1);
        return words.is("determiner", next)
                || words.is("possessive", next) && !next.startsWith("'")
                || words.is("subject", next)
                || words.is("object", next)
                || words.is("wh", next)
                || words.is("adverb", next)
                || words.is("complementizer", next)
                || words.is("infinitive", next)
                || next.equals("\"")
                || next.equals(":")
                || next.equals(",")
                || words.is("behind_verb", next)
                || passage.capital(i + 1) && !titleCase
                || titleCase && !words.is("preposition", next)
                || next.endsWith("ly");
    }

    private @Nullable WordClass loose(int i, Set<VerbForm> forms) {
        if (forms.contains(VerbForm.PAST) && !forms.contains(VerbForm.BASE)) {
            return VERB;
        }
        if (forms.contains(VerbForm.GERUND)) {
            return VERB;
        }
        return objectFollows(i) && (i > passage.start(i) || titleCase) ? VERB : null;
    }

    /// Whether a noun phrase goes on at a token that has not been read yet.
    boolean startsNoun(int i) {
        var word = passage.word(i);
        if (word.isEmpty() || i >= passage.end(i - 1)) {
            return false;
        }
        if (!Character.isLetterOrDigit(word.charAt(0))) {
            return word.equals("\"") && passage.word(i).length() == 1 && i + 1 < passage.size();
        }
        return !(words.listed(word) && startsNone(word)) && !pastOnly(word);
    }

    /// Whether a list has the word among those with which no noun phrase goes on.
    private boolean startsNone(String word) {
        return words.is("preposition", word)
                || words.is("be", word)
                || words.is("have", word)
                || words.is("do", word)
                || words.is("modal", word)
                || words.is("coordinator", word)
                || words.is("relative", word)
                || words.is("determiner", word)
                || words.is("possessive", word)
                || words.is("subject", word)
                || words.is("infinitive", word)
                || words.is("adverb", word) && !words.adjective(word);
    }

    private boolean pastOnly(String word) {
        var forms = words.verbForms(word);
        return forms.contains(VerbForm.PAST)
                && !forms.contains(VerbForm.BASE)
                && !word.endsWith("ed");
    }
}
