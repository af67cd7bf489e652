package org.tocsin.kafka;

import java.util.List;

/// What [TopicAdmin] found of one topic.
public sealed interface TopicReport {
    String name();

    /// It was missing, and is there now.
    record Created(String name) implements TopicReport {}

    /// It is not there.
    record Missing(String name) implements TopicReport {}

    /// It is as it should be.
    record AsWanted(String name) implements TopicReport {}

    /// It is there, but not as it should be; nothing was changed.
    ///
    /// @param differences such as `retention.ms is 604800000, should be 3024000000`
    record Differs(String name, List<String> differences) implements TopicReport {
        public Differs {
            differences = List.copyOf(differences);
        }
    }
}
