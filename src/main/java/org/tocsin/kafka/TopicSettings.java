package org.tocsin.kafka;

import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.streams.StreamsConfig;

import java.util.Map;
import java.util.TreeMap;

/// What a topic should be like on the broker: every setting that we rely on, spelt out, so that a
/// cluster's defaults do not decide.
///
/// @param settings topic-level settings by Kafka's names
public record TopicSettings(String name, int partitions, Map<String, String> settings) {
    /// Longest record of any topic, in bytes after compression.
    public static final int MAX_RECORD = 1_048_576;

    /// Longest value written, in bytes: the rest of a record is for its key, its headers, and
    /// Kafka.
    public static final int MAX_VALUE = MAX_RECORD - 64 * 1024;

    // Kafka's own limit on a topic's name.
    private static final int MAX_NAME = 249;

    public TopicSettings {
        if (!name.matches("[a-zA-Z0-9._-]{1," + MAX_NAME + "}")) {
            throw new IllegalArgumentException("not a topic name: '" + name + "'");
        }
        if (partitions < 1) {
            throw new IllegalArgumentException(
                    "topic " + name + " needs at least one partition, was " + partitions);
        }
        settings = Map.copyOf(settings);
    }

    /// Properties for Kafka Streams, so that the topics that it makes for itself take every ingest
    /// time too: by default a broker refuses one that is an hour ahead, and that stops the task.
    public static Map<String, Object> forStreams() {
        return Map.of(
                StreamsConfig.topicPrefix(TopicConfig.MESSAGE_TIMESTAMP_BEFORE_MAX_MS_CONFIG),
                "" + Long.MAX_VALUE,
                StreamsConfig.topicPrefix(TopicConfig.MESSAGE_TIMESTAMP_AFTER_MAX_MS_CONFIG),
                "" + Long.MAX_VALUE);
    }

    static TopicSettings of(String name, int partitions, Kept kept) {
        var all = new TreeMap<>(kept.settings());
        all.put(TopicConfig.MAX_MESSAGE_BYTES_CONFIG, Integer.toString(MAX_RECORD));
        // As the producer packed it: ours pack with lz4, and the broker need not pack again.
        all.put(TopicConfig.COMPRESSION_TYPE_CONFIG, "producer");
        // The ingest time as it came, however old or odd.
        all.put(TopicConfig.MESSAGE_TIMESTAMP_TYPE_CONFIG, "CreateTime");
        all.put(TopicConfig.MESSAGE_TIMESTAMP_BEFORE_MAX_MS_CONFIG, "" + Long.MAX_VALUE);
        all.put(TopicConfig.MESSAGE_TIMESTAMP_AFTER_MAX_MS_CONFIG, "" + Long.MAX_VALUE);
        return new TopicSettings(name, partitions, all);
    }
}
