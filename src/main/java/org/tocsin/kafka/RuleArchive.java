package org.tocsin.kafka;

import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.Serdes;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/// Every rule set that was ever put in force, on `rules`, by its hash. Sets are never altered, so
/// what was read by one can be explained, and read again, for as long as the topic lasts.
public final class RuleArchive {
    private static final String BETWEEN = "/";

    private final Map<String, String> kafka;
    private final Topic<String, RuleRecord> topic;

    /// @param kafka client properties, `bootstrap.servers` among them
    public RuleArchive(Map<String, String> kafka, Topics topics) {
        this.kafka = Map.copyOf(kafka);
        topic = topics.rules(RuleRecord.class);
    }

    /// Puts a set there, whole before this returns.
    ///
    /// @param files texts by name
    /// @param sink by which it travels: its articles so far are committed too
    /// @throws IllegalArgumentException when a file does not fit into a record
    /// @throws KafkaException when the cluster does not take it
    public void keep(String hash, SortedMap<String, String> files, RecordSink sink, Instant at) {
        var parts = new TreeMap<String, RuleRecord>();
        files.forEach((name, text) -> parts.put(name, new RuleRecord.Part(name, text)));
        parts.forEach(this::measure);
        parts.forEach((name, part) -> sink.along(topic, hash + BETWEEN + name, part, at));
        sink.along(topic, hash, new RuleRecord.Whole(List.copyOf(files.keySet())), at);
        sink.commit();
    }

    private void measure(String name, RuleRecord part) {
        var bytes = topic.values().serializer().serialize(topic.name(), part).length;
        if (bytes > ArticleSink.MAX_ARTICLE) {
            throw new IllegalArgumentException(
                    name
                            + " has "
                            + bytes
                            + " bytes as a record, at most "
                            + ArticleSink.MAX_ARTICLE
                            + " are taken: part it into several files");
        }
    }

    /// The files of a set, or empty when it is not there, or not whole.
    ///
    /// @throws KafkaException when the topic cannot be read
    public Optional<SortedMap<String, String>> files(String hash) {
        var values = new HashMap<String, byte[]>();
        var raw = new Topic<>(topic.name(), Serdes.String(), Serdes.ByteArray());
        try (var reader = CommittedReader.of(kafka, raw)) {
            for (var row : reader.toEnd()) {
                var key = row.key();
                var value = row.value();
                if (key != null && value != null && of(hash, key)) {
                    values.put(key, value);
                }
            }
        }
        return whole(hash, values);
    }

    private static boolean of(String hash, String key) {
        return key.equals(hash) || key.startsWith(hash + BETWEEN);
    }

    private Optional<SortedMap<String, String>> whole(String hash, Map<String, byte[]> values) {
        var files = new TreeMap<String, String>();
        try {
            if (!(read(values.get(hash)) instanceof RuleRecord.Whole(var names))) {
                return Optional.empty();
            }
            for (var name : names) {
                if (!(read(values.get(hash + BETWEEN + name)) instanceof RuleRecord.Part part)) {
                    return Optional.empty();
                }
                files.put(name, part.text());
            }
            return Optional.of(files);
        } catch (SerializationException e) {
            return Optional.empty(); // written by nobody of ours
        }
    }

    private @Nullable RuleRecord read(byte @Nullable [] value) {
        return value == null
                ? null
                : topic.values().deserializer().deserialize(topic.name(), value);
    }
}
