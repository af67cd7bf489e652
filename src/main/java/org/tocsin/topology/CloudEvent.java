package org.tocsin.topology;

import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.tocsin.alert.Alert;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/// The headers that make a record of `alerts` a CloudEvent in Kafka's binary mode (CloudEvents 1.0,
/// Kafka protocol binding 3.2).
final class CloudEvent {
    private CloudEvent() {}

    static Headers headers(Alert alert) {
        var headers = new RecordHeaders();
        add(headers, "ce_specversion", "1.0");
        add(headers, "ce_id", alert.alertId() + "/" + alert.revision());
        add(headers, "ce_source", "/tocsin/alerts");
        add(
                headers,
                "ce_type",
                "org.tocsin.alert." + alert.msgType().label().toLowerCase(Locale.ROOT) + ".v1");
        add(headers, "ce_subject", alert.alertId());
        add(headers, "ce_time", alert.updatedAt().toString());
        add(headers, "content-type", "application/json");
        return headers;
    }

    private static void add(Headers headers, String name, String value) {
        headers.add(name, value.getBytes(StandardCharsets.UTF_8));
    }
}
