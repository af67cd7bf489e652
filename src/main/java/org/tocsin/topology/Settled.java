package org.tocsin.topology;

import org.jspecify.annotations.Nullable;
import org.tocsin.article.ArticleId;
import org.tocsin.event.Release;
import org.tocsin.event.Released;
import org.tocsin.event.Telling;
import org.tocsin.event.Told;
import org.tocsin.event.WorldRecord;
import org.tocsin.syndication.Changes;
import org.tocsin.syndication.Cluster;
import org.tocsin.syndication.Entry;
import org.tocsin.syndication.Held;
import org.tocsin.syndication.Item;
import org.tocsin.syndication.Verdict;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;

/// What a lane's outcome makes of the claims of each article that it touches.
final class Settled {
    private final Function<ArticleId, @Nullable LaneEntry> entries;
    private final Release release;

    /// @param entries what is held of an article, null of a new one
    Settled(Function<ArticleId, @Nullable LaneEntry> entries, Release release) {
        this.entries = entries;
        this.release = release;
    }

    /// One article before and after.
    record Change(@Nullable LaneEntry before, LaneEntry after) {
        boolean isOne() {
            return !after.equals(before);
        }

        private List<WorldRecord> records(Instant at) {
            var known = before == null ? Released.nothing(after.id()) : before.released();
            return Release.between(known, after.released(), at);
        }
    }

    /// The articles that a record's outcome touches, by id.
    List<Change> of(LaneRecord.Told told, Changes lane) {
        return changes(told, lane);
    }

    /// The articles that a correction touches, by id.
    List<Change> of(Changes lane) {
        return changes(null, lane);
    }

    private List<Change> changes(LaneRecord.@Nullable Told told, Changes lane) {
        Map<ArticleId, Entry> puts = new HashMap<>();
        lane.puts().forEach(put -> puts.put(put.id(), put));
        var changes = new ArrayList<Change>();
        for (var touched : new TreeMap<>(lane.clusters()).entrySet()) {
            var before = entries.apply(touched.getKey());
            var entry = puts.get(touched.getKey());
            if (entry == null) {
                entry = Objects.requireNonNull(before, "only a held article is not put").entry();
            }
            changes.add(new Change(before, after(before, entry, told, touched.getValue())));
        }
        return changes;
    }

    private LaneEntry after(
            @Nullable LaneEntry before,
            Entry entry,
            LaneRecord.@Nullable Told told,
            Cluster whose) {
        var tellings =
                entry.texts().stream().map(Held::item).map(i -> telling(before, i, told)).toList();
        var copies = copies(entry.texts().getLast().verdict());
        return new LaneEntry(entry, tellings, release.of(tellings, whose, copies));
    }

    /// The claims of a text: those that came with the record that is kept of it.
    private static Telling telling(
            @Nullable LaneEntry before, Item kept, LaneRecord.@Nullable Told told) {
        var fresh = told != null && told.item().equals(kept) ? told.telling() : null;
        var texts = before == null ? List.<Held>of() : before.entry().texts();
        for (int i = 0; i < texts.size(); i++) {
            var held = texts.get(i).item();
            if (before != null && held.hash().equals(kept.hash()) && held.equals(kept)) {
                var known = before.tellings().get(i);
                return fresh == null ? known : first(known, fresh);
            }
        }
        return Objects.requireNonNull(fresh, "only the record's own text is not held");
    }

    /// Of two records that differ in nothing the lane looks at, the same one whichever came first.
    private static Telling first(Telling one, Telling two) {
        return one.toString().compareTo(two.toString()) <= 0 ? one : two;
    }

    private static boolean copies(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Copy _, Verdict.Contained _ -> true;
            case Verdict.Revision(_, _, _, var role) -> copies(role);
            case Verdict.Original _, Verdict.Update _, Verdict.Unchanged _, Verdict.Rejected _ ->
                    false;
        };
    }

    /// What the world is told of all changes: a claim that moves from one article to another is
    /// told anew before it is taken back, so that its event goes on.
    static List<WorldRecord> inOrder(List<Change> changes, Instant at) {
        return changes.stream()
                .flatMap(change -> change.records(at).stream())
                .sorted(Comparator.comparingInt(Settled::turn))
                .toList();
    }

    private static int turn(WorldRecord record) {
        return switch (record) {
            case WorldRecord.Testified(var told, _) ->
                    told.stream().allMatch(Told::retracted) ? 2 : 0;
            case WorldRecord.Carried _ -> 1;
            case WorldRecord.Withdrawn _ -> 3;
            case WorldRecord.Dropped _ -> 4;
            case WorldRecord.Passed _, WorldRecord.Ruled _, WorldRecord.Muted _ -> 5;
        };
    }
}
