package org.tocsin.topology;

import com.fasterxml.jackson.databind.node.ObjectNode;

import org.tocsin.alert.Alert;
import org.tocsin.event.Event;
import org.tocsin.kafka.Json;
import org.tocsin.syndication.Verdict;

import java.util.Collection;
import java.util.HashMap;
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
                    "escalation");
    private static final List<String> LINKS = List.of("part_of", "response_to");
    private static final List<String> TIMES = List.of("updated_at", "expires_at", "starts_at");

    static EndState of(
            Map<String, Verdict> verdicts, Collection<Event> events, Collection<Alert> current) {
        return new EndState(
                new TreeMap<>(verdicts),
                linked(events),
                current.stream().map(each -> bare(each).toString()).sorted().toList());
    }

    /// An event is linked to what the other one is, not to its id.
    private static List<String> linked(Collection<Event> events) {
        var named = new HashMap<String, String>();
        for (var event : events) {
            var tree = bare(event);
            tree.remove("links");
            named.put(event.id().value(), tree.toString());
        }
        return events.stream()
                .filter(Event::standing)
                .map(
                        event -> {
                            var tree = bare(event);
                            if (tree.get("links") instanceof ObjectNode links) {
                                LINKS.forEach(link -> rename(links, link, named));
                            }
                            return tree.toString();
                        })
                .sorted()
                .toList();
    }

    private static void rename(ObjectNode links, String link, Map<String, String> named) {
        if (links.hasNonNull(link)) {
            links.put(link, named.getOrDefault(links.get(link).asText(), "nothing that stands"));
        }
    }

    private static ObjectNode bare(Object told) {
        ObjectNode tree = Json.mapper().valueToTree(told);
        return tree.remove(OF_THE_WAY).remove(TIMES);
    }
}
