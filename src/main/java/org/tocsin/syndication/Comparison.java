package org.tocsin.syndication;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Stream;

/// Two texts side by side, and why they are one text or two: all that the verdict was made of.
///
/// @param first the one that comes first in the canonical order
/// @param second the other, which gets the verdict
/// @param firstHeld share of the first text's words that stand in the second, 0 to 1
/// @param secondHeld the other way round
/// @param fingerprints how many both share; fewer than [PostingIndex#SHARED] make no candidate
/// @param verdict the second's verdict beside the first alone, in words
/// @param rows sentence by sentence
public record Comparison(
        Item first,
        Item second,
        double firstHeld,
        double secondHeld,
        int fingerprints,
        String verdict,
        List<Row> rows) {
    /// What became of a sentence.
    public enum Kind {
        SAME,
        EDITED,
        ONLY_FIRST,
        ONLY_SECOND
    }

    /// One sentence of either, or one of each.
    ///
    /// @param facts of an edited sentence what only one states, as `-number:4` and `+number:7`; of
    ///   one that stands alone, what it states
    public record Row(Kind kind, String first, String second, List<String> facts) {
        public Row {
            facts = List.copyOf(facts);
        }
    }

    public Comparison {
        rows = List.copyOf(rows);
    }

    /// Compares two articles, in whichever order they are given.
    public static Comparison of(Item one, Item other) {
        boolean ordered = one.key().compareTo(other.key()) <= 0;
        var first = ordered ? one : other;
        var second = ordered ? other : one;
        var before = new Reading(first.print());
        var after = new Reading(second.print());
        var held = before.standingIn(after);
        var heldNow = after.standingIn(before);
        var kept = Alignment.of(before, after, held, heldNow);
        var now = Alignment.of(after, before, heldNow, held);
        var edge = new CopyVerifier().relate(second, first);
        int shared = shared(first.print().fingerprint(), second.print().fingerprint());
        var said =
                edge.map(e -> e.verdict().label() + ": " + Reason.of(e.verdict()))
                        .orElseGet(() -> "separate texts: " + parted(first, second));
        return new Comparison(
                first,
                second,
                kept.coverage(),
                now.coverage(),
                shared,
                said,
                rows(before, kept, after, now));
    }

    private static int shared(Fingerprint one, Fingerprint other) {
        var hashes = other.hashes();
        return (int)
                Arrays.stream(one.hashes())
                        .filter(hash -> Arrays.binarySearch(hashes, hash) >= 0)
                        .count();
    }

    private static String parted(Item first, Item second) {
        int words = Math.min(first.print().words(), second.print().words());
        if (words < CopyVerifier.BRIEF) {
            return "of so few words a text is a copy only when it is equal";
        }
        if (CopyVerifier.isFar(first, second)) {
            return "published so far apart, only nearly equal ones are related";
        }
        return words < CopyVerifier.SHORT
                ? "a brief is a copy only word for word"
                : "too little of either stands in the other";
    }

    private static List<Row> rows(Reading before, Alignment kept, Reading after, Alignment now) {
        var rows = new ArrayList<Row>();
        var taken = new BitSet();
        for (int i = 0; i < after.sentences().size(); i++) {
            rows.add(row(i, after, now, taken));
        }
        for (int i : without(kept, taken)) {
            var sentence = before.wording(i);
            var facts = List.copyOf(Facts.lasting(sentence));
            rows.add(new Row(Kind.ONLY_FIRST, sentence.text(), "", facts));
        }
        return rows;
    }

    private static Row row(int i, Reading after, Alignment now, BitSet taken) {
        var sentence = after.sentences().get(i);
        if (now.novel().contains(i)) {
            return new Row(
                    Kind.ONLY_SECOND, "", sentence, List.copyOf(Facts.lasting(after.wording(i))));
        }
        for (var edit : now.edits()) {
            if (edit.sentence() == i) {
                taken.set(edit.from(), edit.to());
                var change = edit.change();
                var facts =
                        Stream.concat(
                                change.lost().stream().map(fact -> "-" + fact),
                                change.added().stream().map(fact -> "+" + fact));
                return new Row(Kind.EDITED, edit.region(), sentence, facts.toList());
            }
        }
        return new Row(Kind.SAME, sentence, sentence, List.of());
    }

    /// Sentences of the first text that no row shows yet.
    private static List<Integer> without(Alignment kept, BitSet taken) {
        var edited = kept.edits().stream().map(Edit::sentence);
        return Stream.concat(edited, kept.novel().stream())
                .filter(sentence -> !taken.get(sentence))
                .sorted()
                .toList();
    }
}
