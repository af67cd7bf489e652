package org.tocsin.bench.path;

import org.tocsin.kafka.EmbeddedKafka;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

import javax.management.JMException;
import javax.management.ObjectName;

/// A broker as a process of its own. Says where it listens; to any line it answers how many bytes
/// came in and went out so far.
final class BrokerPart {
    private BrokerPart() {}

    /// @param arguments its directory
    static void main(String... arguments) throws IOException, JMException {
        try (var broker = EmbeddedKafka.start(Path.of(arguments[0]), 0, Map.of());
                var in =
                        new BufferedReader(
                                new InputStreamReader(System.in, StandardCharsets.UTF_8))) {
            System.out.println(broker.bootstrapServers());
            while (in.readLine() != null) {
                System.out.println(bytes("BytesInPerSec") + " " + bytes("BytesOutPerSec"));
            }
        }
    }

    private static long bytes(String meter) throws JMException {
        var name = new ObjectName("kafka.server:type=BrokerTopicMetrics,name=" + meter);
        var server = ManagementFactory.getPlatformMBeanServer();
        return server.isRegistered(name) ? (Long) server.getAttribute(name, "Count") : 0;
    }
}
