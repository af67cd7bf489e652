package org.tocsin.alert;

import org.tocsin.claim.Actor;
import org.tocsin.claim.Severity;
import org.tocsin.event.Event;
import org.tocsin.event.EventStatus;
import org.tocsin.event.Urgency;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// What a person acts on: the rest (one more carrier, another quote) is no news.
final class Material {
    private Material() {}

    /// The fields in which an event differs from what a person was last told.
    static List<String> changed(Alert last, Event event) {
        var changed = new ArrayList<String>();
        note(changed, "event_status", last.eventStatus() != event.status());
        note(changed, "severity", last.severity() != event.severity());
        note(changed, "certainty", last.certainty() != event.certainty());
        note(changed, "urgency", rises(last.urgency(), event.urgency()));
        note(changed, "denied_by", denied(last, event));
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

    /// Whether no cooldown may keep it: it is grave, rises in severity or certainty, is denied,
    /// ends or comes back.
    static boolean pressing(Alert last, Event event) {
        return event.severity().compareTo(Severity.SEVERE) >= 0
                || event.severity().compareTo(last.severity()) > 0
                || event.certainty().compareTo(last.certainty()) > 0
                || denied(last, event)
                || event.status() != last.eventStatus()
                        && (event.status() == EventStatus.DISPUTED || event.status().over())
                || last.eventStatus().over()
                || last.msgType() == MsgType.CANCEL;
    }

    private static boolean denied(Alert last, Event event) {
        return !codes(last.deniedBy()).containsAll(codes(event.deniedBy()));
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
