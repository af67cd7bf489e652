package org.tocsin.alert;

import org.jspecify.annotations.Nullable;
import org.tocsin.alert.Suppression.Reason;
import org.tocsin.claim.Actor;
import org.tocsin.event.Event;
import org.tocsin.event.EventChange;
import org.tocsin.event.EventStatus;
import org.tocsin.event.Urgency;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// Decides, for each change of an event, what a person is told: a transition or a material change
/// once, never a repeat.
///
/// [#decide] changes nothing; [#apply] remembers what was decided. What stands on `alerts.current`
/// in the end is a function of the events alone, whatever was told on the way.
public final class AlertDesk {
    private final AlertPolicy policy;
    private final AlertWriter writer;
    private final Map<String, Filed> files = new HashMap<>();

    /// @param names how to print actor codes
    public AlertDesk(AlertPolicy policy, Map<String, String> names) {
        this.policy = policy;
        this.writer = new AlertWriter(policy, new Headline(Map.copyOf(names)));
    }

    /// What becomes of the changes that one record brought, in their order: each is decided in the
    /// light of those before it.
    public List<Decision> decide(List<EventChange> changes) {
        var decisions = new ArrayList<Decision>();
        Map<String, Filed> since = new HashMap<>();
        for (var change : changes) {
            var id = change.after().id().value();
            var before = since.getOrDefault(id, files.get(id));
            var decision = decide(change, before);
            var after = filed(decision, before);
            if (after != null) {
                since.put(id, after);
            }
            decisions.add(decision);
        }
        return List.copyOf(decisions);
    }

    /// What becomes of a change.
    public Decision decide(EventChange change) {
        return decide(change, files.get(change.after().id().value()));
    }

    private Decision decide(EventChange change, @Nullable Filed filed) {
        var event = change.after();
        var id = event.id().value();
        var last = filed == null ? null : filed.last();
        if (!event.standing()) {
            return new Decision(id, cancel(change, last), null, null);
        }
        var silenced = policy.silences(event);
        if (silenced.isPresent()) {
            var withheld = writer.suppression(change, silenced.get(), "");
            return new Decision(id, cancel(change, last), null, withheld);
        }
        if (event.status().over() && !told(last)) {
            var withheld =
                    writer.suppression(
                            change,
                            Reason.NOTHING_CLAIMED,
                            "withdrawn or expired before it was told");
            var never = writer.alert(change, MsgType.CANCEL, 0, List.of());
            return new Decision(id, null, hidden(filed, event) ? null : never, withheld);
        }
        var changed = last == null || !told(last) ? List.of("new") : changed(last, event);
        return changed.isEmpty() && last != null
                ? immaterial(change, filed, last)
                : transition(change, last, changed);
    }

    private static boolean told(@Nullable Alert last) {
        return last != null && last.revision() > 0;
    }

    /// Whether it was over and had left `alerts.current`, and is over still.
    private static boolean hidden(@Nullable Filed filed, Event event) {
        return filed != null && !filed.shown() && event.status().over();
    }

    /// Takes back what was told, unless nothing of it is in force any more.
    private @Nullable Alert cancel(EventChange change, @Nullable Alert last) {
        var event = change.after();
        if (last == null || !told(last) || last.msgType() == MsgType.CANCEL) {
            return null;
        }
        if (last.eventStatus().over() && event.mergedInto() == null) {
            return null;
        }
        var changed = changed(last, event);
        return writer.transition(
                change,
                last,
                MsgType.CANCEL,
                last.revision() + 1,
                changed.isEmpty() ? List.of("msg_type") : changed);
    }

    private Decision immaterial(EventChange change, @Nullable Filed filed, Alert last) {
        var event = change.after();
        var detail = "claims " + event.claims() + ", origins " + event.origins().size();
        var current = writer.alert(change, last.msgType(), last.revision(), last.changed());
        return new Decision(
                event.id().value(),
                null,
                hidden(filed, event) ? null : current,
                writer.suppression(change, Reason.NOT_MATERIAL, detail));
    }

    private Decision transition(EventChange change, @Nullable Alert last, List<String> changed) {
        var event = change.after();
        var revision = last == null ? 1 : last.revision() + 1;
        var type = MsgType.UPDATE;
        if (event.status() == EventStatus.RETRACTED) {
            type = MsgType.CANCEL;
        } else if (!told(last)) {
            type = MsgType.ALERT;
        }
        return new Decision(
                event.id().value(),
                writer.transition(change, last, type, revision, changed),
                writer.alert(change, type, revision, changed),
                null);
    }

    /// Remembers a decision.
    public void apply(Decision decision) {
        var filed = filed(decision, files.get(decision.alertId()));
        if (filed != null) {
            files.put(decision.alertId(), filed);
        }
    }

    private static @Nullable Filed filed(Decision decision, @Nullable Filed before) {
        if (decision.current() != null) {
            return new Filed(decision.current(), true);
        }
        if (decision.sent() != null) {
            return new Filed(decision.sent(), false);
        }
        return before == null ? null : new Filed(before.last(), false);
    }

    /// What the desk will remember of each alert once the decisions are applied, in their order.
    public List<Filed> filed(List<Decision> decisions) {
        Map<String, Filed> after = new LinkedHashMap<>();
        for (var decision : decisions) {
            var id = decision.alertId();
            var filed = filed(decision, after.getOrDefault(id, files.get(id)));
            if (filed != null) {
                after.put(id, filed);
            }
        }
        return List.copyOf(after.values());
    }

    /// Puts back what a store held.
    public void restore(Filed filed) {
        files.put(filed.last().alertId(), filed);
    }

    /// Forgets an alert altogether: one of its id would start at revision 1 again.
    public void forget(String alertId) {
        files.remove(alertId);
    }

    /// All that is remembered, in no order.
    public Collection<Filed> files() {
        return List.copyOf(files.values());
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

    /// The fields whose change a person acts on: the rest (one more carrier, another quote) is no
    /// news.
    private static List<String> changed(Alert last, Event event) {
        var changed = new ArrayList<String>();
        note(changed, "event_status", last.eventStatus() != event.status());
        note(changed, "severity", last.severity() != event.severity());
        note(changed, "certainty", last.certainty() != event.certainty());
        note(changed, "urgency", rises(last.urgency(), event.urgency()));
        note(changed, "denied_by", !codes(last.deniedBy()).containsAll(codes(event.deniedBy())));
        note(changed, "quantity", counts(event) && recounted(last, event));
        note(
                changed,
                "toll",
                !Objects.equals(last.toll(), AlertWriter.amount(event.links().toll())));
        note(changed, "part_of", event.links().told());
        note(changed, "merged_into", event.mergedInto() != null);
        var back = last.msgType() == MsgType.CANCEL && event.status() != EventStatus.RETRACTED;
        note(changed, "msg_type", back);
        return changed;
    }

    private static boolean rises(Urgency before, Urgency after) {
        return (after.breaking() || before == Urgency.UNKNOWN) && before.compareTo(after) < 0;
    }

    /// Whether how many is part of the news: missiles fired, people killed.
    private static boolean counts(Event event) {
        return event.type().plover().equals("ASSAULT");
    }

    private static boolean recounted(Alert last, Event event) {
        var amount = AlertWriter.amount(event.quantity());
        return amount != null && last.quantity() != null && !last.quantity().equals(amount);
    }

    private static void note(List<String> changed, String field, boolean differs) {
        if (differs) {
            changed.add(field);
        }
    }

    private static List<String> codes(List<Actor> actors) {
        return actors.stream().map(Actor::code).toList();
    }
}
