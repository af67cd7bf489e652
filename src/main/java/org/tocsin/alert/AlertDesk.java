package org.tocsin.alert;

import org.jspecify.annotations.Nullable;
import org.tocsin.alert.Gate.Hold;
import org.tocsin.alert.Suppression.Reason;
import org.tocsin.event.Event;
import org.tocsin.event.EventChange;
import org.tocsin.event.EventStatus;
import org.tocsin.event.Mute;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Decides, for each change of an event, what a person is told: a transition or a material change
/// once, never a repeat. What is not sent is said to be withheld, with its reason: one of the two
/// for each change.
///
/// [#decide] changes nothing; [#put] remembers what [#filed] says of what was decided. What stands
/// on `alerts.current` in the end is a function of the events alone, whatever was told on the way.
public final class AlertDesk {
    private final AlertPolicy policy;
    private final AlertWriter writer;
    private final Gate gate;
    private final Map<String, Filed> files = new HashMap<>();

    /// @param names how to print actor codes
    public AlertDesk(AlertPolicy policy, Map<String, String> names) {
        this.policy = policy;
        this.writer = new AlertWriter(policy, new Headline(Map.copyOf(names)));
        this.gate = new Gate(policy);
    }

    /// What becomes of the changes that one record brought, in their order: each is decided in the
    /// light of those before it.
    public List<Decision> decide(List<EventChange> changes) {
        var decisions = new ArrayList<Decision>();
        Map<String, Filed> since = new HashMap<>();
        Map<String, Integer> opening = new HashMap<>();
        for (var change : changes) {
            var id = change.after().id().value();
            var before = since.getOrDefault(id, files.get(id));
            var group = Storms.group(change.after());
            var decision = decide(change, before, opening.getOrDefault(group, 0));
            var after = Filed.after(decision, before);
            if (after != null) {
                since.put(id, after);
                if (after.opensAfter(before)) {
                    opening.merge(group, 1, Integer::sum);
                }
            }
            decisions.add(decision);
        }
        return List.copyOf(decisions);
    }

    private Decision decide(EventChange change, @Nullable Filed filed, int opening) {
        var event = change.after();
        var last = filed == null ? null : filed.last();
        var told = filed == null ? null : filed.told();
        if (!event.standing()) {
            return ended(change, told, Reason.NOTHING_CLAIMED, "gone before it was told");
        }
        var silenced = policy.silences(event);
        if (silenced.isPresent()) {
            var ruling = event.ruling();
            return ended(change, told, silenced.get(), ruling == null ? "" : ruling.toString());
        }
        if (event.status().over() && told == null) {
            var detail = "withdrawn or expired before it was told";
            var withheld = writer.suppression(change, Reason.NOTHING_CLAIMED, detail);
            var never = writer.alert(change, MsgType.CANCEL, 0, List.of());
            return new Decision(
                    event.id().value(), null, hidden(filed, event) ? null : never, withheld);
        }
        var changed = told == null ? List.of("new") : Material.changed(told, event);
        if (changed.isEmpty() && told != null) {
            return immaterial(change, filed, told);
        }
        var hold = gate.hold(filed, event, change.at(), opening);
        return hold.isPresent()
                ? held(change, last, told, hold.get())
                : transition(change, told, changed);
    }

    /// Whether it was over and had left `alerts.current`, and is over still.
    private static boolean hidden(@Nullable Filed filed, Event event) {
        return filed != null && !filed.shown() && event.status().over();
    }

    /// Takes back what was told; where nothing of it is in force, says that nothing is told.
    private Decision ended(EventChange change, @Nullable Alert told, Reason reason, String detail) {
        var cancel = cancel(change, told);
        var withheld = cancel == null ? writer.suppression(change, reason, detail) : null;
        return new Decision(change.after().id().value(), cancel, null, withheld);
    }

    private @Nullable Alert cancel(EventChange change, @Nullable Alert told) {
        var event = change.after();
        if (told == null || told.msgType() == MsgType.CANCEL) {
            return null;
        }
        if (told.eventStatus().over() && event.mergedInto() == null) {
            return null;
        }
        var changed = Material.changed(told, event);
        return writer.transition(
                change,
                told,
                MsgType.CANCEL,
                told.revision() + 1,
                changed.isEmpty() ? List.of("msg_type") : changed);
    }

    private Decision immaterial(EventChange change, @Nullable Filed filed, Alert told) {
        var event = change.after();
        var detail = "claims " + event.claims() + ", origins " + event.origins().size();
        var current = writer.alert(change, told.msgType(), told.revision(), told.changed());
        return new Decision(
                event.id().value(),
                null,
                hidden(filed, event) ? null : current,
                writer.suppression(change, Reason.NOT_MATERIAL, detail));
    }

    private Decision held(
            EventChange change, @Nullable Alert last, @Nullable Alert told, Hold hold) {
        var type = told == null ? MsgType.ALERT : told.msgType();
        var changed = told == null ? List.of("new") : told.changed();
        return new Decision(
                change.after().id().value(),
                null,
                writer.alert(change, type, last == null ? 0 : last.revision(), changed),
                writer.suppression(change, hold.reason(), hold.detail()),
                new Waiting(told, hold.reason(), hold.until()));
    }

    private Decision transition(EventChange change, @Nullable Alert told, List<String> changed) {
        var event = change.after();
        var revision = told == null ? 1 : told.revision() + 1;
        var type = MsgType.UPDATE;
        if (event.status() == EventStatus.RETRACTED) {
            type = MsgType.CANCEL;
        } else if (told == null) {
            type = MsgType.ALERT;
        }
        return new Decision(
                event.id().value(),
                writer.transition(change, told, type, revision, changed),
                writer.alert(change, type, revision, changed),
                null);
    }

    /// Alerts of which something waits that may be told at that time, by id.
    public List<String> due(Instant now) {
        return files.values().stream()
                .filter(f -> f.waiting() != null && f.waiting().due(now))
                .map(f -> f.last().alertId())
                .sorted()
                .toList();
    }

    /// What becomes of events that waited, though nothing new has happened: told if they still
    /// differ and nothing holds them back. What another reason holds back from now on is said to be
    /// withheld for that one; of the rest nobody is told anything.
    public List<Decision> release(List<EventChange> changes) {
        return decide(changes).stream()
                .filter(decision -> !waitsAsBefore(decision))
                .map(d -> d.waiting() == null ? d.withholdingNothing() : d)
                .toList();
    }

    private boolean waitsAsBefore(Decision decision) {
        var filed = files.get(decision.alertId());
        var before = filed == null ? null : filed.waiting();
        return decision.waiting() != null
                && before != null
                && decision.waiting().reason() == before.reason();
    }

    /// What is to be remembered of each alert once the decisions are taken, in their order.
    public List<Filed> filed(List<Decision> decisions) {
        Map<String, Filed> after = new LinkedHashMap<>();
        for (var decision : decisions) {
            var id = decision.alertId();
            var filed = Filed.after(decision, after.getOrDefault(id, files.get(id)));
            if (filed != null) {
                after.put(id, filed);
            }
        }
        return List.copyOf(after.values());
    }

    /// Remembers an alert as it is filed now.
    public void put(Filed filed) {
        var before = files.put(filed.last().alertId(), filed);
        if (filed.opening() != null && filed.opensAfter(before)) {
            gate.opened(filed.opening());
        }
    }

    /// Keeps silent about what a mute names.
    public void put(Mute mute) {
        gate.put(mute);
    }

    /// Ids of the mutes that are over.
    public Collection<String> over(Instant now) {
        return gate.over(now);
    }

    /// Forgets a mute.
    public void unmute(String mute) {
        gate.forget(mute);
    }

    /// Forgets an alert altogether: one of its id would start at revision 1 again.
    public void forget(String alertId) {
        files.remove(alertId);
    }

    /// All that is remembered, in no order; not to be kept.
    public Collection<Filed> files() {
        return Collections.unmodifiableCollection(files.values());
    }

    /// Whether the alert stands on `alerts.current`.
    public boolean shows(String alertId) {
        var filed = files.get(alertId);
        return filed != null && filed.shown();
    }

    /// The latest state of every alert that stands on `alerts.current`.
    public Collection<Alert> current() {
        return files.values().stream().filter(Filed::shown).map(Filed::last).toList();
    }
}
