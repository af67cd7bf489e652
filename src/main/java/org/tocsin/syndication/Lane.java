package org.tocsin.syndication;

import org.jspecify.annotations.Nullable;
import org.tocsin.article.ArticleId;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/// The fold that gives every article its verdict, for one group of languages.
///
/// Clusters are stars: an article is the centre of one unless it copies a centre before it in the
/// canonical order, so no chain of copies ties separate texts together. The end state depends on
/// the set of items alone, whatever their order, as long as they come within the retention. Not for
/// several threads.
public final class Lane {
    /// How long an article is held after its fetching.
    public static final Duration RETENTION = Duration.ofHours(48);

    private static final int BUCKETS = 12;

    private final Entries entries;
    private final Duration retention;
    private final PostingIndex index;
    private final Partings partings = new Partings();
    private long applied;

    public Lane(Entries entries) {
        this(entries, RETENTION, Fingerprint.NONE);
    }

    /// @param entries empty, or what a former lane put there, all of it given to [#restore]
    /// @param retention how long an article is held, at least; at most a twelfth longer
    /// @param stopped fingerprints of recurring boilerplate, which relate nobody
    public Lane(Entries entries, Duration retention, Fingerprint stopped) {
        this.entries = entries;
        this.retention = retention;
        index = new PostingIndex(retention.dividedBy(BUCKETS), stopped);
    }

    /// How long a lane of that retention may hold an article after its fetching.
    public static Duration longest(Duration retention) {
        return retention.plus(retention.dividedBy(BUCKETS));
    }

    /// Takes in entries that already lie in the store, in any order, before the first offer.
    public void restore(Iterable<Entry> held) {
        held.forEach(entry -> index.put(entry.current(), entry.centre()));
    }

    /// Takes in partings that already lie in the store.
    public void restore(Parting parting) {
        partings.put(parting);
    }

    /// What a parting brings about. Changes nothing. The first of one pair holds; a further one is
    /// of no effect.
    public Changes part(Parting parting) {
        if (partings.holds(parting)) {
            return new Changes(List.of(), List.of(), Map.of(), List.of(), applied);
        }
        var then = partings.with(parting);
        var drafts = Evaluation.of(entries, index, then, parting);
        return new Settlement(entries, drafts, applied).changes(then, List.of(parting));
    }

    /// The partings that concern an article.
    public List<Parting> partings(ArticleId article) {
        return List.copyOf(partings.of(article));
    }

    /// What the item brings about. Changes nothing: the same offer again gives the same outcome.
    public Outcome offer(Item item) {
        var before = entries.get(item.id());
        var texts = before == null ? new ArrayList<Item>() : new ArrayList<>(before.items());
        var held = texts.stream().filter(t -> t.hash().equals(item.hash())).findAny();
        if (held.isPresent()) {
            var unchanged = aside(item, new Verdict.Unchanged(item.hash()));
            if (Item.KEPT.compare(held.get(), item) <= 0) {
                return standing(unchanged, Objects.requireNonNull(before));
            }
            texts.remove(held.get());
            return settle(with(texts, item), before, Optional.of(unchanged), item);
        }
        if (before != null && texts.size() >= Entry.MAX_TEXTS) {
            var reason = "more than " + Entry.MAX_TEXTS + " versions of one article";
            return standing(aside(item, new Verdict.Rejected(reason)), before);
        }
        return settle(with(texts, item), before, Optional.empty(), item);
    }

    private static List<Item> with(List<Item> texts, Item item) {
        texts.add(item);
        texts.sort(Item.BY_FETCHING);
        return texts;
    }

    private static VerdictVersion aside(Item item, Verdict verdict) {
        return new VerdictVersion(item.id(), item.hash(), 0, verdict, true);
    }

    private Outcome standing(VerdictVersion first, Entry entry) {
        var clusters = Map.of(entry.id(), whose(entry));
        return new Outcome(first, new Changes(List.of(), List.of(), clusters, List.of(), applied));
    }

    private Outcome settle(
            List<Item> texts, @Nullable Entry before, Optional<VerdictVersion> aside, Item item) {
        var current = Item.standing(texts);
        var drafts =
                before != null && before.current().equals(current)
                        ? Map.of(current.key(), Draft.of(before))
                        : Evaluation.of(entries, index, partings, current, before);
        var settlement = new Settlement(entries, drafts, applied);
        return settlement.outcome(texts, aside, item, partings);
    }

    /// Makes an outcome true.
    ///
    /// @throws IllegalStateException when another was applied since it was worked out
    public void apply(Outcome outcome) {
        apply(outcome.changes());
    }

    /// Makes changes true.
    ///
    /// @throws IllegalStateException when others were applied since they were worked out
    public void apply(Changes changes) {
        if (changes.basis() != applied) {
            throw new IllegalStateException(
                    "this outcome was worked out after "
                            + changes.basis()
                            + " others, the lane has applied "
                            + applied);
        }
        for (var entry : changes.puts()) {
            var before = entries.get(entry.id());
            if (before != null && before.current().equals(entry.current())) {
                index.mark(entry.id(), entry.centre());
            } else {
                index.put(entry.current(), entry.centre());
            }
            entries.put(entry);
        }
        changes.partings().forEach(partings::put);
        applied++;
    }

    /// Drops articles whose fetching lies further behind than the retention. No verdict changes:
    /// members of a dropped centre keep its id.
    ///
    /// @param laneTime the lane's time by its ticks
    /// @return the dropped ones, by id
    public List<ArticleId> expire(Instant laneTime) {
        var gone = index.expire(laneTime.minus(retention));
        gone.forEach(entries::delete);
        if (!gone.isEmpty()) {
            applied++;
        }
        gone.sort(Comparator.naturalOrder());
        return List.copyOf(gone);
    }

    /// Drops partings older than the retention of which neither article is held.
    ///
    /// @return the dropped ones
    public List<Parting> expirePartings(Instant laneTime) {
        var before = laneTime.minus(retention);
        var gone =
                partings.all().stream()
                        .filter(p -> p.since().isBefore(before))
                        .filter(p -> !index.holds(p.one()) && !index.holds(p.other()))
                        .toList();
        gone.forEach(partings::remove);
        return gone;
    }

    /// Whose text a held article is.
    public Optional<Cluster> cluster(ArticleId id) {
        return Optional.ofNullable(entries.get(id)).map(this::whose);
    }

    private Cluster whose(Entry entry) {
        return Settlement.whose(entries, Map.of(), entry.current(), entry.edges());
    }

    /// What was last said about each text of a held article, by fetching.
    public List<Held> held(ArticleId id) {
        var entry = entries.get(id);
        return entry == null ? List.of() : entry.texts();
    }

    /// Whether the article is held.
    public boolean holds(ArticleId id) {
        return index.holds(id);
    }

    /// Articles held.
    public int size() {
        return index.size();
    }
}
