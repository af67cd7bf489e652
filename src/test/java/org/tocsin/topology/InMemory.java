package org.tocsin.topology;

import org.tocsin.alert.Alert;
import org.tocsin.alert.Decision;
import org.tocsin.alert.Digest;
import org.tocsin.alert.Suppression;
import org.tocsin.article.Article;
import org.tocsin.event.EventChange;
import org.tocsin.event.WorldRecord;
import org.tocsin.syndication.Verdict;
import org.tocsin.syndication.VerdictVersion;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/// The whole path without Kafka: the oracle of the runs with it.
final class InMemory {
    private final ArticleReader reader = Testbed.stages().reader();
    private final Stored stored;
    private final LaneFold lane;
    private final WorldFold world;
    private final Map<String, Verdict> verdicts = new HashMap<>();
    final List<VerdictVersion> said = new ArrayList<>();
    final List<WorldRecord> claims = new ArrayList<>();
    final List<Alert> sent = new ArrayList<>();
    final List<Suppression> withheld = new ArrayList<>();
    final List<Digest> digests = new ArrayList<>();
    int changes;
    int released;
    private Consumer<EventChange> watcher = _ -> {};
    private long offset;

    InMemory() {
        this(new Stored());
    }

    /// @param stored what the stores hold; whatever is applied goes there too
    InMemory(Stored stored) {
        this.stored = stored;
        lane = Testbed.stages().lane(0, 1, stored, _ -> true);
        world = stored.world();
    }

    /// Shows every change of an event.
    void watch(Consumer<EventChange> other) {
        watcher = other;
    }

    /// Rebuilds its memory from the stores.
    InMemory restored() {
        stored.restore(lane, world);
        return this;
    }

    /// Takes over what another said, for the comparison at the end.
    InMemory saying(InMemory before) {
        verdicts.putAll(before.verdicts);
        sent.addAll(before.sent);
        withheld.addAll(before.withheld);
        digests.addAll(before.digests);
        return this;
    }

    LaneOutcome wouldSay(Article article) {
        return lane.take(reader.read(article, new Source(0, offset)));
    }

    InMemory give(List<Article> articles) {
        articles.forEach(a -> take(reader.read(a, new Source(0, offset++))));
        return this;
    }

    InMemory tick(Instant at) {
        take(new LaneRecord.Ticked(at, 0, 1));
        return this;
    }

    void take(LaneRecord record) {
        var outcome = lane.take(record);
        outcome.verdicts().forEach(this::note);
        lane.apply(outcome);
        stored.note(outcome);
        outcome.world().forEach(this::take);
    }

    void take(WorldRecord record) {
        claims.add(record);
        var outcome = world.take(record);
        outcome.decisions().forEach(this::note);
        digests.addAll(outcome.digests());
        changes += outcome.change().events().size();
        outcome.change().events().forEach(watcher);
        released += released(outcome);
        world.apply(outcome);
        stored.note(outcome);
    }

    /// Tellings that no change of an event led to, but the end of a wait.
    private static int released(WorldOutcome outcome) {
        var changed = outcome.change().events().stream().map(c -> c.after().id().value()).toList();
        return (int)
                outcome.decisions().stream()
                        .filter(d -> d.sent() != null && !changed.contains(d.alertId()))
                        .count();
    }

    private void note(Decision decision) {
        if (decision.sent() != null) {
            sent.add(decision.sent());
        }
        if (decision.withheld() != null) {
            withheld.add(decision.withheld());
        }
    }

    private void note(VerdictVersion version) {
        said.add(version);
        if (version.version() > 0) {
            verdicts.put(version.article() + " " + version.hash(), version.verdict());
        }
    }

    WorldFold world() {
        return world;
    }

    EndState end() {
        return EndState.of(verdicts, world.events(), world.current());
    }
}
