package org.tocsin.topology;

import org.apache.kafka.common.serialization.Serdes;
import org.apache.kafka.streams.StreamsConfig;
import org.apache.kafka.streams.processor.TaskId;
import org.apache.kafka.streams.processor.api.MockProcessorContext;
import org.apache.kafka.streams.state.KeyValueStore;
import org.apache.kafka.streams.state.Stores;
import org.tocsin.article.Outlets;
import org.tocsin.article.Published;
import org.tocsin.event.Release;
import org.tocsin.event.Released;
import org.tocsin.event.Telling;
import org.tocsin.syndication.Lane;
import org.tocsin.syndication.MadeUp;
import org.tocsin.syndication.Parting;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Properties;

/// A lane as the path runs it, its entries in RocksDB, but for Kafka.
public final class DiskLane implements AutoCloseable {
    private final Path directory;
    private final KeyValueStore<String, byte[]> store =
            Stores.keyValueStoreBuilder(
                            Stores.persistentKeyValueStore("entries"),
                            Serdes.String(),
                            Serdes.ByteArray())
                    .withCachingDisabled()
                    .withLoggingDisabled()
                    .build();
    private final KeyValueStore<String, Parting> partings = MemoryStores.of(Parting.class);
    private final LaneStore entries;
    private final LaneFold fold;

    /// @param directory empty, for the store
    public DiskLane(Path directory, Duration retention) {
        this.directory = directory;
        var properties = new Properties();
        properties.put(StreamsConfig.ROCKSDB_CONFIG_SETTER_CLASS_CONFIG, PackedStore.class);
        var context =
                new MockProcessorContext<Void, Void>(
                        properties, new TaskId(1, 0), directory.toFile());
        store.init(context.getStateStoreContext(), store);
        entries = new LaneStore(store, partings);
        var release = new Release(new Outlets(List.of()));
        fold = new LaneFold(0, 1, entries, release, retention, PackedEntry::fits);
    }

    /// Holds so many made-up entries, fetched evenly in the retention before.
    public void fill(int texts, Instant until) {
        var start = until.minus(Lane.RETENTION);
        for (int i = 0; i < texts; i++) {
            var at = start.plusMillis(Lane.RETENTION.toMillis() * i / texts);
            var entry = MadeUp.entry(i, at);
            var told = entry.texts().getFirst().item();
            var telling =
                    new Telling(
                            told.id(),
                            told.hash(),
                            null,
                            "",
                            null,
                            Published.UNKNOWN,
                            at,
                            List.of());
            var released = Released.nothing(told.id());
            var held = new LaneEntry(entry, List.of(telling), released);
            entries.put(held);
            Measured.forget();
            fold.restore(List.of(entry));
        }
        take(new LaneRecord.Ticked(until, 0, 1));
    }

    public LaneOutcome take(LaneRecord record) {
        var outcome = fold.take(record);
        fold.apply(outcome);
        Measured.forget();
        return outcome;
    }

    public int size() {
        return fold.size();
    }

    /// Bytes of the store's files.
    public long bytes() {
        try (var files = Files.walk(directory)) {
            return files.filter(Files::isRegularFile).mapToLong(f -> f.toFile().length()).sum();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        store.close();
    }
}
