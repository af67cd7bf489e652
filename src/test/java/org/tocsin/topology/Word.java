package org.tocsin.topology;

import org.tocsin.event.Mute;
import org.tocsin.event.Ruling;
import org.tocsin.event.Ruling.Kind;
import org.tocsin.event.WorldRecord;

import java.time.Duration;
import java.util.function.UnaryOperator;

/// What a person says in a step of a scenario.
final class Word {
    private Word() {}

    /// Whether it names an alert, whose id depends on what came before it.
    static boolean namesAnAlert(Scenario.Step step) {
        return !step.what().equals("retract") && step.words().containsKey("of");
    }

    /// @param number of the step
    /// @param alert the id of the alert that stands for a letter
    static WorldRecord of(Scenario.Step step, int number, UnaryOperator<String> alert) {
        var words = step.words();
        var by = words.getOrDefault("by", "");
        var of = words.getOrDefault("of", "");
        return switch (step.what()) {
            case "retract" ->
                    new WorldRecord.Ruled(new Ruling(Kind.RETRACT, of, by, step.text(), step.at()));
            case "not-relevant" ->
                    new WorldRecord.Ruled(
                            new Ruling(
                                    Kind.NOT_RELEVANT,
                                    alert.apply(of),
                                    by,
                                    step.text(),
                                    step.at()));
            case "mute" ->
                    new WorldRecord.Muted(
                            new Mute(
                                    "m" + number,
                                    of.isEmpty() ? null : alert.apply(of),
                                    words.get("type"),
                                    words.get("actor"),
                                    words.get("recipient"),
                                    words.get("place"),
                                    by,
                                    step.text(),
                                    step.at(),
                                    step.at().plus(Duration.parse(words.get("for"))),
                                    words.containsKey("extreme")));
            default -> throw new IllegalArgumentException(step.what());
        };
    }
}
