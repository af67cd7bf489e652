package org.tocsin.syndication;

import org.jspecify.annotations.Nullable;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/// What a sentence in normal form states that an editor may not change in passing: numbers, dates,
/// names, negation, modals, outcomes; each as `kind:value`, such as `number:12`.
final class Facts {
    static final String NUMBER = "number:";
    static final String DATE = "date:";
    static final String NAME = "name:";
    static final String MODAL = "modal:";
    static final String OUTCOME = "outcome:";
    static final String TENSE = "tense:";
    static final String MEASURE = "measure:";
    static final String ORDER = "order:";
    static final String NEGATION = "negation:not";

    /// Kinds that tell something only in another's place: who adds a clause adds a verb.
    static final List<String> TURNS = List.of(OUTCOME, TENSE, MEASURE, ORDER);

    private static final int SHORTEST_ACRONYM = 2;
    private static final int LONGEST_NUMBER = 18;

    private final String[] words;
    private final String[] lower;
    private final List<Fact> found = new ArrayList<>();

    /// A fact and the words `from` up to `to` that state it.
    record Fact(int from, int to, String text) {
        private boolean has(BitSet chosen) {
            int hit = chosen.nextSetBit(from);
            return hit >= 0 && hit < to;
        }
    }

    private Facts(Wording wording) {
        words = wording.words();
        lower = wording.lower();
    }

    /// What it states by itself, in whatever place.
    static Set<String> lasting(Wording wording) {
        var facts = new TreeSet<String>();
        for (var fact : wording.facts()) {
            if (!turns(fact.text())) {
                facts.add(fact.text());
            }
        }
        return facts;
    }

    /// Every fact in its place.
    static List<Fact> in(Wording wording) {
        var facts = new Facts(wording);
        for (int i = 0; i < facts.words.length; i++) {
            facts.read(i);
        }
        return facts.found;
    }

    /// Every fact that one of the words takes part in. A fact takes a word, and one beside it.
    static List<Fact> in(Wording wording, BitSet chosen) {
        var facts = new Facts(wording);
        for (int i = 0; i < facts.words.length; i++) {
            int hit = chosen.nextSetBit(Math.max(0, i - 1));
            if (hit >= 0 && hit <= i + 1) {
                facts.read(i);
            }
        }
        facts.found.removeIf(fact -> !fact.has(chosen));
        return facts.found;
    }

    private void read(int i) {
        var word = lower[i];
        if (word.isEmpty()) {
            return;
        }
        var month = FactWords.MONTHS.get(word);
        boolean capital = Character.isUpperCase(words[i].charAt(0));
        var figure = figure(word);
        if (figure != null) {
            number(i, figure);
        } else if (FactWords.NEGATIONS.contains(word) || word.endsWith("n't")) {
            add(i, NEGATION);
        } else if (month != null && capital && (!word.equals("may") || besideNumber(i))) {
            add(i, DATE + month);
        } else if (FactWords.DAYS.contains(word)) {
            add(i, DATE + word);
        } else if (FactWords.MODALS.contains(word) || word.equals("may")) {
            add(i, MODAL + word);
        } else if (word.equals("to") && i > 0 && FactWords.AHEAD.contains(lower[i - 1])) {
            found.add(new Fact(i - 1, i + 1, MODAL + "will"));
        } else if (capital && isName(i)) {
            add(i, NAME + word);
        } else {
            state(i, word);
        }
    }

    private void state(int i, String word) {
        var outcome = OutcomeWords.OF.get(word);
        if (outcome != null) {
            add(i, OUTCOME + outcome);
        } else if (FactWords.PRESENT.contains(word)) {
            add(i, TENSE + "present");
        } else if (FactWords.PAST.contains(word)) {
            add(i, TENSE + "past");
        } else {
            measure(i, word);
        }
    }

    private void measure(int i, String word) {
        var kind = i == 0 ? null : MeasureWords.together(lower[i - 1], word);
        var alone = MeasureWords.alone(word);
        if (kind != null) {
            found.add(new Fact(i - 1, i + 1, kind));
        } else if (alone != null) {
            add(i, alone);
        }
    }

    private void add(int i, String fact) {
        found.add(new Fact(i, i + 1, fact));
    }

    private static @Nullable String figure(String word) {
        return Character.isDigit(word.charAt(0))
                ? word.replace(",", "").replaceAll("(st|nd|rd|th)$", "")
                : FactWords.NUMBERS.get(word);
    }

    /// A number, with the `million` behind it.
    private void number(int i, String figure) {
        if (i > 0 && figure(lower[i - 1]) != null && FactWords.SCALES.containsKey(figure)) {
            return;
        }
        int digits = digits(figure);
        var factor = FactWords.SCALES.get(figure.substring(digits));
        int end = i + 1;
        if (factor == null && end < words.length && digits == figure.length()) {
            factor = FactWords.SCALES.get(lower[end]);
            end += factor == null ? 0 : 1;
        }
        boolean plain = factor == null || digits == 0 || digits > LONGEST_NUMBER;
        var value = plain ? figure : times(figure.substring(0, digits), factor);
        found.add(new Fact(i, end, NUMBER + value));
    }

    private static int digits(String figure) {
        int end = 0;
        while (end < figure.length()
                && (Character.isDigit(figure.charAt(end)) || figure.charAt(end) == '.')) {
            end++;
        }
        return end;
    }

    private static String times(String digits, @Nullable String factor) {
        try {
            return new BigDecimal(digits)
                    .multiply(new BigDecimal(factor == null ? "1" : factor))
                    .stripTrailingZeros()
                    .toPlainString();
        } catch (NumberFormatException _) {
            return digits;
        }
    }

    /// Whether a number or "in" stands next to the word: `May 4`, `in May`.
    private boolean besideNumber(int i) {
        boolean before = i > 0 && (startsWithDigit(i - 1) || words[i - 1].equals("in"));
        return before || i + 1 < words.length && startsWithDigit(i + 1);
    }

    private boolean startsWithDigit(int i) {
        return !words[i].isEmpty() && Character.isDigit(words[i].charAt(0));
    }

    /// A capital inside the sentence, or at its head when the next word has one too.
    private boolean isName(int i) {
        if (FactWords.NO_NAMES.contains(lower[i])) {
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

    /// Whether the fact tells something only in another's place.
    static boolean turns(String fact) {
        return TURNS.stream().anyMatch(fact::startsWith);
    }

    static String kind(String fact) {
        return fact.substring(0, fact.indexOf(':') + 1);
    }

    static String value(String fact) {
        return fact.substring(fact.indexOf(':') + 1);
    }
}
