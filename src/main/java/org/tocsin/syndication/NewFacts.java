package org.tocsin.syndication;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// The facts that one of two texts with shared wording has and the other has not.
///
/// What counts: edited sentences in both (of the longer text, when it is not the later one, only a
/// flipped negation or modal: the rest was trimmed away), novel sentences of the shorter, novel
/// sentences of the longer when it came later. Times that the texts do not tell themselves (a day,
/// a time of fetching) prove nothing: then the shorter must also hold an edited sentence, since who
/// trims a text leaves the rest of it word for word, and who takes a story further touches it.
final class NewFacts {
    private final Reading text;
    private final Reading other;

    private NewFacts(Reading text, Reading other) {
        this.text = text;
        this.other = other;
    }

    /// @param longerIsLater whether the longer text was published after the shorter
    /// @param timed whether both texts tell their time themselves
    static Set<String> between(Pair pair, boolean longerIsLater, boolean timed) {
        var facts = new TreeSet<String>();
        var shorter = new NewFacts(pair.shorter(), pair.longer());
        facts.addAll(shorter.edited(pair.shorterEdits().edits(), true));
        facts.addAll(shorter.novel(pair.shorterEdits().novel()));
        var longer = new NewFacts(pair.longer(), pair.shorter());
        facts.addAll(longer.edited(pair.longerEdits().edits(), longerIsLater));
        if (longerIsLater && (timed || !pair.shorterEdits().edits().isEmpty())) {
            facts.addAll(longer.novel(pair.longerEdits().novel()));
        }
        return facts;
    }

    private Set<String> edited(List<Alignment.Edit> edits, boolean allKinds) {
        return edits.stream()
                .flatMap(edit -> changed(edit).stream())
                .filter(fact -> allKinds || isFlip(fact))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<String> changed(Alignment.Edit edit) {
        var region = new TreeSet<String>();
        other.sentences().subList(edit.from(), edit.to()).forEach(s -> region.addAll(Facts.of(s)));
        var mine = Facts.of(text.sentences().get(edit.sentence()));
        var lost = new TreeSet<>(region);
        lost.removeAll(mine);
        mine.removeAll(region);
        mine.removeIf(fact -> !isFlip(fact) && known(fact) && !replaces(fact, lost));
        return mine;
    }

    /// Whether the other text has a fact of this kind in its place. A name cannot: words that the
    /// other text knows anywhere are not new.
    private static boolean replaces(String fact, Set<String> lost) {
        var kind = Facts.kind(fact);
        return !kind.equals(Facts.NAME) && lost.stream().anyMatch(f -> f.startsWith(kind));
    }

    private Set<String> novel(Collection<Integer> sentences) {
        return sentences.stream()
                .flatMap(sentence -> Facts.of(text.sentences().get(sentence)).stream())
                .filter(fact -> isFlip(fact) || !known(fact))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private boolean known(String fact) {
        return other.facts().contains(fact)
                || fact.startsWith(Facts.NAME) && other.knows(Facts.value(fact));
    }

    private static boolean isFlip(String fact) {
        return fact.equals(Facts.NEGATION) || fact.startsWith(Facts.MODAL);
    }
}
