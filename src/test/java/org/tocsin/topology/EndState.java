package org.tocsin.topology;

import com.fasterxml.jackson.databind.node.ObjectNode;

import org.tocsin.alert.Alert;
import org.tocsin.event.Event;
import org.tocsin.kafka.Json;
import org.tocsin.syndication.Verdict;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Where a run ended, as law 3 compares it: no ids that depend on arrival, no revisions, no times
/// of the path itself.
///
/// @param verdicts the last one on each text, by article and hash
/// @param events without their ids, in order of their JSON
/// @param current the same of what stands on `alerts.current`
record EndState(Map<String, Verdict> verdicts, List<String> events, List<String> current) {
    private static final List<String> OF_THE_WAY =
            List.of(
                    "id",
                    "alert_id",
                    "revision",
                    "msg_type",
                    "changed",
                    "split_from",
                    "born",
                    "part_of",
                    "escalation",
                    "response_to");
    private static final List<String> TIMES = List.of("updated_at", "expires_at", "starts_at");

    static EndState of(
            Map<String, Verdict> verdicts, Collection<Event> events, Collection<Alert> current) {
        return new EndState(
                new TreeMap<>(verdicts),
                events.stream().filter(Event::standing).map(EndState::bare).sorted().toList(),
                current.stream().map(EndState::bare).sorted().toList());
    }

    private static String bare(Object told) {
        ObjectNode tree = Json.mapper().valueToTree(told);
        if (tree.get("links") instanceof ObjectNode links) {
            links.remove(OF_THE_WAY);
        }
        return tree.remove(OF_THE_WAY).remove(TIMES).toString();
    }
}
