package org.tocsin.topology;

import org.apache.kafka.streams.state.KeyValueStore;
import org.jspecify.annotations.Nullable;
import org.tocsin.alert.Digest;
import org.tocsin.alert.Filed;
import org.tocsin.article.ArticleId;
import org.tocsin.event.Event;
import org.tocsin.event.Held;
import org.tocsin.event.Mute;
import org.tocsin.event.Ruling;
import org.tocsin.event.SeenUpTo;
import org.tocsin.event.WorldRecord;
import org.tocsin.syndication.Parting;

/// The state stores of the path in memory, written and read by the path's own code: what a restart
/// finds is what that code put there.
final class Stored implements LaneEntries {
    private static final int REMEMBERED = 2;

    private final KeyValueStore<String, byte[]> entries = MemoryStores.ofBytes();
    private final KeyValueStore<String, Parting> partings = MemoryStores.of(Parting.class);
    private final KeyValueStore<String, LaneRecord.Ticked> ticks =
            MemoryStores.of(LaneRecord.Ticked.class);
    private final WorldStores world =
            new WorldStores(
                    MemoryStores.of(Held.class),
                    MemoryStores.of(WorldRecord.Carried.class),
                    MemoryStores.of(Event.class),
                    MemoryStores.of(Filed.class),
                    MemoryStores.of(WorldRecord.Passed.class),
                    MemoryStores.of(Ruling.class),
                    MemoryStores.of(Mute.class),
                    MemoryStores.of(Digest.Line.class),
                    MemoryStores.of(SeenUpTo.class));
    private LaneStore lane = new LaneStore(entries, partings);

    @Override
    public @Nullable LaneEntry get(ArticleId id) {
        return lane.get(id);
    }

    @Override
    public void put(LaneEntry entry) {
        lane.put(entry);
    }

    @Override
    public void delete(ArticleId id) {
        lane.delete(id);
    }

    @Override
    public void put(Parting parting) {
        lane.put(parting);
    }

    @Override
    public void delete(Parting parting) {
        lane.delete(parting);
    }

    /// Articles held.
    long held() {
        return entries.approximateNumEntries();
    }

    /// Words of people held.
    long rulings() {
        return world.rulings().approximateNumEntries();
    }

    /// Partings held.
    long parted() {
        return partings.approximateNumEntries();
    }

    void note(LaneOutcome outcome) {
        if (outcome.tick() != null) {
            ticks.put("" + outcome.tick().partition(), outcome.tick());
        }
        Measured.forget();
    }

    /// A fold of the world whose claims lie here, all but the last few out of its memory; what else
    /// lies here it does not know yet.
    WorldFold world() {
        return Testbed.stages().world(new ClaimStore(world.claims(), REMEMBERED));
    }

    void note(WorldOutcome outcome) {
        world.put(outcome);
    }

    void restore(LaneFold fold, WorldFold other) {
        restore(fold);
        restore(other);
    }

    /// Nothing that the lane remembered outlives a restart.
    void restore(LaneFold fold) {
        lane = new LaneStore(entries, partings);
        lane.restore(fold);
        StateStores.each(ticks, fold::restore);
    }

    void restore(WorldFold fold) {
        world.restore(fold);
    }
}
