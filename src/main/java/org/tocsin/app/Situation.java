package org.tocsin.app;

import org.jspecify.annotations.Nullable;
import org.tocsin.event.Escalation;
import org.tocsin.event.Event;
import org.tocsin.event.Origin;
import org.tocsin.metrics.PipelineMeters;

import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// How things stand by the events that were seen: how many are open, whose word they rest on, and
/// how far pairs of parties have gone against each other.
///
/// Only the highest pairs and the busiest origins are shown: their number is bounded, whatever the
/// news brings.
final class Situation {
    private static final int PAIRS = 20;
    private static final int ORIGINS = 10;

    /// Ranking all pairs and origins at every change would be a tenth of the path's work.
    private static final Duration BETWEEN = Duration.ofSeconds(1);

    /// Of an event, only what is counted: with its quotes it would be a hundred times as large.
    private record Counted(
            Instant latest, boolean open, List<String> origins, Escalation.Share share) {}

    private final PipelineMeters meters;
    private final Duration retention;
    private final Map<String, Counted> remembered = new HashMap<>();
    private final Map<String, Long> origins = new HashMap<>();
    private final Escalation escalation = new Escalation();
    private Instant now = Instant.EPOCH;
    private Instant shown = Instant.EPOCH;
    private long open;

    /// @param retention how long after its latest claim the world remembers an event
    Situation(PipelineMeters meters, Duration retention) {
        this.meters = meters;
        this.retention = retention;
    }

    /// An event has changed, or is forgotten. What is highest is shown once a second: a change
    /// right after that waits for the next one, or for a tick.
    void happened(Seen.Happened happened) {
        var event = happened.event();
        forget(remembered.remove(happened.id()));
        if (event != null
                && event.standing()
                && !old(event.latest(), happened.stamp().observed())) {
            remember(happened.id(), event);
        }
        meters.openEvents(open);
        if (happened.stamp().live() && event != null) {
            now = event.latest().isAfter(now) ? event.latest() : now;
            showSoon(happened.stamp().observed());
        }
    }

    private void showSoon(Instant observed) {
        if (!observed.isBefore(shown.plus(BETWEEN))) {
            shown = observed;
            show();
        }
    }

    /// Time has passed: indexes sink, and what the world forgets is forgotten here too.
    void passed(Instant at) {
        now = at.isAfter(now) ? at : now;
        var old = remembered.values().stream().filter(each -> old(each.latest(), at)).toList();
        old.forEach(this::forget);
        remembered.values().removeIf(each -> old(each.latest(), at));
        meters.openEvents(open);
        show();
    }

    private boolean old(Instant latest, Instant at) {
        return latest.plus(retention).isBefore(at);
    }

    private void remember(String id, Event event) {
        var isOpen = !event.status().over();
        var voices =
                isOpen ? event.origins().stream().map(Origin::key).toList() : List.<String>of();
        var counted = new Counted(event.latest(), isOpen, voices, Escalation.Share.of(event));
        remembered.put(id, counted);
        count(counted, 1);
        escalation.put(counted.share());
    }

    private void forget(@Nullable Counted counted) {
        if (counted != null) {
            count(counted, -1);
            escalation.remove(counted.share());
        }
    }

    private void count(Counted counted, long by) {
        open += counted.open() ? by : 0;
        for (var voice : counted.origins()) {
            origins.merge(voice, by, (one, two) -> one + two == 0 ? null : one + two);
        }
    }

    private void show() {
        meters.escalation(highest(escalation.all(now), PAIRS));
        meters.origins(highest(origins, ORIGINS));
    }

    private static <N extends Number & Comparable<N>> Map<String, N> highest(
            Map<String, N> all, int most) {
        var highest = new LinkedHashMap<String, N>();
        all.entrySet().stream()
                .filter(each -> each.getValue().doubleValue() > 0)
                .sorted(
                        Map.Entry.<String, N>comparingByValue(Comparator.reverseOrder())
                                .thenComparing(Map.Entry.comparingByKey()))
                .limit(most)
                .forEach(each -> highest.put(each.getKey(), each.getValue()));
        return highest;
    }
}
