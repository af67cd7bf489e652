package org.tocsin.app;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.errors.SerializationException;
import org.jspecify.annotations.Nullable;
import org.tocsin.kafka.DeadLetter;
import org.tocsin.kafka.Inbound;
import org.tocsin.kafka.Topic;
import org.tocsin.kafka.Topics;
import org.tocsin.topology.LaneRecord;
import org.tocsin.topology.Source;

/// Tells which article record ended as a dead letter: one that could not be read or worked on, or
/// one on its way through `lane` to its first verdict.
final class LostSource {
    private final Topic<String, Inbound> articles;
    private final Topic<String, LaneRecord> lane;

    LostSource(Topics topics) {
        articles = topics.articles();
        lane = LaneRecord.on(topics);
    }

    /// @return null when the letter took no article record with it, or nobody of ours wrote it
    @Nullable Source by(ConsumerRecord<byte[], byte[]> letter) {
        var from = DeadLetter.said(letter.headers(), DeadLetter.TOPIC);
        if (from.equals(articles.name())) {
            return isControl(letter.value()) ? null : place(letter);
        }
        return from.equals(lane.name()) ? told(letter.value()) : null;
    }

    private boolean isControl(byte @Nullable [] value) {
        try {
            return value != null
                    && switch (articles.values()
                            .deserializer()
                            .deserialize(articles.name(), value)) {
                        case Inbound.Tick _, Inbound.RulesInForce _ -> true;
                        case Inbound.News _ -> false;
                    };
        } catch (SerializationException e) {
            return false; // control records are ours, and can be read
        }
    }

    private static @Nullable Source place(ConsumerRecord<byte[], byte[]> letter) {
        try {
            return new Source(
                    Integer.parseInt(DeadLetter.said(letter.headers(), DeadLetter.PARTITION)),
                    Long.parseLong(DeadLetter.said(letter.headers(), DeadLetter.OFFSET)));
        } catch (NumberFormatException e) {
            return null;
        }
    }

    private @Nullable Source told(byte @Nullable [] value) {
        try {
            return value == null
                    ? null
                    : switch (lane.values().deserializer().deserialize(lane.name(), value)) {
                        case LaneRecord.Told told -> told.source();
                        case LaneRecord.Refused refused -> refused.source();
                        case LaneRecord.Ticked _, LaneRecord.RulesInForce _, LaneRecord.Parted _ ->
                                null;
                    };
        } catch (SerializationException e) {
            return null; // written by nobody of ours
        }
    }
}
