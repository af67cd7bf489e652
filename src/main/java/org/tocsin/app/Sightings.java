package org.tocsin.app;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.errors.SerializationException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tocsin.alert.Alert;
import org.tocsin.alert.Suppression;
import org.tocsin.event.Event;
import org.tocsin.event.WorldRecord;
import org.tocsin.kafka.DeadLetter;
import org.tocsin.kafka.Inbound;
import org.tocsin.kafka.Topic;
import org.tocsin.kafka.Topics;
import org.tocsin.topology.LaneRecord;
import org.tocsin.topology.VerdictRecord;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/// Reads records of the path's topics as what they tell. Control records tell nothing.
final class Sightings {
    private static final Logger LOG = LoggerFactory.getLogger(Sightings.class);

    private interface Reading {
        Optional<Seen> of(ConsumerRecord<byte[], byte[]> record, Seen.Stamp stamp);
    }

    private final Topics topics;
    private final Topic<String, Inbound> articles;
    private final Topic<String, LaneRecord> lane;
    private final Map<String, Reading> readings = new HashMap<>();

    Sightings(Topics topics) {
        this.topics = topics;
        articles = topics.articles();
        lane = LaneRecord.on(topics);
        readings.put(articles.name(), this::entered);
        put(topics.verdicts(VerdictRecord.class), Seen.Judged::new);
        put(topics.claims(WorldRecord.class), Seen.Claimed::new);
        put(topics.alerts(Alert.class), Seen.Alerted::new);
        put(topics.suppressed(Suppression.class), Seen.Withheld::new);
        var events = topics.events(Event.class);
        readings.put(events.name(), (record, stamp) -> happened(events, record, stamp));
        readings.put(topics.deadLetters().name(), this::setAside);
    }

    /// Names of the topics that can be read here.
    Set<String> names() {
        return Set.copyOf(readings.keySet());
    }

    /// What a record tells, if anything.
    Optional<Seen> of(ConsumerRecord<byte[], byte[]> record, Seen.Stamp stamp) {
        var reading = readings.get(record.topic());
        return reading == null ? Optional.empty() : reading.of(record, stamp);
    }

    private <V> void put(Topic<String, V> topic, BiFunction<Seen.Stamp, V, Seen> as) {
        readings.put(
                topic.name(),
                (record, stamp) ->
                        Optional.ofNullable(value(topic, record)).map(v -> as.apply(stamp, v)));
    }

    private static Optional<Seen> happened(
            Topic<String, Event> topic, ConsumerRecord<byte[], byte[]> record, Seen.Stamp stamp) {
        var key = record.key() == null ? "" : new String(record.key(), StandardCharsets.UTF_8);
        return Optional.of(new Seen.Happened(stamp, key, value(topic, record)));
    }

    private Optional<Seen> entered(ConsumerRecord<byte[], byte[]> record, Seen.Stamp stamp) {
        try {
            var value = record.value();
            var inbound =
                    value == null
                            ? null
                            : articles.values().deserializer().deserialize(record.topic(), value);
            return switch (inbound) {
                case null -> Optional.of(new Seen.Entered(stamp, null));
                case Inbound.News(var article) -> Optional.of(new Seen.Entered(stamp, article));
                case Inbound.Tick _, Inbound.RulesInForce _ -> Optional.empty();
            };
        } catch (SerializationException e) {
            return Optional.of(new Seen.Entered(stamp, null));
        }
    }

    private Optional<Seen> setAside(ConsumerRecord<byte[], byte[]> record, Seen.Stamp stamp) {
        var from = DeadLetter.said(record.headers(), DeadLetter.TOPIC);
        var fault = DeadLetter.said(record.headers(), DeadLetter.CLASS).replaceFirst(".*[.$]", "");
        var article =
                from.equals(articles.name())
                        ? entered(record, stamp).isPresent()
                        : from.equals(lane.name()) && tookArticle(record.value());
        var name =
                from.startsWith(topics.prefix()) ? from.substring(topics.prefix().length()) : from;
        return Optional.of(new Seen.SetAside(stamp, name, article, fault));
    }

    /// Whether a record of `lane` was on its way to the first verdict of an article record.
    private boolean tookArticle(byte @Nullable [] value) {
        try {
            return value != null
                    && switch (lane.values().deserializer().deserialize(lane.name(), value)) {
                        case LaneRecord.Told _, LaneRecord.Refused _ -> true;
                        case LaneRecord.Ticked _, LaneRecord.RulesInForce _, LaneRecord.Parted _ ->
                                false;
                    };
        } catch (SerializationException e) {
            return false; // written by nobody of ours
        }
    }

    private static <V> @Nullable V value(
            Topic<String, V> topic, ConsumerRecord<byte[], byte[]> record) {
        try {
            return record.value() == null
                    ? null
                    : topic.values().deserializer().deserialize(record.topic(), record.value());
        } catch (SerializationException e) {
            LOG.warn(
                    "{}-{}@{} cannot be read: {}",
                    record.topic(),
                    record.partition(),
                    record.offset(),
                    e.getMessage());
            return null;
        }
    }
}
