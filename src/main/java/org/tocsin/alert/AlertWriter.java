package org.tocsin.alert;

import org.jspecify.annotations.Nullable;
import org.tocsin.alert.Suppression.Reason;
import org.tocsin.claim.Actor;
import org.tocsin.claim.Quantity;
import org.tocsin.event.Event;
import org.tocsin.event.EventChange;
import org.tocsin.event.EventId;

import java.util.ArrayList;
import java.util.List;

/// Puts an event into the words of an alert.
final class AlertWriter {
    private final AlertPolicy policy;
    private final Headline headline;

    AlertWriter(AlertPolicy policy, Headline headline) {
        this.policy = policy;
        this.headline = headline;
    }

    Suppression suppression(EventChange change, Reason reason, String detail) {
        var event = change.after();
        return new Suppression(
                event.id().value(),
                reason,
                detail,
                event.type(),
                event.status(),
                headline.of(event),
                change.at(),
                event.severity(),
                Storms.group(event));
    }

    /// The state after a change: a function of the event alone, but for revision and times. It
    /// names no other alert, since ids depend on arrival.
    Alert alert(EventChange change, MsgType type, int revision, List<String> changed) {
        return alert(change, type, revision, changed, reasons(change.after()), false);
    }

    /// The transition: the state, and what it was before.
    Alert transition(
            EventChange change,
            @Nullable Alert last,
            MsgType type,
            int revision,
            List<String> changed) {
        var reasons = new ArrayList<>(reasons(change.after()));
        if (last != null && last.eventStatus() != change.after().status()) {
            reasons.add("was " + last.eventStatus());
        }
        if (change.by() != null) {
            reasons.add("corrected by " + change.by());
        }
        return alert(change, type, revision, changed, reasons, true);
    }

    private Alert alert(
            EventChange change,
            MsgType type,
            int revision,
            List<String> changed,
            List<String> reasons,
            boolean others) {
        var event = change.after();
        var instrument = event.instrument();
        var place = event.place();
        return new Alert(
                event.id().value(),
                revision,
                type,
                event.type(),
                event.status(),
                event.severity(),
                event.urgency(),
                event.certainty(),
                headline.of(event),
                event.actors(),
                event.recipients(),
                instrument == null ? null : instrument.code(),
                amount(event.quantity()),
                place == null ? null : place.code(),
                event.date(),
                event.origins(),
                event.carriers(),
                event.deniedBy(),
                event.silent(),
                event.since(),
                change.at(),
                change.at().plus(policy.lasting()),
                reasons,
                changed,
                event.evidence(),
                event.timeline(),
                name(event.mergedInto()),
                others ? name(event.splitFrom()) : null,
                others ? name(event.links().partOf()) : null,
                others ? name(event.links().responseTo()) : null,
                amount(event.links().toll()),
                others ? event.escalation() : null,
                event.theatre());
    }

    private static @Nullable String name(@Nullable EventId event) {
        return event == null ? null : event.value();
    }

    static @Nullable String amount(@Nullable Quantity quantity) {
        if (quantity == null) {
            return null;
        }
        return quantity.from() == quantity.to()
                ? String.valueOf(quantity.from())
                : quantity.from() + "-" + quantity.to();
    }

    private static List<String> reasons(Event event) {
        var reasons = new ArrayList<String>();
        reasons.add(event.status() + ": " + event.reason());
        if (!event.origins().isEmpty()) {
            reasons.add(
                    "origins: "
                            + String.join(
                                    "; ", event.origins().stream().map(o -> o.label()).toList()));
        }
        Actor.apart(Actor.apart(event.silent(), event.confirmedBy()), event.deniedBy())
                .forEach(a -> reasons.add(a.text() + " did not confirm"));
        event.deniedBy().forEach(a -> reasons.add(a.text() + " denies it"));
        if (event.undated()) {
            reasons.add("no date stands in the texts: urgency is unknown");
        }
        return reasons;
    }
}
