package org.tocsin.kafka.fetch;

import org.apache.kafka.common.utils.Utils;

import java.nio.charset.StandardCharsets;
import java.util.function.Predicate;

/// Which partition a host belongs to, on `fetch-state` and `fetch-requests` alike.
///
/// @param count of either topic
record HostPartitions(int count) {
    int of(String host) {
        var bytes = host.getBytes(StandardCharsets.UTF_8);
        return Utils.toPositive(Utils.murmur2(bytes)) % count;
    }

    Predicate<String> of(int partition) {
        return host -> of(host) == partition;
    }
}
