package org.tocsin.app;

import org.tocsin.article.ArticleId;
import org.tocsin.syndication.Comparison;
import org.tocsin.syndication.Comparison.Kind;
import org.tocsin.syndication.Item;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/// Two texts that were merged and are not equal, in what differs.
///
/// @param words of the copy and of the text that it is held to be
/// @param held share of the copy that stands in the other, 0 to 1
/// @param edited sentences that both have in other words, the differing words as `[was|is]`
/// @param only sentences that only the copy has
/// @param lost sentences that only the other has
/// @param figures of the shorter text that the longer does not have
record Merge(
        ArticleId id,
        ArticleId of,
        List<Integer> words,
        double held,
        List<String> edited,
        List<String> only,
        List<String> lost,
        Set<String> figures) {
    private static final double PRECISE = 1_000.0;

    /// Empty when the texts are equal word for word.
    static Optional<Merge> of(Comparison pair) {
        var first = pair.first();
        var second = pair.second();
        if (first.print().exact().equals(second.print().exact())) {
            return Optional.empty();
        }
        var edited = new ArrayList<String>();
        var only = new ArrayList<String>();
        var lost = new ArrayList<String>();
        for (var row : pair.rows()) {
            switch (row.kind()) {
                case Kind.SAME -> {}
                case Kind.EDITED -> edited.add(WordMarks.of(row.first(), row.second()));
                case Kind.ONLY_FIRST -> lost.add(row.first());
                case Kind.ONLY_SECOND -> only.add(row.second());
            }
        }
        return Optional.of(
                new Merge(
                        second.id(),
                        first.id(),
                        List.of(second.print().words(), first.print().words()),
                        Math.round(pair.secondHeld() * PRECISE) / PRECISE,
                        edited,
                        only,
                        lost,
                        figures(first, second)));
    }

    private static Set<String> figures(Item first, Item second) {
        boolean firstShorter = first.print().words() < second.print().words();
        var figures = new TreeSet<>(Figures.in((firstShorter ? first : second).print()));
        figures.removeAll(Figures.in((firstShorter ? second : first).print()));
        return figures;
    }
}
