package org.tocsin.topology;

import org.tocsin.alert.AlertPolicy;
import org.tocsin.article.Outlets;
import org.tocsin.claim.ClaimTagger;
import org.tocsin.event.EventPolicy;
import org.tocsin.event.Release;
import org.tocsin.event.Testimonies;
import org.tocsin.syndication.Lane;

import java.time.Duration;
import java.util.Map;
import java.util.function.Predicate;

/// What the stages of the path are made of: one set of rules, sources and policies.
///
/// @param names how to print actor codes
/// @param tagger reads claims while no rule set was put in force
/// @param laneRetention how long a lane holds an article, in ingest time
/// @param shelf where a rule set is found that a control record puts in force
/// @param times who times the steps
public record Stages(
        Outlets outlets,
        ClaimTagger tagger,
        Map<String, String> names,
        Duration laneRetention,
        EventPolicy events,
        AlertPolicy alerts,
        RuleShelf shelf,
        StageTimes times) {
    public Stages {
        names = Map.copyOf(names);
        if (!laneRetention.isPositive()) {
            throw new IllegalArgumentException(
                    "lane.retention must be longer than nothing, was " + laneRetention);
        }
        events.outlast(laneRetention);
    }

    /// With the usual retentions and policies.
    public static Stages standard(Outlets outlets, ClaimTagger tagger, Map<String, String> names) {
        return new Stages(
                outlets,
                tagger,
                names,
                Lane.RETENTION,
                EventPolicy.DEFAULT,
                AlertPolicy.DEFAULT,
                RuleShelf.EMPTY,
                StageTimes.NONE);
    }

    /// The same, finding rule sets elsewhere.
    public Stages with(RuleShelf other) {
        return new Stages(outlets, tagger, names, laneRetention, events, alerts, other, times);
    }

    /// Stage 1, by the rule set that holds while no other was put in force.
    public ArticleReader reader() {
        return new ArticleReader(tagger, outlets);
    }

    /// Stage 1, by the set of that hash.
    ///
    /// @throws RefusedRules when the set is not to be used
    public ArticleReader reader(String hash) {
        if (hash.equals(tagger.ruleSet())) {
            return reader();
        }
        return switch (shelf.take(hash)) {
            case RuleShelf.Usable(var other) -> new ArticleReader(other, outlets);
            case RuleShelf.Refused(var reason) -> throw new RefusedRules(hash, reason);
        };
    }

    /// The fold of one lane.
    public LaneFold lane(int lane, int lanes, LaneEntries entries, Predicate<LaneEntry> fits) {
        return new LaneFold(lane, lanes, entries, new Release(outlets), laneRetention, fits);
    }

    /// The fold of the one lane of a run over files, in memory and without bounds.
    public LaneFold lane() {
        return lane(0, 1, LaneEntries.inMemory(), _ -> true);
    }

    /// The fold of the world, in memory.
    public WorldFold world() {
        return world(Testimonies.inMemory());
    }

    /// The fold of the world.
    public WorldFold world(Testimonies testimonies) {
        return new WorldFold(outlets, events, alerts, names, testimonies);
    }
}
