package org.tocsin.app;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
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
import org.tocsin.kafka.Place;
import org.tocsin.kafka.Topic;
import org.tocsin.kafka.Topics;
import org.tocsin.topology.Source;
import org.tocsin.topology.VerdictRecord;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;

/// Reads records of the path's topics as what they tell. Control records tell nothing.
final class Sightings {
    private static final Logger LOG = LoggerFactory.getLogger(Sightings.class);

    private interface Reading {
        Optional<Seen> of(
                ConsumerRecord<byte[], byte[]> record, Seen.Stamp stamp, Beginning beginning);
    }

    private final Topics topics;
    private final Topic<String, Inbound> articles;
    private final LostSource lost;
    private final Map<String, Reading> readings = new HashMap<>();

    Sightings(Topics topics) {
        this.topics = topics;
        articles = topics.articles();
        lost = new LostSource(topics);
        readings.put(articles.name(), this::entered);
        var verdicts = topics.verdicts(VerdictRecord.class);
        readings.put(verdicts.name(), (r, stamp, from) -> judged(value(verdicts, r), stamp, from));
        put(topics.claims(WorldRecord.class), Seen.Claimed::new);
        put(topics.alerts(Alert.class), Seen.Alerted::new);
        put(topics.suppressed(Suppression.class), Seen.Withheld::new);
        var events = topics.events(Event.class);
        readings.put(events.name(), (record, stamp, _) -> happened(events, record, stamp));
        readings.put(topics.deadLetters().name(), this::setAside);
    }

    /// Names of the topics that can be read here.
    Set<String> names() {
        return Set.copyOf(readings.keySet());
    }

    /// The topic where everything enters.
    String entrance() {
        return articles.name();
    }

    /// Topics on which law 1 balances.
    Set<String> balanced() {
        return Set.of(
                articles.name(),
                topics.verdicts(VerdictRecord.class).name(),
                topics.deadLetters().name());
    }

    /// Topics that hold how things stand: the latest by key, whenever it was written.
    Set<String> standing() {
        return Set.of(topics.events(Event.class).name());
    }

    /// What a record tells, if anything.
    ///
    /// @param now when it was seen
    Optional<Seen> of(ConsumerRecord<byte[], byte[]> record, Beginning beginning, Instant now) {
        var reading = readings.get(record.topic());
        if (reading == null) {
            return Optional.empty();
        }
        var at = new TopicPartition(record.topic(), record.partition());
        var live = beginning.live(at, record.offset());
        var stamp = new Seen.Stamp(Instant.ofEpochMilli(record.timestamp()), now, live);
        return reading.of(record, stamp, beginning);
    }

    private <V> void put(Topic<String, V> topic, BiFunction<Seen.Stamp, V, Seen> as) {
        readings.put(
                topic.name(),
                (record, stamp, _) ->
                        Optional.ofNullable(value(topic, record)).map(v -> as.apply(stamp, v)));
    }

    private static Optional<Seen> happened(
            Topic<String, Event> topic, ConsumerRecord<byte[], byte[]> record, Seen.Stamp stamp) {
        var key = record.key() == null ? "" : new String(record.key(), StandardCharsets.UTF_8);
        return Optional.of(new Seen.Happened(stamp, key, value(topic, record)));
    }

    private Optional<Seen> entered(
            ConsumerRecord<byte[], byte[]> record, Seen.Stamp stamp, Beginning beginning) {
        var source = new Source(record.partition(), record.offset());
        var counted = beginning.answersFor(source, stamp.ingested());
        try {
            var value = record.value();
            var inbound =
                    value == null
                            ? null
                            : articles.values().deserializer().deserialize(articles.name(), value);
            return switch (inbound) {
                case null -> Optional.of(new Seen.Entered(stamp, null, counted));
                case Inbound.News(var article) ->
                        Optional.of(new Seen.Entered(stamp, article, counted));
                case Inbound.Tick _, Inbound.RulesInForce _ -> Optional.empty();
            };
        } catch (SerializationException e) {
            return Optional.of(new Seen.Entered(stamp, null, counted));
        }
    }

    private Optional<Seen> judged(
            @Nullable VerdictRecord verdict, Seen.Stamp stamp, Beginning beginning) {
        if (verdict == null) {
            return Optional.empty();
        }
        var source = verdict.source();
        var counted = source != null && beginning.answersFor(source, verdict.ingestedAt());
        return Optional.of(new Seen.Judged(stamp, verdict, counted));
    }

    private Optional<Seen> setAside(
            ConsumerRecord<byte[], byte[]> record, Seen.Stamp stamp, Beginning beginning) {
        var from = DeadLetter.said(record.headers(), DeadLetter.TOPIC);
        var fault = DeadLetter.said(record.headers(), DeadLetter.CLASS).replaceFirst(".*[.$]", "");
        var source = lost.by(record);
        var counted = source != null && beginning.answersFor(source, stamp.ingested());
        var name =
                from.startsWith(topics.prefix()) ? from.substring(topics.prefix().length()) : from;
        return Optional.of(new Seen.SetAside(stamp, name, counted, fault));
    }

    private static <V> @Nullable V value(
            Topic<String, V> topic, ConsumerRecord<byte[], byte[]> record) {
        try {
            return record.value() == null
                    ? null
                    : topic.values().deserializer().deserialize(record.topic(), record.value());
        } catch (SerializationException e) {
            LOG.warn("{} cannot be read: {}", Place.of(record), e.getMessage());
            return null;
        }
    }
}
