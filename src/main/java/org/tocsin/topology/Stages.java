package org.tocsin.topology;

import org.tocsin.alert.AlertPolicy;
import org.tocsin.article.Outlets;
import org.tocsin.claim.ClaimTagger;
import org.tocsin.event.EventPolicy;
import org.tocsin.event.Release;
import org.tocsin.syndication.Lane;

import java.time.Duration;
import java.util.Map;
import java.util.function.Predicate;

/// What the stages of the path are made of: one set of rules, sources and policies.
///
/// @param names how to print actor codes
/// @param laneRetention how long a lane holds an article, in ingest time
public record Stages(
        Outlets outlets,
        ClaimTagger tagger,
        Map<String, String> names,
        Duration laneRetention,
        EventPolicy events,
        AlertPolicy alerts) {
    public Stages {
        names = Map.copyOf(names);
        if (!laneRetention.isPositive()) {
            throw new IllegalArgumentException(
                    "lane.retention must be longer than nothing, was " + laneRetention);
        }
    }

    /// With the usual retentions and policies.
    public static Stages standard(
            Outlets outlets, ClaimTagger tagger, Map<String, String> names) {
        return new Stages(
                outlets,
                tagger,
                names,
                Lane.RETENTION,
                EventPolicy.DEFAULT,
                AlertPolicy.DEFAULT);
    }

    /// Stage 1.
    public ArticleReader reader() {
        return new ArticleReader(tagger, outlets);
    }

    /// The fold of one lane.
    public LaneFold lane(int lane, int lanes, LaneEntries entries, Predicate<LaneEntry> fits) {
        return new LaneFold(lane, lanes, entries, new Release(outlets), laneRetention, fits);
    }

    /// The fold of the one lane of a run over files, in memory and without bounds.
    public LaneFold lane() {
        return lane(0, 1, LaneEntries.inMemory(), _ -> true);
    }

    /// The fold of the world.
    public WorldFold world() {
        return new WorldFold(outlets, events, alerts, names);
    }
}
