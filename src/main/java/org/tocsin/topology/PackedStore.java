package org.tocsin.topology;

import org.apache.kafka.streams.state.RocksDBConfigSetter;
import org.rocksdb.BlockBasedTableConfig;
import org.rocksdb.Cache;
import org.rocksdb.CompressionType;
import org.rocksdb.LRUCache;
import org.rocksdb.Options;
import org.rocksdb.WriteBufferManager;

import java.util.Map;

/// State stores packed on disk: an article's entry is mostly text, and takes half the room so.
///
/// What RocksDB keeps in memory outside of the heap is one allowance for all stores of the process,
/// however many there are; by itself it would take 98 MiB for each store and partition.
public final class PackedStore implements RocksDBConfigSetter {
    private static final long MEMORY = 96L << 20;
    private static final long WRITTEN = 48L << 20;

    /// Sorted runs that a store may have before they are merged, four by default: texts are written
    /// again at every merge, and what is looked for is known to be there.
    private static final int RUNS = 16;

    /// Made by Kafka Streams, for each store.
    public PackedStore() {}

    /// Of the process, as Kafka's guide to bounded memory has it: Streams makes a setter for each
    /// store and has nowhere to keep what they share. RocksDB's library is loaded by then.
    private static final class Shared {
        static final Cache BLOCKS = new LRUCache(MEMORY);

        /// What is being written counts against the same allowance.
        static final WriteBufferManager WRITES = new WriteBufferManager(WRITTEN, BLOCKS);
    }

    @Override
    public void setConfig(String store, Options options, Map<String, Object> configs) {
        options.setCompressionType(CompressionType.LZ4_COMPRESSION);
        options.setWriteBufferManager(Shared.WRITES);
        options.setLevel0FileNumCompactionTrigger(RUNS);
        options.setLevel0SlowdownWritesTrigger(2 * RUNS);
        options.setLevel0StopWritesTrigger(3 * RUNS);
        if (options.tableFormatConfig() instanceof BlockBasedTableConfig table) {
            options.setTableFormatConfig(table.setBlockCache(Shared.BLOCKS));
        }
    }

    @Override
    public void close(String store, Options options) {
        // what it made is shared by the stores that are still open
    }
}
