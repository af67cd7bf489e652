package org.tocsin.notify;

import org.jspecify.annotations.Nullable;
import org.tocsin.alert.Alert;
import org.tocsin.event.Carrier;
import org.tocsin.event.Origin;
import org.tocsin.event.Quotation;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/// A transition as Alertmanager's API v2 takes it (`postableAlert` of its OpenAPI description).
///
/// Alertmanager knows an alert by its labels and calls nobody again for the same ones. So the
/// revision is a label: each transition is one call, however often it is posted, and what is
/// grouped by `alert_id` stays one conversation.
record Posted(
        Map<String, String> labels,
        Map<String, String> annotations,
        Instant startsAt,
        Instant endsAt,
        @Nullable String link) {
    /// So long at least a transition stands, behind the ingest time of what caused it.
    static final Duration SHOWN = Duration.ofHours(1);

    private static final Duration APART = Duration.ofMinutes(1);

    private static final String BETWEEN = "; ";

    Posted {
        labels = Map.copyOf(labels);
        annotations = Map.copyOf(annotations);
    }

    /// While it stands.
    static Posted of(Alert alert) {
        return new Posted(
                labels(alert), annotations(alert), alert.updatedAt(), ends(alert), link(alert));
    }

    /// The same, over.
    ///
    /// Alertmanager merges what overlaps and then keeps the later end, so that an end which its own
    /// clock has not reached yet would be lost. This one lies before the beginning: it replaces.
    Posted over(Instant now) {
        var before = (startsAt.isBefore(now) ? startsAt : now).minus(APART);
        return new Posted(labels, annotations, before, before, link);
    }

    /// As it goes over the wire.
    Map<String, Object> json() {
        var all = new LinkedHashMap<String, Object>();
        all.put("labels", labels);
        all.put("annotations", annotations);
        all.put("startsAt", startsAt.toString());
        all.put("endsAt", endsAt.toString());
        if (link != null) {
            all.put("generatorURL", link);
        }
        return all;
    }

    private static Instant ends(Alert alert) {
        var shown = alert.updatedAt().plus(SHOWN);
        return alert.expiresAt().isBefore(shown) ? shown : alert.expiresAt();
    }

    private static Map<String, String> labels(Alert alert) {
        var all = new LinkedHashMap<String, String>();
        all.put("alertname", "News");
        all.put("alert_id", alert.alertId());
        all.put("revision", Integer.toString(alert.revision()));
        all.put("msg_type", alert.msgType().label());
        all.put("event_type", alert.eventType().name());
        all.put("event_status", alert.eventStatus().name());
        all.put("severity", lower(alert.severity()));
        all.put("urgency", lower(alert.urgency()));
        all.put("certainty", lower(alert.certainty()));
        putUnlessEmpty(all, "theatre", alert.theatre());
        return all;
    }

    private static Map<String, String> annotations(Alert alert) {
        var all = new LinkedHashMap<String, String>();
        all.put("summary", alert.headline());
        all.put("reasons", String.join(BETWEEN, alert.reasons()));
        putUnlessEmpty(all, "changed", String.join(", ", alert.changed()));
        putUnlessEmpty(all, "origins", joined(alert.origins(), Origin::label));
        putUnlessEmpty(all, "carriers", joined(alert.carriers(), Carrier::name));
        putUnlessEmpty(all, "quotes", joined(alert.evidence(), Quotation::quote));
        all.put("explain", "tocsin explain " + alert.alertId() + " -o text");
        return all;
    }

    private static void putUnlessEmpty(
            Map<String, String> all, String name, @Nullable String value) {
        if (value != null && !value.isEmpty()) {
            all.put(name, value);
        }
    }

    private static <T> String joined(List<T> all, Function<T, String> word) {
        return all.stream().map(word).distinct().collect(Collectors.joining(BETWEEN));
    }

    /// Where to read on.
    private static @Nullable String link(Alert alert) {
        return alert.evidence().stream()
                .map(Quotation::url)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static String lower(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT);
    }
}
