package org.tocsin.kafka.fetch;

import org.jspecify.annotations.Nullable;
import org.tocsin.fetch.Beat;
import org.tocsin.kafka.Topics;

import java.util.Map;

/// Who fetches, and how.
///
/// @param kafka client properties, `bootstrap.servers` among them
/// @param group of the fetchers that share the hosts; also begins the name of each producer
/// @param instance names this process among those of the group, so that a restart takes its hosts
///   up again and moves no others; null for a member without a name
public record FetchPlan(
        Map<String, String> kafka,
        Topics topics,
        String group,
        @Nullable String instance,
        Beat beat) {
    public FetchPlan {
        kafka = Map.copyOf(kafka);
    }

    /// With a member that has no name.
    public FetchPlan(Map<String, String> kafka, Topics topics, String group, Beat beat) {
        this(kafka, topics, group, null, beat);
    }
}
