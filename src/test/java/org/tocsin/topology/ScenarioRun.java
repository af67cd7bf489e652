package org.tocsin.topology;

import org.tocsin.alert.Alert;
import org.tocsin.alert.Digest;
import org.tocsin.alert.Suppression;
import org.tocsin.alert.Suppression.Reason;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// Tells a scenario to the path without Kafka, with a tick every ten minutes, and writes down what
/// a duty officer would have been told.
final class ScenarioRun {
    private static final Duration TICK = Duration.ofMinutes(10);

    private final InMemory path;
    private final Map<String, String> letters = new HashMap<>();
    private int steps;
    private Instant time = Instant.EPOCH;

    ScenarioRun() {
        this(new InMemory());
    }

    ScenarioRun(InMemory path) {
        this.path = path;
    }

    /// Goes on where this one stands, over another path.
    ScenarioRun over(InMemory other) {
        var run = new ScenarioRun(other);
        run.letters.putAll(letters);
        run.steps = steps;
        run.time = time;
        return run;
    }

    InMemory path() {
        return path;
    }

    /// The log after each step.
    static List<List<String>> of(Scenario scenario) {
        var run = new ScenarioRun();
        var log = new ArrayList<List<String>>();
        scenario.steps().forEach(step -> log.add(run.step(step)));
        return log;
    }

    List<String> step(Scenario.Step step) {
        var sent = path.sent.size();
        var withheld = path.withheld.size();
        var digests = path.digests.size();
        pass(step.at());
        steps++;
        if (step.isArticle()) {
            path.give(List.of(step.article(steps)));
        } else if (!step.what().equals("wait")) {
            path.take(Word.of(step, steps, this::alert));
        }
        var lines = new ArrayList<String>();
        path.sent.stream().skip(sent).map(this::line).forEach(lines::add);
        path.digests.stream().skip(digests).map(ScenarioRun::line).forEach(lines::add);
        path.withheld.stream()
                .skip(withheld)
                .filter(w -> w.reason() != Reason.NOT_MATERIAL)
                .map(ScenarioRun::line)
                .distinct()
                .forEach(lines::add);
        return lines;
    }

    private String alert(String letter) {
        return letters.entrySet().stream()
                .filter(e -> e.getValue().equals(letter))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow();
    }

    private static String line(Digest digest) {
        var what = digest.lines().stream().map(l -> l.what().headline()).toList();
        return "digest %s %d | %s"
                .formatted(digest.group(), digest.count(), String.join("; ", what));
    }

    private void pass(Instant until) {
        if (time.equals(Instant.EPOCH)) {
            time = until;
        }
        while (time.isBefore(until)) {
            var next = time.plus(TICK);
            time = next.isAfter(until) ? until : next;
            path.tick(time);
        }
    }

    private String line(Alert alert) {
        var letter =
                letters.computeIfAbsent(alert.alertId(), _ -> "" + (char) ('a' + letters.size()));
        var first = alert.changed().equals(List.of("new"));
        var answers =
                alert.responseTo() == null ? "" : " answers " + letters.get(alert.responseTo());
        return "%s %s %d %s %s %s/%s/%s | %s%s%s"
                .formatted(
                        letter,
                        alert.msgType().label(),
                        alert.revision(),
                        alert.eventType(),
                        alert.eventStatus(),
                        word(alert.severity()),
                        word(alert.urgency()),
                        word(alert.certainty()),
                        alert.headline(),
                        answers,
                        first ? "" : " {" + String.join(", ", alert.changed()) + "}");
    }

    private static String word(Enum<?> value) {
        var name = value.name().toLowerCase(Locale.ROOT);
        return Character.toUpperCase(name.charAt(0)) + name.substring(1);
    }

    private static String line(Suppression withheld) {
        return "- %s %s".formatted(withheld.reason(), withheld.eventType());
    }
}
