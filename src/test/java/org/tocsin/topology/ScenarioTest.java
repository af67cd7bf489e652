package org.tocsin.topology;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Short histories, each with the exact log of alerts that a duty officer wants of it.
class ScenarioTest {
    static final Path FOLDER = Path.of("src/test/resources/scenarios");
    private static final int AT_LEAST = 40;

    static List<Scenario> scenarios() throws IOException {
        return Scenario.all(FOLDER);
    }

    @ParameterizedTest
    @MethodSource("scenarios")
    void a_history_brings_the_log_that_stands_beside_it(Scenario scenario) {
        var log = ScenarioRun.of(scenario);
        assertThat(told(scenario, log))
                .isEqualTo(
                        told(scenario, scenario.steps().stream().map(s -> s.expected()).toList()));
    }

    /// Each step with its log, so that a difference shows where it stands.
    private static List<String> told(Scenario scenario, List<List<String>> log) {
        var told = new ArrayList<String>();
        for (int i = 0; i < log.size(); i++) {
            var step = scenario.steps().get(i);
            told.add("@ " + step.at() + " " + step.what() + " | " + step.text());
            told.addAll(log.get(i));
        }
        return told;
    }

    @Test
    void there_are_enough_of_them() throws IOException {
        assertThat(scenarios()).hasSizeGreaterThanOrEqualTo(AT_LEAST);
    }
}
