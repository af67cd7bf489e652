package org.tocsin.kafka.fetch;

import org.tocsin.fetch.Beat;
import org.tocsin.kafka.Topics;

import java.util.Map;

/// Who fetches, and how.
///
/// @param kafka client properties, `bootstrap.servers` among them
/// @param group of the fetchers that share the hosts; also begins the name of each producer
public record FetchPlan(Map<String, String> kafka, Topics topics, String group, Beat beat) {
    public FetchPlan {
        kafka = Map.copyOf(kafka);
    }
}
