package org.tocsin.bench.world;

import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.tocsin.alert.Alert;
import org.tocsin.kafka.Topics;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Reads committed alerts as ops do, and notes how old each is when it comes.
final class Outside implements AutoCloseable {
    private static final Duration WAIT = Duration.ofMillis(100);

    private final KafkaConsumer<byte[], byte[]> consumer;
    private final List<Double> seconds = new ArrayList<>();
    private final Thread thread;
    private volatile boolean stopped;

    private Outside(Map<String, String> kafka) {
        var all = new HashMap<String, Object>(kafka);
        all.put("isolation.level", "read_committed");
        var bytes = new ByteArrayDeserializer();
        consumer = new KafkaConsumer<>(all, bytes, bytes);
        var alerts = new TopicPartition(Topics.STANDARD.alerts(Alert.class).name(), 0);
        consumer.assign(List.of(alerts));
        consumer.seekToBeginning(List.of(alerts));
        thread = Thread.ofPlatform().daemon().name("outside").unstarted(this::read);
    }

    static Outside start(Map<String, String> kafka) {
        var outside = new Outside(kafka);
        outside.thread.start();
        return outside;
    }

    private void read() {
        try (consumer) {
            while (!stopped) {
                var records = consumer.poll(WAIT);
                var now = System.currentTimeMillis();
                synchronized (seconds) {
                    records.forEach(record -> seconds.add((now - record.timestamp()) / 1e3));
                }
            }
        }
    }

    void forget() {
        synchronized (seconds) {
            seconds.clear();
        }
    }

    List<Double> delays() {
        synchronized (seconds) {
            return List.copyOf(seconds);
        }
    }

    @Override
    public void close() {
        stopped = true;
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
