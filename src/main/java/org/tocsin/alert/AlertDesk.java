package org.tocsin.alert;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tocsin.alert.Suppression.Reason;
import org.tocsin.claim.Actor;
import org.tocsin.event.Event;
import org.tocsin.event.EventChange;
import org.tocsin.event.EventStatus;
import org.tocsin.event.Urgency;

/// Decides, for each change of an event, what a person is told: a transition or a material change once, never a repeat.
///
/// [#decide] changes nothing; [#apply] remembers what was decided.
public final class AlertDesk {
    private final AlertPolicy policy;
    private final Headline headline;
    private final Map<String, Alert> current = new HashMap<>();

    /// @param names how to print actor codes
    public AlertDesk(AlertPolicy policy, Map<String, String> names) {
        this.policy = policy;
        this.headline = new Headline(Map.copyOf(names));
    }

    /// What becomes of a change.
    public Decision decide(EventChange change) {
        var event = change.after();
        var id = event.id().value();
        var last = current.get(id);
        var told = last != null && last.revision() > 0;
        var silenced = policy.silences(event);
        if (event.mergedInto() != null || event.claims() == 0 || silenced.isPresent()) {
            var cancel = last != null && told ? alert(change, last, MsgType.CANCEL, last.revision() + 1, changed(last, event)) : null;
            var withheld = cancel == null ? silenced.map(reason -> suppression(change, reason, "")).orElse(null) : null;
            return new Decision(id, cancel, null, withheld);
        }
        var changed = last == null || !told ? List.of("new") : changed(last, event);
        if (event.status() == EventStatus.RETRACTED && !told || event.status() == EventStatus.EXPIRED && !told) {
            return new Decision(id, null, alert(change, last, MsgType.CANCEL, 0, List.of()),
                    suppression(change, Reason.NOTHING_CLAIMED, "withdrawn or expired before it was told"));
        }
        if (changed.isEmpty()) {
            var kept = last == null ? 0 : last.revision();
            var type = last == null ? MsgType.ALERT : last.msgType();
            return new Decision(id, null, alert(change, last, type, kept, last == null ? List.of() : last.changed()),
                    suppression(change, Reason.NOT_MATERIAL, "claims " + event.claims() + ", origins " + event.origins().size()));
        }
        var type = !told ? MsgType.ALERT : event.status() == EventStatus.RETRACTED ? MsgType.CANCEL : MsgType.UPDATE;
        var sent = alert(change, last, type, last == null ? 1 : last.revision() + 1, changed);
        return new Decision(id, sent, sent, null);
    }

    /// Remembers a decision.
    public void apply(Decision decision) {
        if (decision.current() == null) {
            current.remove(decision.alertId());
        } else {
            current.put(decision.alertId(), decision.current());
        }
    }

    /// Puts back what a store held.
    public void restore(Alert alert) {
        current.put(alert.alertId(), alert);
    }

    /// The latest state of every alert.
    public Collection<Alert> current() {
        return List.copyOf(current.values());
    }

    /// The fields whose change a person acts on: the rest (one more carrier, another quote) is no news.
    private static List<String> changed(Alert last, Event event) {
        var changed = new ArrayList<String>();
        note(changed, "event_status", last.eventStatus() != event.status());
        note(changed, "severity", last.severity() != event.severity());
        note(changed, "certainty", last.certainty() != event.certainty());
        note(changed, "urgency", (event.urgency().breaking() || last.urgency() == Urgency.UNKNOWN) && last.urgency().compareTo(event.urgency()) < 0);
        note(changed, "denied_by", !codes(last.deniedBy()).containsAll(codes(event.deniedBy())));
        note(changed, "quantity", counts(event) && event.quantity() != null && last.quantity() != null && !last.quantity().equals(amount(event)));
        note(changed, "merged_into", event.mergedInto() != null);
        return changed;
    }

    /// Whether how many is part of the news: missiles fired, people killed.
    private static boolean counts(Event event) {
        return switch (event.type().plover()) {
            case "ASSAULT" -> true;
            default -> false;
        };
    }

    private static void note(List<String> changed, String field, boolean differs) {
        if (differs) {
            changed.add(field);
        }
    }

    private static List<String> codes(List<Actor> actors) {
        return actors.stream().map(Actor::code).toList();
    }

    private static @Nullable String amount(Event event) {
        var quantity = event.quantity();
        return quantity == null ? null : quantity.from() == quantity.to() ? String.valueOf(quantity.from()) : quantity.from() + "-" + quantity.to();
    }

    private Suppression suppression(EventChange change, Reason reason, String detail) {
        var event = change.after();
        return new Suppression(event.id().value(), reason, detail, event.type(), event.status(), headline.of(event), change.at());
    }

    private Alert alert(EventChange change, @Nullable Alert last, MsgType type, int revision, List<String> changed) {
        var event = change.after();
        var instrument = event.instrument();
        var place = event.place();
        return new Alert(event.id().value(), revision, type, event.type(), event.status(), event.severity(), event.urgency(),
                event.certainty(), headline.of(event), event.actors(), event.recipients(), instrument == null ? null : instrument.code(),
                amount(event), place == null ? null : place.code(), event.date(), event.origins(), event.carriers(), event.deniedBy(),
                event.silent(), event.since(), change.at(), expires(change.at()), reasons(event, last), changed, event.evidence(),
                event.timeline(), event.mergedInto() == null ? null : event.mergedInto().value(),
                event.splitFrom() == null ? null : event.splitFrom().value());
    }

    private Instant expires(Instant at) {
        return at.plus(policy.lasting());
    }

    private static List<String> reasons(Event event, @Nullable Alert last) {
        var reasons = new ArrayList<String>();
        reasons.add(event.status() + ": " + event.reason());
        if (!event.origins().isEmpty()) {
            reasons.add("origins: " + String.join("; ", event.origins().stream().map(o -> o.label()).toList()));
        }
        event.silent().forEach(a -> reasons.add(a.text() + " did not confirm"));
        event.deniedBy().forEach(a -> reasons.add(a.text() + " denies it"));
        if (last != null && last.eventStatus() != event.status()) {
            reasons.add("was " + last.eventStatus());
        }
        if (event.undated()) {
            reasons.add("no date stands in the texts: urgency is unknown");
        }
        return reasons;
    }
}
