package org.tocsin.app;

import org.tocsin.topology.StreamsEngine;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;

/// What the parts of the service say of themselves to an orchestrator: starting, being dealt
/// partitions and restoring is alive and not ready; what only a new process mends is neither.
final class Vitals {
    private final boolean streams;
    private final AtomicReference<StreamsEngine> path = new AtomicReference<>();
    private final AtomicReference<Polling> polling = new AtomicReference<>();
    private final AtomicReference<Observer> observer = new AtomicReference<>();

    /// @param streams whether the path is to run here
    Vitals(boolean streams) {
        this.streams = streams;
    }

    void path(StreamsEngine started) {
        path.set(started);
    }

    void polling(Polling started) {
        polling.set(started);
    }

    void observer(Observer started) {
        observer.set(started);
    }

    /// Whether the path is to run here and does not yet, nor has come to grief.
    boolean starting() {
        var engine = path.get();
        return streams && (engine == null || !engine.running() && !engine.gaveUp());
    }

    /// What only a new process mends.
    List<String> hopeless() {
        var all = new ArrayList<String>();
        var engine = path.get();
        if (engine != null) {
            all.addAll(engine.gaveUp() ? engine.complaints() : engine.stuck());
        }
        var feeds = polling.get();
        if (feeds != null) {
            all.addAll(feeds.stuck());
        }
        var watching = observer.get();
        if (watching != null) {
            all.addAll(watching.complaints());
        }
        return all;
    }

    /// What it does not do yet, or no more.
    List<String> unready() {
        var watching = observer.get();
        var engine = path.get();
        if (watching == null || (streams && engine == null)) {
            return List.of("starting");
        }
        var all = new ArrayList<>(watching.complaints());
        if (engine != null) {
            all.addAll(engine.complaints());
            all.addAll(engine.stuck());
        }
        var feeds = polling.get();
        if (feeds != null) {
            all.addAll(feeds.complaints());
        }
        return all;
    }
}
