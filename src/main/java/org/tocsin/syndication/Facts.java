package org.tocsin.syndication;

import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/// What a sentence in normal form states that an editor may not change in passing: numbers, dates,
/// names, negation, modals; each as `kind:value`, such as `number:12`.
final class Facts {
    static final String NUMBER = "number:";
    static final String DATE = "date:";
    static final String NAME = "name:";
    static final String MODAL = "modal:";
    static final String NEGATION = "negation:not";

    private static final int SHORTEST_ACRONYM = 2;

    private Facts() {}

    static Set<String> of(String normal) {
        var facts = new TreeSet<String>();
        var words = normal.split(" ", -1);
        for (int i = 0; i < words.length; i++) {
            if (!words[i].isEmpty()) {
                add(words, i, facts);
            }
        }
        return facts;
    }

    private static void add(String[] words, int i, Set<String> facts) {
        var word = words[i];
        var lower = word.toLowerCase(Locale.ROOT);
        boolean capital = Character.isUpperCase(word.charAt(0));
        var number = FactWords.NUMBERS.get(lower);
        var month = FactWords.MONTHS.get(lower);
        if (Character.isDigit(word.charAt(0))) {
            facts.add(NUMBER + lower.replace(",", "").replaceAll("(st|nd|rd|th)$", ""));
        } else if (number != null) {
            facts.add(NUMBER + number);
        } else if (FactWords.NEGATIONS.contains(lower) || lower.endsWith("n't")) {
            facts.add(NEGATION);
        } else if (month != null && capital && (!lower.equals("may") || beside(words, i))) {
            facts.add(DATE + month);
        } else if (FactWords.DAYS.contains(lower)) {
            facts.add(DATE + lower);
        } else if (FactWords.MODALS.contains(lower) || lower.equals("may")) {
            facts.add(MODAL + lower);
        } else if (capital && isName(words, i, lower)) {
            facts.add(NAME + lower);
        }
    }

    /// Whether a number or "in" stands next to the word: `May 4`, `in May`.
    private static boolean beside(String[] words, int i) {
        boolean before =
                i > 0 && (Character.isDigit(words[i - 1].charAt(0)) || words[i - 1].equals("in"));
        return before || i + 1 < words.length && Character.isDigit(words[i + 1].charAt(0));
    }

    /// A capital inside the sentence, or at its head when the next word has one too.
    private static boolean isName(String[] words, int i, String lower) {
        if (FactWords.NO_NAMES.contains(lower)) {
            return false;
        }
        return i > 0
                || isAcronym(words[i])
                || words.length > 1
                        && !words[1].isEmpty()
                        && Character.isUpperCase(words[1].charAt(0));
    }

    private static boolean isAcronym(String word) {
        return word.length() >= SHORTEST_ACRONYM && word.chars().allMatch(Character::isUpperCase);
    }

    static String kind(String fact) {
        return fact.substring(0, fact.indexOf(':') + 1);
    }

    static String value(String fact) {
        return fact.substring(fact.indexOf(':') + 1);
    }
}
