package org.tocsin.syndication;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/// What an edited sentence states that its counterpart does not, and the other way round.
///
/// A phrase that only moved is no change. Where the word of telling moved to the past ("says" to
/// "said"), what follows may move with it: `will` to `would`, `is` to `was`.
final class Change {
    private static final Set<String> TELLS = Set.of("says", "tells", "say", "tell", "adds");
    private static final Set<String> TOLD = Set.of("said", "told", "added");

    private static final List<String> TURNING =
            List.of("un", "non", "in", "im", "ir", "dis", "anti", "pre", "de");
    private static final int SHORTEST_TURNED = 5;

    private static final Set<String> SMALL =
            Set.of("a", "an", "the", "that", "of", "in", "on", "at", "to", "and", "s", "he", "it");

    private final Wording sentence;
    private final int changed;
    private final boolean namesOnly;
    private final List<String> added;
    private final List<String> lost;

    private Change(
            Wording sentence,
            int changed,
            boolean namesOnly,
            List<String> added,
            List<String> lost) {
        this.changed = changed;
        this.namesOnly = namesOnly;
        this.sentence = sentence;
        this.added = added;
        this.lost = lost;
    }

    static Change of(Wording sentence, Wording counterpart, WordDiff diff) {
        var lower = sentence.lower();
        var otherLower = counterpart.lower();
        var added = stated(sentence, diff.added());
        var lost = stated(counterpart, diff.lost());
        if (backshifted(chosen(lower, diff.added()), chosen(otherLower, diff.lost()))) {
            added.replaceAll(Change::unshifted);
            lost.replaceAll(Change::unshifted);
        }
        for (var fact : List.copyOf(added)) {
            if (lost.remove(fact)) {
                added.remove(fact);
            }
        }
        dropUnreplaced(added, lost);
        turned(chosen(lower, diff.added()), chosen(otherLower, diff.lost()))
                .forEach(word -> added.add(Facts.OUTCOME + word));
        var fresh = content(chosen(lower, diff.added()));
        var gone = content(chosen(otherLower, diff.lost()));
        boolean names =
                allNames(sentence.words(), diff.added())
                        && allNames(counterpart.words(), diff.lost());
        return new Change(sentence, fresh + gone, names, added, lost);
    }

    private static void dropUnreplaced(List<String> added, List<String> lost) {
        for (var kind : Facts.TURNS) {
            if (lost.stream().noneMatch(fact -> fact.startsWith(kind))) {
                added.removeIf(fact -> fact.startsWith(kind));
            }
        }
    }

    /// Words in the place of their opposites: `unidentified` where `identified` stood.
    private static Set<String> turned(Set<String> added, Set<String> lost) {
        return added.stream()
                .filter(
                        word ->
                                TURNING.stream()
                                        .anyMatch(
                                                turn ->
                                                        opposes(turn, word, lost)
                                                                || word.length() >= SHORTEST_TURNED
                                                                        && lost.contains(
                                                                                turn + word)))
                .collect(Collectors.toSet());
    }

    private static boolean opposes(String turn, String word, Set<String> lost) {
        return word.length() >= turn.length() + SHORTEST_TURNED
                && word.startsWith(turn)
                && lost.contains(word.substring(turn.length()));
    }

    private static List<String> stated(Wording wording, BitSet chosen) {
        return Facts.in(wording, chosen).stream()
                .map(Facts.Fact::text)
                .collect(Collectors.toCollection(ArrayList::new));
    }

    private static Set<String> chosen(String[] lower, BitSet chosen) {
        var words = new HashSet<String>();
        chosen.stream().forEach(i -> words.add(lower[i]));
        return words;
    }

    private static boolean allNames(String[] words, BitSet chosen) {
        return chosen.stream()
                .allMatch(i -> !words[i].isEmpty() && Character.isUpperCase(words[i].charAt(0)));
    }

    private static int content(Set<String> words) {
        words.removeIf(w -> TELLS.contains(w) || TOLD.contains(w) || SMALL.contains(w));
        return words.size();
    }

    private static boolean backshifted(Set<String> added, Set<String> lost) {
        return meet(added, TELLS) && meet(lost, TOLD) || meet(added, TOLD) && meet(lost, TELLS);
    }

    private static boolean meet(Set<String> words, Set<String> list) {
        return words.stream().anyMatch(list::contains);
    }

    private static String unshifted(String fact) {
        return switch (fact) {
            case "modal:would" -> "modal:will";
            case "modal:could" -> "modal:can";
            case "modal:might" -> "modal:may";
            case "tense:past" -> "tense:present";
            default -> fact;
        };
    }

    /// Whether somebody worked on it: more than a word of telling, or how fully it names people.
    boolean isWork() {
        return changed > 0 && !namesOnly;
    }

    /// Whether one names somebody more fully than the other, and nothing else differs.
    boolean onlyNames() {
        return namesOnly && (added.isEmpty() || lost.isEmpty());
    }

    /// What only the sentence states.
    List<String> added() {
        return added;
    }

    /// What only the counterpart states.
    List<String> lost() {
        return lost;
    }

    /// Whether the name only stands beside a known one: `Putin`, `Vladimir Putin`.
    boolean namesMoreFully(String name, Predicate<String> known) {
        for (var fact : sentence.facts()) {
            if (fact.text().equals(name)
                    && (isKnownName(fact.from() - 1, known) || isKnownName(fact.to(), known))) {
                return true;
            }
        }
        return false;
    }

    private boolean isKnownName(int word, Predicate<String> known) {
        var words = sentence.words();
        return word >= 0
                && word < words.length
                && !words[word].isEmpty()
                && Character.isUpperCase(words[word].charAt(0))
                && known.test(Facts.NAME + words[word].toLowerCase(Locale.ROOT));
    }
}
