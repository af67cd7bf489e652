package org.tocsin.topology;

import org.apache.kafka.streams.processor.api.ProcessorContext;
import org.apache.kafka.streams.state.KeyValueStore;
import org.tocsin.alert.Digest;
import org.tocsin.alert.Filed;
import org.tocsin.article.ArticleId;
import org.tocsin.event.Event;
import org.tocsin.event.Held;
import org.tocsin.event.Mute;
import org.tocsin.event.Ruling;
import org.tocsin.event.SeenUpTo;
import org.tocsin.event.WorldRecord;

/// The world's memory in state stores: one claim, copy, event, alert, lane or word of a person a
/// key.
record WorldStores(
        KeyValueStore<String, Held> claims,
        KeyValueStore<String, WorldRecord.Carried> copies,
        KeyValueStore<String, Event> events,
        KeyValueStore<String, Filed> alerts,
        KeyValueStore<String, WorldRecord.Passed> lanes,
        KeyValueStore<String, Ruling> rulings,
        KeyValueStore<String, Mute> mutes,
        KeyValueStore<String, Digest.Line> tray,
        KeyValueStore<String, SeenUpTo> seen) {
    private static final String ONLY = "world";

    static WorldStores of(ProcessorContext<?, ?> context) {
        return new WorldStores(
                context.getStateStore(StateStores.WORLD_CLAIMS),
                context.getStateStore(StateStores.WORLD_COPIES),
                context.getStateStore(StateStores.WORLD_EVENTS),
                context.getStateStore(StateStores.WORLD_ALERTS),
                context.getStateStore(StateStores.WORLD_LANES),
                context.getStateStore(StateStores.WORLD_RULINGS),
                context.getStateStore(StateStores.WORLD_MUTES),
                context.getStateStore(StateStores.WORLD_TRAY),
                context.getStateStore(StateStores.WORLD_SEEN));
    }

    void restore(WorldFold fold) {
        StateStores.each(claims, fold::restore);
        StateStores.each(copies, fold::restore);
        StateStores.each(events, fold::restore);
        StateStores.each(alerts, fold::restore);
        StateStores.each(lanes, fold::restore);
        StateStores.each(rulings, ruling -> fold.restore(new WorldRecord.Ruled(ruling)));
        StateStores.each(mutes, fold::restore);
        StateStores.each(tray, fold::restore);
        StateStores.each(seen, fold::restore);
    }

    /// All but the claims: the fold puts those itself ([ClaimStore]).
    void put(WorldOutcome outcome) {
        var change = outcome.change();
        change.uncarried().forEach(d -> copies.delete(key(d.cluster(), d.article())));
        change.carried().forEach(c -> copies.put(key(c.cluster(), c.article()), c));
        change.events().forEach(each -> put(each.after()));
        change.ended().forEach(id -> events.delete(id.value()));
        if (change.lane() != null) {
            lanes.put(Integer.toString(change.lane().lane()), change.lane());
        }
        if (change.ruling() != null) {
            rulings.put(change.ruling().key(), change.ruling());
        }
        change.unruled().forEach(rulings::delete);
        seen.put(ONLY, new SeenUpTo(change.seen()));
        if (outcome.mute() != null) {
            mutes.put(outcome.mute().id(), outcome.mute());
        }
        outcome.unmuted().forEach(mutes::delete);
        outcome.trayed().forEach(line -> tray.put(line.what().alertId(), line));
        outcome.untrayed().forEach(tray::delete);
        outcome.filed().forEach(filed -> alerts.put(filed.last().alertId(), filed));
        outcome.forgotten().forEach(alerts::delete);
    }

    private void put(Event event) {
        if (event.standing()) {
            events.put(event.id().value(), event);
        } else {
            events.delete(event.id().value());
        }
    }

    private static String key(String cluster, ArticleId article) {
        return cluster + "\n" + article;
    }
}
