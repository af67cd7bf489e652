package org.tocsin.syndication;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/// The facts that one of two texts with shared wording has and the other has not.
///
/// What counts: edited sentences in both (of the longer text, when it is not the later one, only a
/// flip: the rest was trimmed away), novel sentences of the shorter, novel sentences of the longer
/// when it came later. Times that the texts do not tell themselves (a day, a time of fetching)
/// prove nothing: then the shorter must also hold an edited sentence, since who trims a text leaves
/// the rest of it word for word, and who takes a story further touches it.
final class NewFacts {
    private static final String CORRECTION = "correction:announced";

    private static final List<String> CORRECTIONS =
            List.of("corrected ", "corrects ", "correction ");

    /// Share of both texts that must be common for a name by the way to be none of the news.
    private static final double SAME = 0.97;

    /// Share of a sentence that must stand in the other text for it to be none of its own.
    private static final double MOSTLY = 0.6;

    private final Reading text;
    private final Reading other;
    private final Alignment alignment;
    private final boolean nearIdentical;

    private NewFacts(Reading text, Reading other, Alignment alignment, boolean nearIdentical) {
        this.text = text;
        this.other = other;
        this.alignment = alignment;
        this.nearIdentical = nearIdentical;
    }

    /// @param longerIsLater whether the longer text was published after the shorter
    /// @param timed whether both texts tell their time themselves
    static Set<String> between(Pair pair, boolean longerIsLater, boolean timed) {
        var facts = new TreeSet<String>();
        boolean same = Math.min(pair.shorterHeld(), pair.longerHeld()) >= SAME;
        var shorter = new NewFacts(pair.shorter(), pair.longer(), pair.shorterEdits(), same);
        facts.addAll(shorter.edited(true));
        facts.addAll(shorter.novel());
        var longer = new NewFacts(pair.longer(), pair.shorter(), pair.longerEdits(), same);
        boolean adds = timed ? longerIsLater : shorter.isTouched();
        facts.addAll(longer.edited(adds));
        if (adds) {
            facts.addAll(longer.novel());
        }
        boolean shorterCorrects = corrects(pair.shorter().print());
        boolean longerCorrects = corrects(pair.longer().print());
        boolean trimmed = timed && (longerIsLater ? shorterCorrects : longerCorrects);
        if (shorterCorrects != longerCorrects && !trimmed) {
            facts.add(CORRECTION);
        }
        return facts;
    }

    /// Whether the text announces that it sets an earlier one right.
    static boolean corrects(TextPrint print) {
        return announces(print.title()) || print.sentences().stream().anyMatch(NewFacts::announces);
    }

    private static boolean announces(String words) {
        return CORRECTIONS.stream().anyMatch(c -> words.regionMatches(true, 0, c, 0, c.length()));
    }

    private Set<String> edited(boolean allKinds) {
        return alignment.edits().stream()
                .flatMap(edit -> changed(edit).stream())
                .filter(fact -> allKinds || isFlip(fact))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /// Whether somebody worked on a sentence that both have.
    private boolean isTouched() {
        return alignment.edits().stream().anyMatch(edit -> edit.change().isWork());
    }

    private List<String> changed(Edit edit) {
        var change = edit.change();
        return change.added().stream()
                .filter(fact -> isFlip(fact) || counts(fact, change))
                .toList();
    }

    /// A number, date or name, if the other text has another in its place or none like it anywhere.
    /// A day where none was told is no news; a name is none in a text that else stays as it was.
    private boolean counts(String fact, Change change) {
        var kind = Facts.kind(fact);
        boolean replaces = change.lost().stream().anyMatch(f -> f.startsWith(kind));
        return switch (kind) {
            case Facts.NAME ->
                    !known(fact)
                            && (replaces || !nearIdentical)
                            && !change.namesMoreFully(fact, this::known);
            case Facts.DATE -> replaces;
            default -> replaces || !known(fact);
        };
    }

    private Set<String> novel() {
        var background =
                alignment.novel().stream()
                        .filter(sentence -> Background.is(text.wording(sentence)))
                        .limit(Background.FEW)
                        .toList();
        return alignment.novel().stream()
                .filter(sentence -> !background.contains(sentence))
                .flatMap(sentence -> told(sentence).stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /// What a novel sentence tells; of one that mostly stands in the other text, only its own
    /// words.
    private List<String> told(int sentence) {
        var held = text.runsIn(sentence, other);
        boolean mostly = held.cardinality() >= MOSTLY * text.length(sentence);
        return text.wording(sentence).facts().stream()
                .filter(fact -> !mostly || held.nextClearBit(fact.from()) < fact.to())
                .map(Facts.Fact::text)
                .filter(fact -> !(mostly && nearIdentical && fact.startsWith(Facts.NAME)))
                .filter(this::isNovel)
                .toList();
    }

    private boolean isNovel(String fact) {
        return !Facts.turns(fact) && (isFlip(fact) || !known(fact));
    }

    private boolean known(String fact) {
        return other.facts().contains(fact)
                || fact.startsWith(Facts.NAME) && other.knows(Facts.value(fact));
    }

    private static boolean isFlip(String fact) {
        return fact.equals(Facts.NEGATION) || fact.startsWith(Facts.MODAL) || Facts.turns(fact);
    }
}
