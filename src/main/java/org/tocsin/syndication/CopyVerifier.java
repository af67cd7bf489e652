package org.tocsin.syndication;

import org.tocsin.syndication.Verdict.Evidence;

import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/// Decides what one text is to another, by facts and not by overlap alone. A pure function of both.
public final class CopyVerifier {
    /// Share of the shorter text that must stand in the longer for a copy.
    static final double COPIED = 0.8;

    /// Share below which common wording (a quote, a paragraph of background) relates nobody.
    static final double RELATED = 0.25;

    /// Share of both texts that must be common when they were published far apart.
    static final double NEAR_IDENTICAL = 0.9;

    /// Shorter texts are copies only word for word, but for how fully they name people.
    static final int SHORT = 50;

    /// Still shorter ones only of a text that is equal as a whole.
    static final int BRIEF = 25;

    /// Texts published further apart are copies only when near-identical: templates recur.
    static final Duration FAR_APART = Duration.ofDays(7);

    private static final Evidence EQUAL = new Evidence(1, 1, List.of(), List.of());
    private static final int QUOTED = 3;
    private static final int MOST_FACTS = 12;
    private static final int QUOTE_LENGTH = 160;

    /// What `item` is to `earlier`, which precedes it in the canonical order; empty when they are
    /// separate texts.
    public Optional<Edge> relate(Item item, Item earlier) {
        return relate(item, earlier, each -> new Reading(each.print()));
    }

    /// @param readings of either item, asked for only when their words must be looked at
    Optional<Edge> relate(Item item, Item earlier, Function<Item, Reading> readings) {
        boolean equal = item.print().exact().equals(earlier.print().exact());
        if (equal && NewFacts.corrects(item.print()) == NewFacts.corrects(earlier.print())) {
            return item.print().words() == 0
                    ? Optional.empty()
                    : Optional.of(edge(earlier, Edge.Kind.COPY, EQUAL));
        }
        int fewest = Math.min(item.print().words(), earlier.print().words());
        boolean far = isFar(item, earlier);
        if (fewest < (far ? SHORT : BRIEF)) {
            return Optional.empty();
        }
        var text = readings.apply(item);
        var other = readings.apply(earlier);
        double coverage = text.coverageBy(other);
        double ofOther = other.coverageBy(text);
        boolean related =
                far
                        ? Math.min(coverage, ofOther) >= NEAR_IDENTICAL
                        : Math.max(coverage, ofOther) >= RELATED;
        if (!related) {
            return Optional.empty();
        }
        var pair = Pair.of(text, other);
        return fewest < SHORT && !pair.shorterEdits().isWordForWord()
                ? Optional.empty()
                : Optional.of(compare(item, text, earlier, pair));
    }

    static boolean isFar(Item item, Item earlier) {
        var apart = Duration.between(item.published(), earlier.published()).abs();
        return apart.compareTo(FAR_APART) > 0;
    }

    private static Edge compare(Item item, Reading text, Item earlier, Pair pair) {
        boolean own = pair.shorter() == text;
        var longer = own ? earlier : item;
        var shorter = own ? item : earlier;
        var facts =
                NewFacts.between(
                        pair,
                        longer.published().isAfter(shorter.published()),
                        longer.timed() && shorter.timed());
        return edge(earlier, kind(pair, facts), evidence(text, pair, facts));
    }

    private static Evidence evidence(Reading text, Pair pair, Collection<String> facts) {
        var edits = pair.shorter() == text ? pair.shorterEdits() : pair.longerEdits();
        var others = pair.shorter() == text ? pair.longerEdits() : pair.shorterEdits();
        return new Evidence(
                edits.coverage(),
                others.coverage(),
                quoted(text, edits.novel()),
                facts.stream().limit(MOST_FACTS).toList());
    }

    private static Edge.Kind kind(Pair pair, Set<String> facts) {
        boolean brief = pair.shorter().print().words() < SHORT;
        if (!brief && RoundUp.holds(pair)) {
            return Edge.Kind.CONTAINED;
        }
        boolean copied = pair.shorterEdits().coverage() >= COPIED;
        return copied && facts.isEmpty() ? Edge.Kind.COPY : Edge.Kind.UPDATE;
    }

    private static List<String> quoted(Reading text, List<Integer> novel) {
        return novel.stream()
                .limit(QUOTED)
                .map(i -> text.sentences().get(i))
                .map(s -> s.substring(0, Math.min(QUOTE_LENGTH, s.length())))
                .toList();
    }

    private static Edge edge(Item other, Edge.Kind kind, Evidence evidence) {
        return new Edge(other.key(), other.outlet(), other.credits(), kind, evidence);
    }
}
