package org.tocsin.topology;

import org.apache.kafka.streams.state.RocksDBConfigSetter;
import org.rocksdb.CompressionType;
import org.rocksdb.Options;

import java.util.Map;

/// State stores packed on disk: an article's entry is mostly text, and takes half the room so.
public final class PackedStore implements RocksDBConfigSetter {
    /// Made by Kafka Streams, for each store.
    public PackedStore() {}

    @Override
    public void setConfig(String store, Options options, Map<String, Object> configs) {
        options.setCompressionType(CompressionType.LZ4_COMPRESSION);
    }

    @Override
    public void close(String store, Options options) {
        // it made nothing that must be closed
    }
}
