package org.tocsin.topology;

import org.jspecify.annotations.Nullable;
import org.tocsin.article.ArticleId;
import org.tocsin.article.ContentHash;
import org.tocsin.event.Release;
import org.tocsin.event.WorldRecord;
import org.tocsin.syndication.Changes;
import org.tocsin.syndication.Entries;
import org.tocsin.syndication.Entry;
import org.tocsin.syndication.Fingerprint;
import org.tocsin.syndication.Held;
import org.tocsin.syndication.Lane;
import org.tocsin.syndication.Parting;
import org.tocsin.syndication.Verdict;
import org.tocsin.syndication.VerdictVersion;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// The fold over one lane's total order: articles in; verdicts, and what the world is told, out.
///
/// [#take] works out what a record brings about and changes nothing; [#apply] makes it so. Not for
/// several threads.
public final class LaneFold {
    private final int lane;
    private final int lanes;
    private final LaneEntries entries;
    private final Lane clusters;
    private final LaneTime time = new LaneTime();
    private final Settled settled;
    private final Predicate<LaneEntry> fits;

    /// @param lane which of `lanes` it is, from 0
    /// @param entries empty, or what a former fold put there, all of it given to [#restore]
    /// @param retention how long an article is held in ingest time: [Lane#RETENTION] is usual
    /// @param fits whether an entry is small enough to be stored
    public LaneFold(
            int lane,
            int lanes,
            LaneEntries entries,
            Release release,
            Duration retention,
            Predicate<LaneEntry> fits) {
        this.lane = lane;
        this.lanes = lanes;
        this.entries = entries;
        this.fits = fits;
        clusters = new Lane(new Clusters(), retention, Fingerprint.NONE);
        settled = new Settled(this::entry, release);
    }

    /// One lane in memory, without bounds: for runs over files.
    public static LaneFold inMemory(Release release) {
        return new LaneFold(0, 1, LaneEntries.inMemory(), release, Lane.RETENTION, _ -> true);
    }

    /// Takes in what already lies in the store, in any order, before the first record. It is
    /// indexed only: the words of its texts may be missing.
    public void restore(Iterable<Entry> held) {
        clusters.restore(held);
    }

    /// Takes in the last tick of a partition.
    public void restore(LaneRecord.Ticked tick) {
        time.apply(tick);
    }

    /// Takes in a parting that already lies in the store.
    public void restore(Parting parting) {
        clusters.restore(parting);
    }

    /// Who has said that the article is not of another's text, an outcome that is not applied yet
    /// included.
    public List<Parting> partings(ArticleId article, LaneOutcome outcome) {
        var said = new ArrayList<>(clusters.partings(article));
        if (outcome.settled() != null) {
            outcome.settled().partings().stream()
                    .filter(p -> p.one().equals(article) || p.other().equals(article))
                    .forEach(said::add);
        }
        return said;
    }

    /// What the record brings about. The same record again gives the same outcome.
    public LaneOutcome take(LaneRecord record) {
        return switch (record) {
            case LaneRecord.Told told -> told(told);
            case LaneRecord.Refused(var id, var hash, var reason, _, var source) ->
                    LaneOutcome.only(rejected(id, hash, reason), source);
            case LaneRecord.Ticked tick -> ticked(tick);
            case LaneRecord.RulesInForce _ -> LaneOutcome.NOTHING;
            case LaneRecord.Parted(var parting) -> parted(parting);
        };
    }

    private LaneOutcome told(LaneRecord.Told told) {
        var outcome = clusters.offer(told.item());
        if (outcome.first().verdict() instanceof Verdict.Rejected) {
            return LaneOutcome.only(outcome.first(), told.source());
        }
        var changes = settled.of(told, outcome.changes());
        var large = tooLarge(changes);
        if (large.isPresent()) {
            var reason = "too large: with it the entry of " + large.get().id() + " does not fit";
            return LaneOutcome.only(
                    rejected(told.item().id(), told.item().hash(), reason), told.source());
        }
        var verdicts = new ArrayList<VerdictVersion>();
        verdicts.add(outcome.first());
        verdicts.addAll(outcome.changed());
        return outcome(
                verdicts,
                told.source(),
                changes,
                Settled.inOrder(changes, told.item().fetchedAt()),
                outcome.changes());
    }

    private LaneOutcome parted(Parting parting) {
        var apart = clusters.part(parting);
        var changes = settled.of(apart);
        var large = tooLarge(changes);
        if (large.isPresent()) {
            throw new IllegalStateException(
                    "not unmerged: the entry of " + large.get().id() + " would not fit");
        }
        var world = Settled.inOrder(changes, parting.since());
        return outcome(apart.verdicts(), null, changes, world, apart);
    }

    private Optional<LaneEntry> tooLarge(List<Settled.Change> changes) {
        return changes.stream().map(Settled.Change::after).filter(fits.negate()).findFirst();
    }

    private static LaneOutcome outcome(
            List<VerdictVersion> verdicts,
            @Nullable Source source,
            List<Settled.Change> changes,
            List<WorldRecord> world,
            Changes lane) {
        var puts = changes.stream().filter(Settled.Change::isOne).map(Settled.Change::after);
        return new LaneOutcome(verdicts, source, puts.toList(), world, lane, null, null);
    }

    private static VerdictVersion rejected(ArticleId id, ContentHash hash, String reason) {
        return new VerdictVersion(id, hash, 0, new Verdict.Rejected(reason), true);
    }

    private LaneOutcome ticked(LaneRecord.Ticked tick) {
        if (!time.isNews(tick)) {
            return LaneOutcome.NOTHING;
        }
        var now = time.after(tick);
        var passed =
                now.<WorldRecord>map(at -> new WorldRecord.Passed(lane, lanes, at)).stream()
                        .toList();
        return new LaneOutcome(List.of(), null, List.of(), passed, null, tick, now.orElse(null));
    }

    /// Makes an outcome true: in the store first, then in memory.
    public void apply(LaneOutcome outcome) {
        if (outcome.settled() != null) {
            clusters.apply(outcome.settled());
            outcome.settled().partings().forEach(entries::put);
        }
        outcome.puts().forEach(entries::put);
        if (outcome.tick() != null) {
            time.apply(outcome.tick());
        }
        if (outcome.time() != null) {
            expire(outcome.time());
        }
    }

    private void expire(Instant now) {
        var _ = clusters.expire(now);
        clusters.expirePartings(now).forEach(entries::delete);
    }

    /// What was last said about each text of a held article, by fetching.
    public List<Held> held(ArticleId id) {
        return clusters.held(id);
    }

    /// Articles held.
    public int size() {
        return clusters.size();
    }

    /// What lies in the store of an article. Most articles are new, and a store is slow to say that
    /// it has nothing: the index knows.
    private @Nullable LaneEntry entry(ArticleId id) {
        return clusters.holds(id) ? entries.get(id) : null;
    }

    /// The lane's own view of the store. It reads, and drops what expired; entries are put by the
    /// fold, together with the claims.
    private final class Clusters implements Entries {
        @Override
        public @Nullable Entry get(ArticleId id) {
            var held = entry(id);
            return held == null ? null : held.entry();
        }

        @Override
        public void put(Entry entry) {
            // the fold puts it
        }

        @Override
        public void delete(ArticleId id) {
            entries.delete(id);
        }
    }
}
