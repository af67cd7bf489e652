package org.tocsin.kafka;

import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serdes;

import java.time.Duration;
import java.util.List;

/// The catalogue: every topic of ours, its types and its settings.
///
/// A method takes the value type where a later stage owns it; keys are strings, as the table of
/// topics names them.
///
/// @param prefix before every name
/// @param partitions of what is worked on in parallel: articles, fetch state, verdicts
/// @param lanes language groups: partitions of `lane`
/// @param kept how long articles and what is derived from them stay, by ingest time; a record older
///   than this on arrival is deleted unread, so a replay of old ingest times needs more
public record Topics(String prefix, int partitions, int lanes, Duration kept) {
    /// What runs when nobody says otherwise.
    public static final Topics STANDARD = new Topics("tocsin.", 4, 1, Duration.ofDays(35));

    private static final Duration EVENTS_KEPT = Duration.ofDays(400);
    // Outlasts a stop of all fetchers: a request that is deleted unread would be an article lost.
    private static final Duration REQUESTS_KEPT = Duration.ofDays(7);
    private static final Duration TOMBSTONES_KEPT = Duration.ofDays(7);

    public Topics withPrefix(String other) {
        return new Topics(other, partitions, lanes, kept);
    }

    public Topics withPartitions(int other) {
        return new Topics(prefix, other, lanes, kept);
    }

    public Topics withKept(Duration other) {
        return new Topics(prefix, partitions, lanes, other);
    }

    /// Articles and control records, by article id.
    public Topic<String, Inbound> articles() {
        return topic("articles", JsonSerde.of(Inbound.class));
    }

    /// What the fetchers know of an address, by (host, source, URL).
    public <V> Topic<String, V> fetchState(Class<V> type) {
        return topic("fetch-state", JsonSerde.of(type));
    }

    /// What one fetcher asks of the one that owns the host, by request host.
    public <V> Topic<String, V> fetchRequests(Class<V> type) {
        return topic("fetch-requests", JsonSerde.of(type));
    }

    /// Articles on their way to the lane fold, by language.
    public <V> Topic<String, V> lane(Serde<V> values) {
        return topic("lane", values);
    }

    /// Versions of verdicts, by article id.
    public <V> Topic<String, V> verdicts(Class<V> type) {
        return topic("verdicts", JsonSerde.of(type));
    }

    /// The world's total order, under one key.
    public <V> Topic<String, V> claims(Class<V> type) {
        return topic("claims", JsonSerde.of(type));
    }

    /// Events, by event id.
    public <V> Topic<String, V> events(Class<V> type) {
        return topic("events", JsonSerde.of(type));
    }

    /// Alert transitions, by alert id.
    public <V> Topic<String, V> alerts(Class<V> type) {
        return topic("alerts", JsonSerde.of(type));
    }

    /// Each alert's latest state, by alert id.
    public <V> Topic<String, V> alertsCurrent(Class<V> type) {
        return topic("alerts.current", JsonSerde.of(type));
    }

    /// What was not sent, and why, by alert id.
    public <V> Topic<String, V> suppressed(Class<V> type) {
        return topic("suppressed", JsonSerde.of(type));
    }

    /// What was not worth an alert of its own, told together, by group.
    public <V> Topic<String, V> digests(Class<V> type) {
        return topic("digests", JsonSerde.of(type));
    }

    /// Rules, lexicon and sources as applied, by file and set hash.
    public <V> Topic<String, V> rules(Class<V> type) {
        return topic("rules", JsonSerde.of(type));
    }

    /// Mutes set by people, by their own id.
    public <V> Topic<String, V> mutes(Class<V> type) {
        return topic("mutes", JsonSerde.of(type));
    }

    /// Corrections by people, by their own id.
    public <V> Topic<String, V> corrections(Class<V> type) {
        return topic("corrections", JsonSerde.of(type));
    }

    /// What could not be read or worked on: bytes as they came, see [DeadLetter] for the headers.
    public Topic<byte[], byte[]> deadLetters() {
        return new Topic<>(name("dead-letters"), Serdes.ByteArray(), Serdes.ByteArray());
    }

    private <V> Topic<String, V> topic(String name, Serde<V> values) {
        return new Topic<>(name(name), Serdes.String(), values);
    }

    private String name(String name) {
        return prefix + name;
    }

    /// The settings of them all.
    public List<TopicSettings> settings() {
        var all = new Kept.For(kept);
        var latest = new Kept.Latest(TOMBSTONES_KEPT);
        return List.of(
                settings("fetch-state", partitions, latest),
                settings("fetch-requests", partitions, new Kept.For(REQUESTS_KEPT)),
                settings("articles", partitions, all),
                // Not hours: the record of an article that waited a day is a day old when written.
                settings("lane", lanes, all),
                settings("verdicts", partitions, all),
                settings("claims", 1, all),
                settings("events", 1, new Kept.LatestFor(EVENTS_KEPT)),
                settings("alerts", 1, all),
                settings("alerts.current", 1, latest),
                settings("suppressed", 1, all),
                settings("digests", 1, all),
                settings("rules", 1, latest),
                settings("mutes", 1, latest),
                settings("corrections", 1, latest),
                settings("dead-letters", 1, all));
    }

    private TopicSettings settings(String name, int partitions, Kept kept) {
        return TopicSettings.of(name(name), partitions, kept);
    }
}
