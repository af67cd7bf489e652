package org.tocsin.topology;

import org.tocsin.alert.Alert;
import org.tocsin.alert.AlertDesk;
import org.tocsin.alert.AlertPolicy;
import org.tocsin.alert.Decision;
import org.tocsin.alert.Digest;
import org.tocsin.alert.Filed;
import org.tocsin.alert.Tray;
import org.tocsin.article.Outlets;
import org.tocsin.event.Event;
import org.tocsin.event.EventChange;
import org.tocsin.event.EventId;
import org.tocsin.event.EventPolicy;
import org.tocsin.event.Held;
import org.tocsin.event.Mute;
import org.tocsin.event.SeenUpTo;
import org.tocsin.event.Testimonies;
import org.tocsin.event.World;
import org.tocsin.event.WorldChange;
import org.tocsin.event.WorldRecord;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/// The fold over the world's total order: claims in, events and alerts out.
///
/// [#take] works out what a record brings about and changes nothing; [#apply] makes it so. Not for
/// several threads.
public final class WorldFold {
    /// How long an alert stays on `alerts.current` once its event is over.
    public static final Duration RESOLVED_SHOWN = Duration.ofDays(7);

    private final EventPolicy policy;
    private final World world;
    private final AlertDesk desk;
    private final Tray tray;

    /// In memory, for runs over files.
    ///
    /// @param names how to print actor codes
    public WorldFold(
            Outlets outlets, EventPolicy events, AlertPolicy alerts, Map<String, String> names) {
        this(outlets, events, alerts, names, Testimonies.inMemory());
    }

    /// @param testimonies none, or what a former fold put there, all of it given to [#restore]
    public WorldFold(
            Outlets outlets,
            EventPolicy events,
            AlertPolicy alerts,
            Map<String, String> names,
            Testimonies testimonies) {
        policy = events;
        world = new World(outlets, events, testimonies);
        desk = new AlertDesk(alerts, names);
        tray = new Tray(alerts);
    }

    /// What the record brings about. The same record again gives the same outcome.
    public WorldOutcome take(WorldRecord record) {
        var change = world.take(record);
        var decisions = new ArrayList<>(desk.decide(change.events()));
        var forgotten = new ArrayList<String>();
        var unmuted = new ArrayList<String>();
        var digests = new ArrayList<Digest>();
        var now = change.time();
        if (now != null) {
            released(change, now).forEach(decisions::add);
            for (var filed : past(now)) {
                if (filed.shown()) {
                    decisions.add(new Decision(filed.last().alertId(), null, null, null));
                } else {
                    forgotten.add(filed.last().alertId());
                }
            }
            unmuted.addAll(desk.over(now));
            digests.addAll(tray.due(now));
        }
        var trayed = tray.put(decisions);
        var filed = desk.filed(decisions);
        return new WorldOutcome(
                change,
                decisions,
                current(filed),
                filed,
                forgotten,
                record instanceof WorldRecord.Muted(var mute) ? mute : null,
                unmuted,
                digests,
                trayed,
                untrayed(decisions, digests));
    }

    /// What waited and may be told now, or waits for another reason, unless the same tick has
    /// changed it anyway.
    private List<Decision> released(WorldChange change, Instant now) {
        var touched = change.events().stream().map(c -> c.after().id()).toList();
        return desk.release(
                desk.due(now).stream()
                        .map(EventId::new)
                        .filter(id -> !touched.contains(id) && !change.ended().contains(id))
                        .flatMap(id -> world.find(id).stream())
                        .map(event -> new EventChange(event, event, now))
                        .toList());
    }

    private List<String> untrayed(List<Decision> decisions, List<Digest> digests) {
        var untrayed = new ArrayList<>(tray.taken(digests));
        decisions.stream()
                .filter(d -> d.sent() != null || tray.takesOut(d.withheld()))
                .map(Decision::alertId)
                .forEach(untrayed::add);
        return untrayed;
    }

    private List<WorldOutcome.Current> current(List<Filed> filed) {
        return filed.stream()
                .filter(f -> f.shown() || desk.shows(f.last().alertId()))
                .map(f -> new WorldOutcome.Current(f.last().alertId(), f.shown() ? f.last() : null))
                .toList();
    }

    /// What leaves `alerts.current`, and what is remembered no longer, by id.
    private List<Filed> past(Instant now) {
        return desk.files().stream()
                .filter(filed -> filed.shown() ? resolved(filed, now) : old(filed, now))
                .sorted(Comparator.comparing(f -> f.last().alertId()))
                .toList();
    }

    private boolean resolved(Filed filed, Instant now) {
        return filed.last().eventStatus().over()
                && filed.last().updatedAt().plus(RESOLVED_SHOWN).isBefore(now);
    }

    private boolean old(Filed filed, Instant now) {
        return world.find(new EventId(filed.last().alertId())).isEmpty()
                && filed.last().updatedAt().plus(policy.retention()).isBefore(now);
    }

    /// Makes an outcome true.
    public void apply(WorldOutcome outcome) {
        world.apply(outcome.change());
        outcome.filed().forEach(desk::put);
        outcome.forgotten().forEach(desk::forget);
        if (outcome.mute() != null) {
            desk.put(outcome.mute());
        }
        outcome.unmuted().forEach(desk::unmute);
        outcome.trayed().forEach(tray::restore);
        outcome.untrayed().forEach(tray::forget);
    }

    /// Puts back a mute that a store held.
    public void restore(Mute mute) {
        desk.put(mute);
    }

    /// Puts back what waited for a digest.
    public void restore(Digest.Line line) {
        tray.restore(line);
    }

    /// Takes in one claim that already lies in the store.
    public void restore(Held held) {
        world.restore(held);
    }

    /// Puts back how far it had come.
    public void restore(SeenUpTo upTo) {
        world.restore(upTo);
    }

    /// Puts back one event that a store held.
    public void restore(Event event) {
        world.restore(event);
    }

    /// Puts back what a store remembered of a lane's time or of a copy.
    public void restore(WorldRecord record) {
        world.restore(record);
    }

    /// Puts back what a store remembered of an alert.
    public void restore(Filed filed) {
        desk.put(filed);
    }

    /// The events that stand, in no order.
    public Collection<Event> events() {
        return world.events();
    }

    /// Claims of an event, in canonical order.
    public List<Held> members(EventId id) {
        return world.members(id);
    }

    /// What stands on `alerts.current`, in no order.
    public Collection<Alert> current() {
        return desk.current();
    }
}
