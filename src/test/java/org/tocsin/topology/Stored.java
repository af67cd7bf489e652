package org.tocsin.topology;

import org.jspecify.annotations.Nullable;
import org.tocsin.alert.Digest;
import org.tocsin.alert.Filed;
import org.tocsin.article.ArticleId;
import org.tocsin.event.Event;
import org.tocsin.event.Held;
import org.tocsin.event.Mute;
import org.tocsin.event.Ruling;
import org.tocsin.event.WorldRecord;
import org.tocsin.kafka.JsonSerde;
import org.tocsin.syndication.Parting;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The state stores in memory, in the bytes in which the real ones hold them.
final class Stored implements LaneEntries {
    private final Store<LaneEntry> entries = new Store<>(LaneEntry.class);
    private final Store<Parting> partings = new Store<>(Parting.class);
    private final Store<LaneRecord.Ticked> ticks = new Store<>(LaneRecord.Ticked.class);
    private final Store<Held> claims = new Store<>(Held.class);
    private final Store<WorldRecord.Carried> copies = new Store<>(WorldRecord.Carried.class);
    private final Store<Event> events = new Store<>(Event.class);
    private final Store<Filed> alerts = new Store<>(Filed.class);
    private final Store<WorldRecord.Passed> lanes = new Store<>(WorldRecord.Passed.class);

    private final Store<Ruling> rulings = new Store<>(Ruling.class);
    private final Store<Mute> mutes = new Store<>(Mute.class);
    private final Store<Digest.Line> tray = new Store<>(Digest.Line.class);

    private static final class Store<V> {
        private final Map<String, byte[]> bytes = new HashMap<>();
        private final JsonSerde<V> serde;

        Store(Class<V> type) {
            serde = JsonSerde.of(type);
        }

        void put(String key, V value) {
            bytes.put(key, serde.write(value));
        }

        void delete(String key) {
            bytes.remove(key);
        }

        @Nullable V get(String key) {
            var found = bytes.get(key);
            return found == null ? null : serde.read(found);
        }

        List<V> all() {
            return bytes.values().stream().map(serde::read).toList();
        }
    }

    @Override
    public @Nullable LaneEntry get(ArticleId id) {
        return entries.get(id.value());
    }

    @Override
    public void put(LaneEntry entry) {
        entries.put(entry.id().value(), entry);
    }

    @Override
    public void delete(ArticleId id) {
        entries.delete(id.value());
    }

    @Override
    public void put(Parting parting) {
        partings.put(parting.key(), parting);
    }

    @Override
    public void delete(Parting parting) {
        partings.delete(parting.key());
    }

    /// Articles held.
    int held() {
        return entries.bytes.size();
    }

    /// Partings held.
    int parted() {
        return partings.bytes.size();
    }

    void note(LaneOutcome outcome) {
        if (outcome.tick() != null) {
            ticks.put("" + outcome.tick().partition(), outcome.tick());
        }
    }

    void note(WorldOutcome outcome) {
        var change = outcome.change();
        change.dropped().forEach(claims::delete);
        change.held().forEach(h -> claims.put(h.testimony().id(), h));
        change.uncarried().forEach(d -> copies.delete(d.cluster() + d.article()));
        change.carried().forEach(c -> copies.put(c.cluster() + c.article(), c));
        change.events().stream()
                .map(each -> each.after())
                .forEach(e -> events.put(e.id().value(), e));
        change.ended().forEach(id -> events.delete(id.value()));
        if (change.lane() != null) {
            lanes.put("" + change.lane().lane(), change.lane());
        }
        outcome.filed().forEach(f -> alerts.put(f.last().alertId(), f));
        outcome.forgotten().forEach(alerts::delete);
        if (change.ruling() != null) {
            rulings.put(change.ruling().key(), change.ruling());
        }
        if (outcome.mute() != null) {
            mutes.put(outcome.mute().id(), outcome.mute());
        }
        outcome.unmuted().forEach(mutes::delete);
        outcome.trayed().forEach(line -> tray.put(line.what().alertId(), line));
        outcome.untrayed().forEach(tray::delete);
    }

    void restore(LaneFold lane, WorldFold world) {
        restore(lane);
        restore(world);
    }

    void restore(LaneFold lane) {
        lane.restore(entries.all());
        partings.all().forEach(lane::restore);
        ticks.all().forEach(lane::restore);
    }

    void restore(WorldFold world) {
        claims.all().forEach(world::restore);
        copies.all().forEach(world::restore);
        events.all().forEach(world::restore);
        alerts.all().forEach(world::restore);
        lanes.all().forEach(world::restore);
        rulings.all().forEach(ruling -> world.restore(new WorldRecord.Ruled(ruling)));
        mutes.all().forEach(world::restore);
        tray.all().forEach(world::restore);
    }
}
