package org.tocsin.kafka;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.errors.ErrorHandlerContext;
import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Map;

/// A record that could not be read or worked on, set aside: its key and value in the bytes in which
/// it came, its ingest time, and why, in headers.
///
/// Bytes beyond what a producer takes are cut, and the header `error.cut` then has the value's
/// whole length.
public final class DeadLetter {
    /// What went wrong, one line of at most [#MAX_REASON] characters.
    public static final String REASON = "error.reason";

    /// The class of the exception.
    public static final String CLASS = "error.class";

    /// Where it came from.
    public static final String TOPIC = "error.topic";

    public static final String PARTITION = "error.partition";

    public static final String OFFSET = "error.offset";

    /// The value's length in bytes, where it had to be cut.
    public static final String CUT = "error.cut";

    /// Longest reason in characters.
    public static final int MAX_REASON = 500;

    // With the headers and the longest value below what a producer takes.
    static final int MAX_KEY = 32 * 1024;

    private DeadLetter() {}

    /// What a header of a dead letter says, or nothing.
    public static String said(Headers headers, String name) {
        var header = headers.lastHeader(name);
        return header == null || header.value() == null
                ? ""
                : new String(header.value(), StandardCharsets.UTF_8);
    }

    /// The Kafka Streams properties that send dead letters to a topic and let the path go on.
    public static Map<String, Object> handlers(Topic<byte[], byte[]> deadLetters) {
        return Map.of(
                StreamsConfig.ERRORS_DEAD_LETTER_QUEUE_TOPIC_NAME_CONFIG,
                deadLetters.name(),
                StreamsConfig.DESERIALIZATION_EXCEPTION_HANDLER_CLASS_CONFIG,
                SetAsideUnreadable.class,
                StreamsConfig.PROCESSING_EXCEPTION_HANDLER_CLASS_CONFIG,
                SetAsideFailed.class,
                StreamsConfig.PRODUCTION_EXCEPTION_HANDLER_CLASS_CONFIG,
                FailUnsent.class);
    }

    /// The topic that [#handlers] names.
    static String topic(Map<String, ?> configs) {
        if (configs.get(StreamsConfig.ERRORS_DEAD_LETTER_QUEUE_TOPIC_NAME_CONFIG)
                instanceof String topic) {
            return topic;
        }
        throw new IllegalArgumentException(
                StreamsConfig.ERRORS_DEAD_LETTER_QUEUE_TOPIC_NAME_CONFIG + " must name a topic");
    }

    static ProducerRecord<byte[], byte[]> of(
            String topic,
            byte @Nullable [] key,
            byte @Nullable [] value,
            ErrorHandlerContext from,
            Exception error) {
        return of(
                topic,
                key,
                value,
                Place.of(from),
                from.timestamp() < 0 ? null : from.timestamp(),
                error);
    }

    /// For a consumer of its own.
    public static ProducerRecord<byte[], byte[]> of(
            String topic, ConsumerRecord<byte[], byte[]> from, Instant at, Exception error) {
        return of(topic, from.key(), from.value(), Place.of(from), at.toEpochMilli(), error);
    }

    private static ProducerRecord<byte[], byte[]> of(
            String topic,
            byte @Nullable [] key,
            byte @Nullable [] value,
            Place from,
            @Nullable Long time,
            Exception error) {
        var headers = new RecordHeaders();
        headers.add(REASON, bytes(reason(error)));
        headers.add(CLASS, bytes(error.getClass().getName()));
        headers.add(TOPIC, bytes(from.topic()));
        headers.add(PARTITION, bytes(Integer.toString(from.partition())));
        headers.add(OFFSET, bytes(Long.toString(from.offset())));
        if (value != null && value.length > TopicSettings.MAX_VALUE) {
            headers.add(CUT, bytes(Integer.toString(value.length)));
        }
        return new ProducerRecord<>(
                topic, null, time, cut(key, MAX_KEY), cut(value, TopicSettings.MAX_VALUE), headers);
    }

    /// One bounded line without control characters.
    static String reason(Exception error) {
        var said =
                error.getMessage() == null ? error.getClass().getSimpleName() : error.getMessage();
        var line = said.replaceAll("[\\p{Cntrl}\\s]+", " ").strip();
        return line.length() <= MAX_REASON ? line : line.substring(0, MAX_REASON - 1) + "…";
    }

    private static byte @Nullable [] cut(byte @Nullable [] bytes, int most) {
        return bytes == null || bytes.length <= most ? bytes : Arrays.copyOf(bytes, most);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
