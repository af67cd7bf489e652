package org.tocsin.app;

import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.InterruptException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tocsin.kafka.ArticleSink;

import java.time.Duration;
import java.time.InstantSource;

/// Tells the path the time: a control record on every partition of `articles`, at once and then at
/// every interval. More than one may run; the path passes over repeats.
final class Ticker implements AutoCloseable {
    /// How often, when nobody is in a hurry.
    static final Duration INTERVAL = Duration.ofMinutes(1);

    private static final Logger LOG = LoggerFactory.getLogger(Ticker.class);

    private final ArticleSink sink;
    private final InstantSource clock;
    private final Duration interval;
    private final Thread thread;

    private Ticker(ArticleSink sink, InstantSource clock, Duration interval) {
        this.sink = sink;
        this.clock = clock;
        this.interval = interval;
        thread = Thread.ofPlatform().name("ticker").daemon().unstarted(this::keepTicking);
    }

    /// @param sink its own: it is closed with the ticker
    static Ticker start(ArticleSink sink, InstantSource clock, Duration interval) {
        var ticker = new Ticker(sink, clock, interval);
        ticker.thread.start();
        return ticker;
    }

    private void keepTicking() {
        try {
            while (true) {
                tick();
                Thread.sleep(interval);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt(); // closed
        }
    }

    private void tick() {
        try {
            sink.tick(clock.instant());
            sink.commit();
        } catch (InterruptException e) {
            Thread.currentThread().interrupt();
        } catch (KafkaException e) {
            LOG.warn("no tick this time: {}", e.getMessage());
        }
    }

    @Override
    public void close() {
        thread.interrupt();
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        sink.close();
    }
}
