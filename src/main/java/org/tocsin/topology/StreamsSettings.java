package org.tocsin.topology;

import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.streams.StreamsConfig;
import org.tocsin.kafka.DeadLetter;
import org.tocsin.kafka.Topic;
import org.tocsin.kafka.TopicSettings;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Properties;

/// How the path runs on Kafka Streams.
///
/// @param application the consumer group, and the prefix of changelogs and transactional ids
/// @param instance names this process among those of the application; the same after a restart, so
///   that it takes its partitions up again without waiting for its old session to end
/// @param state directory of the state stores
/// @param threads that work; more than partitions of `articles` idle
/// @param commit time between two transactions: each hop waits for about one
/// @param exactlyOnce whether a crash repeats nothing
/// @param kafka client properties, `bootstrap.servers` among them; they override the ones set here
public record StreamsSettings(
        String application,
        String instance,
        Path state,
        int threads,
        Duration commit,
        boolean exactlyOnce,
        Map<String, String> kafka) {
    /// Two threads, ten transactions a second, exactly once.
    public static final int THREADS = 2;

    public static final Duration COMMIT = Duration.ofMillis(100);

    // How soon the group gives up a process that died and did not come back under its name.
    private static final Duration SESSION = Duration.ofSeconds(6);
    private static final Duration HEARTBEAT = Duration.ofSeconds(1);

    // Bytes that a producer collects for one partition before it sends them.
    private static final int BATCH = 256 * 1024;

    public StreamsSettings {
        if (threads < 1) {
            throw new IllegalArgumentException("stream.threads must be at least 1, was " + threads);
        }
        if (!commit.isPositive()) {
            throw new IllegalArgumentException(
                    "stream.commit must be longer than nothing, was " + commit);
        }
        kafka = Map.copyOf(kafka);
    }

    /// What runs when nobody says otherwise.
    public static StreamsSettings standard(
            String application, String instance, Path state, Map<String, String> kafka) {
        return new StreamsSettings(application, instance, state, THREADS, COMMIT, true, kafka);
    }

    public StreamsSettings withCommit(Duration other) {
        return new StreamsSettings(
                application, instance, state, threads, other, exactlyOnce, kafka);
    }

    public StreamsSettings withExactlyOnce(boolean other) {
        return new StreamsSettings(application, instance, state, threads, commit, other, kafka);
    }

    /// Properties for KafkaStreams.
    ///
    /// @param deadLetters where records go that cannot be read or worked on
    public Properties properties(Topic<byte[], byte[]> deadLetters) {
        var all = new Properties();
        all.putAll(TopicSettings.forStreams());
        all.putAll(DeadLetter.handlers(deadLetters));
        all.put(StreamsConfig.APPLICATION_ID_CONFIG, application);
        all.put(StreamsConfig.STATE_DIR_CONFIG, state.toString());
        all.put(StreamsConfig.NUM_STREAM_THREADS_CONFIG, threads);
        all.put(StreamsConfig.COMMIT_INTERVAL_MS_CONFIG, commit.toMillis());
        all.put(
                StreamsConfig.PROCESSING_GUARANTEE_CONFIG,
                exactlyOnce ? StreamsConfig.EXACTLY_ONCE_V2 : StreamsConfig.AT_LEAST_ONCE);
        all.put(StreamsConfig.ENSURE_EXPLICIT_INTERNAL_RESOURCE_NAMING_CONFIG, true);
        // Folds keep in memory what they look at: a cache in between would only delay changelogs.
        all.put(StreamsConfig.STATESTORE_CACHE_MAX_BYTES_CONFIG, 0L);
        all.put(StreamsConfig.ROCKSDB_CONFIG_SETTER_CLASS_CONFIG, PackedStore.class);
        all.put(StreamsConfig.ENABLE_METRICS_PUSH_CONFIG, false);
        consumers(all);
        producers(all);
        all.putAll(kafka);
        return all;
    }

    private void consumers(Properties all) {
        main(all, ConsumerConfig.GROUP_INSTANCE_ID_CONFIG, instance);
        main(all, ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG, "" + SESSION.toMillis());
        main(all, ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG, "" + HEARTBEAT.toMillis());
        all.put(
                StreamsConfig.restoreConsumerPrefix(ConsumerConfig.MAX_POLL_RECORDS_CONFIG),
                "5000");
    }

    private static void main(Properties all, String key, String value) {
        all.put(StreamsConfig.mainConsumerPrefix(key), value);
    }

    private void producers(Properties all) {
        all.put(StreamsConfig.producerPrefix(ProducerConfig.COMPRESSION_TYPE_CONFIG), "lz4");
        // Nobody may read a batch before its transaction ends, and that sends it: until then it
        // grows.
        all.put(
                StreamsConfig.producerPrefix(ProducerConfig.LINGER_MS_CONFIG),
                "" + commit.toMillis());
        // With the usual 16 KiB a batch holds four entries of a lane: requests cost more than
        // records.
        all.put(StreamsConfig.producerPrefix(ProducerConfig.BATCH_SIZE_CONFIG), "" + BATCH);
        // The first records of a transaction are refused while the markers of the last one are
        // still being written: ask again soon, and with nothing in flight behind them.
        all.put(
                StreamsConfig.producerPrefix(ProducerConfig.MAX_IN_FLIGHT_REQUESTS_PER_CONNECTION),
                "1");
        all.put(StreamsConfig.producerPrefix(ProducerConfig.RETRY_BACKOFF_MS_CONFIG), "10");
    }
}
