package org.tocsin.topology;

import org.tocsin.event.WorldRecord;
import org.tocsin.syndication.Verdict;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.function.Predicate;

/// The path over several partitions and lanes without Kafka: each keeps its order, and chance says
/// which goes on next. A crash loses all memory; the stores stay.
final class Spread {
    private final List<Queue<LaneRecord>> partitions = new ArrayList<>();
    private final List<Queue<LaneRecord>> ahead = new ArrayList<>();
    private final List<Stored> stores = new ArrayList<>();
    private final List<LaneFold> lanes = new ArrayList<>();
    private final Queue<WorldRecord> people = new ArrayDeque<>();
    private final Queue<WorldRecord> claims = new ArrayDeque<>();
    private final Stored worlds = new Stored();
    private WorldFold world = worlds.world();
    private final Map<String, Verdict> verdicts = new HashMap<>();
    private final Lanes routing;
    private final Random random;

    Spread(int partitions, int lanes, Random random) {
        this.random = random;
        routing = new Lanes(lanes);
        for (int i = 0; i < partitions; i++) {
            this.partitions.add(new ArrayDeque<>());
        }
        for (int i = 0; i < lanes; i++) {
            ahead.add(new ArrayDeque<>());
            stores.add(new Stored());
            this.lanes.add(lane(i));
        }
    }

    private LaneFold lane(int number) {
        return Testbed.stages().lane(number, routing.count(), stores.get(number), _ -> true);
    }

    Spread give(List<? extends LaneRecord> records) {
        for (var record : records) {
            var key = record instanceof LaneRecord.Told told ? told.item().id().value() : "control";
            partitions.get(Math.floorMod(key.hashCode(), partitions.size())).add(record);
        }
        return this;
    }

    Spread tick(Instant at) {
        for (int i = 0; i < partitions.size(); i++) {
            partitions.get(i).add(new LaneRecord.Ticked(at, i, partitions.size()));
        }
        return this;
    }

    /// People's words, each at a time that chance picks.
    Spread say(List<? extends WorldRecord> words) {
        people.addAll(words);
        return this;
    }

    /// So many steps, or all that are left.
    Spread run(int steps) {
        for (int i = 0; i < steps && step(); i++) {}
        return this;
    }

    private boolean step() {
        var stages = new ArrayList<Runnable>();
        partitions.stream().filter(waits()).forEach(q -> stages.add(() -> route(q.remove())));
        for (int i = 0; i < lanes.size(); i++) {
            int lane = i;
            if (!ahead.get(lane).isEmpty()) {
                stages.add(() -> settle(lane, ahead.get(lane).remove()));
            }
        }
        if (!people.isEmpty()) {
            stages.add(() -> claims.add(people.remove()));
        }
        if (!claims.isEmpty()) {
            stages.add(() -> judge(claims.remove()));
        }
        if (stages.isEmpty()) {
            return false;
        }
        stages.get(random.nextInt(stages.size())).run();
        return true;
    }

    private static Predicate<Queue<LaneRecord>> waits() {
        return queue -> !queue.isEmpty();
    }

    private void route(LaneRecord record) {
        var to = routing.partitions("lane", Lanes.key(record), record, lanes.size());
        to.orElseThrow().forEach(lane -> ahead.get(lane).add(record));
    }

    private void settle(int number, LaneRecord record) {
        var outcome = lanes.get(number).take(record);
        lanes.get(number).apply(outcome);
        stores.get(number).note(outcome);
        for (var said : outcome.verdicts()) {
            if (said.version() > 0) {
                verdicts.put(said.article() + " " + said.hash(), said.verdict());
            }
        }
        claims.addAll(outcome.world());
    }

    private void judge(WorldRecord record) {
        var outcome = world.take(record);
        world.apply(outcome);
        worlds.note(outcome);
    }

    /// Every fold starts anew from what the stores hold.
    Spread crash() {
        for (int i = 0; i < lanes.size(); i++) {
            lanes.set(i, lane(i));
            stores.get(i).restore(lanes.get(i));
        }
        world = worlds.world();
        worlds.restore(world);
        return this;
    }

    EndState end() {
        run(Integer.MAX_VALUE);
        return EndState.of(verdicts, world.events(), world.current());
    }
}
