package org.tocsin.kafka;

import org.apache.kafka.common.config.TopicConfig;

import java.time.Duration;
import java.util.Map;

/// How long a topic keeps its records, counted from their ingest times.
public sealed interface Kept {
    /// Everything, for so long.
    record For(Duration time) implements Kept {}

    /// The latest record of a key; its tombstone, for readers that were away, for so long.
    record Latest(Duration tombstones) implements Kept {}

    /// The latest record of a key, for so long.
    record LatestFor(Duration time) implements Kept {}

    /// In the broker's words.
    default Map<String, String> settings() {
        return switch (this) {
            case For(var time) ->
                    Map.of(
                            TopicConfig.CLEANUP_POLICY_CONFIG,
                            TopicConfig.CLEANUP_POLICY_DELETE,
                            TopicConfig.RETENTION_MS_CONFIG,
                            millis(time));
            case Latest(var tombstones) ->
                    Map.of(
                            TopicConfig.CLEANUP_POLICY_CONFIG,
                            TopicConfig.CLEANUP_POLICY_COMPACT,
                            TopicConfig.DELETE_RETENTION_MS_CONFIG,
                            millis(tombstones),
                            TopicConfig.SEGMENT_MS_CONFIG,
                            millis(Duration.ofDays(1)));
            case LatestFor(var time) ->
                    Map.of(
                            TopicConfig.CLEANUP_POLICY_CONFIG,
                            TopicConfig.CLEANUP_POLICY_COMPACT
                                    + ","
                                    + TopicConfig.CLEANUP_POLICY_DELETE,
                            TopicConfig.RETENTION_MS_CONFIG,
                            millis(time),
                            TopicConfig.SEGMENT_MS_CONFIG,
                            millis(Duration.ofDays(1)));
        };
    }

    private static String millis(Duration time) {
        return Long.toString(time.toMillis());
    }
}
