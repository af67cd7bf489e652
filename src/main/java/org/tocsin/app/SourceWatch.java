package org.tocsin.app;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tocsin.fetch.Source;

import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/// Reads the source list again and again, and tells when it has changed. A list that is wrong is
/// told of in the log, once, and the one before stays in force.
final class SourceWatch implements AutoCloseable {
    /// Between two looks.
    static final Duration EVERY = Duration.ofSeconds(10);

    private static final Logger LOG = LoggerFactory.getLogger(SourceWatch.class);

    private final Supplier<List<Source>> read;
    private final Consumer<List<Source>> changed;
    private final Duration every;
    private final Thread thread;
    private List<Source> known;
    private String complaint = "";

    private SourceWatch(
            List<Source> known,
            Supplier<List<Source>> read,
            Consumer<List<Source>> changed,
            Duration every) {
        this.known = known;
        this.read = read;
        this.changed = changed;
        this.every = every;
        thread = Thread.ofVirtual().name("sources").unstarted(this::keepLooking);
    }

    /// @param known the list in force
    /// @param read throws a [CommandException] when the list is wrong
    static SourceWatch start(
            List<Source> known,
            Supplier<List<Source>> read,
            Consumer<List<Source>> changed,
            Duration every) {
        var watch = new SourceWatch(known, read, changed, every);
        watch.thread.start();
        return watch;
    }

    private void keepLooking() {
        try {
            while (true) {
                Thread.sleep(every);
                look();
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt(); // closed
        }
    }

    private void look() {
        try {
            var now = read.get();
            complaint = "";
            if (!now.equals(known)) {
                known = now;
                changed.accept(now);
            }
        } catch (CommandException e) {
            var said = String.valueOf(e.getMessage());
            if (!said.equals(complaint)) {
                LOG.warn("the source list in force stays: {}", said);
            }
            complaint = said;
        }
    }

    @Override
    public void close() {
        thread.interrupt();
    }
}
