package org.tocsin.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

class LintTest {
    private static final LocalDate DAY = LocalDate.of(2026, 11, 1);

    /// Findings of the shipped language with these names and rules in place of its own.
    private static List<Finding> lint(String names, String rules) {
        var files = new HashMap<String, String>();
        for (var kept : List.of("en/language.yaml", "en/grammar.yaml", "en/status.yaml")) {
            files.put(kept, Rules.files().get(kept));
        }
        files.put("en/names.yaml", names);
        files.put("en/frames.yaml", rules);
        return Lint.of(files, RuleSet.read(files, Rules.OUTLETS), DAY);
    }

    private static String states(String... entries) {
        return "states:\n  - " + String.join("\n  - ", entries) + "\n";
    }

    @Test
    void what_ships_is_clean() {
        var files = Rules.files();
        assertThat(Lint.of(files, Rules.SET, DAY))
                .allSatisfy(found -> assertThat(found.level()).isEqualTo(Finding.Level.NOTE));
    }

    @Test
    void one_name_with_two_senses_is_found_and_a_capital_in_its_own_state_is_not() {
        var found =
                lint(
                        states(
                                        "{code: AAA, names: [Avalia], metonyms: [Port Ada]}",
                                        "{code: BBB, names: [Borlund, Port Bo]}")
                                + "places:\n"
                                + "  - {code: AA-1, names: [Port Ada], within: AAA}\n"
                                + "  - {code: AA-2, names: [Port Bo], within: AAA}\n",
                        "frames: []");

        assertThat(found).singleElement().isEqualTo(doubleSense("AA-2 (places)", "BBB (states)"));
    }

    private static Finding doubleSense(String... senses) {
        return Finding.warning(
                "double-sense",
                "en/names.yaml",
                "port bo",
                "means " + senses[1] + " and " + senses[0]);
    }

    @Test
    void a_double_sense_is_allowed_with_a_reason_and_an_allowance_for_nothing_is_found() {
        var names = states("{code: AAA, names: [Avalia]}", "{code: BBB, names: [Borlund, avalia]}");
        var allowed =
                "allow:\n  - {check: double-sense, subjects: [Avalia, Nowhere], reason: a union}\n";

        assertThat(lint(names, "frames: []"))
                .extracting(Finding::check)
                .containsExactly("double-sense");
        assertThat(lint(names + allowed, "frames: []"))
                .singleElement()
                .satisfies(
                        found -> {
                            assertThat(found.check()).isEqualTo("allowance");
                            assertThat(found.subject()).isEqualTo("nowhere");
                        });
        assertThat(lint(names + allowed.replace("a union", "''"), "frames: []"))
                .extracting(Finding::level)
                .contains(Finding.Level.ERROR);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    {code: AAA, names: [Avalia, Avalia]} | listed-twice | Avalia
                    {code: AAA, names: [Avalia, Will]} | short-name | Will
                    {code: AAA, names: [Avalia, on]} | plain-word | on
                    """)
    void names_told_twice_names_that_are_words_and_words_that_yaml_reads_otherwise_are_found(
            String entry, String check, String subject) {
        assertThat(lint(states(entry), "frames: []"))
                .anySatisfy(
                        found -> {
                            assertThat(found.check()).isEqualTo(check);
                            assertThat(found.subject()).isEqualTo(subject);
                        });
    }

    @Test
    void offices_long_over_not_known_any_more_and_shared_names_are_found() {
        var people =
                """
                people:
                  - {names: [Ada Quill, Quill], code: AAA, role: head-of-state, from: 2020-01-01, to: 2024-01-01, as_of: 2024-01}
                  - {names: [Bo Quill, Quill], code: BBB, role: official, from: 2021-01-01, to: null, as_of: 2025-01}
                  - {names: [Cy Reed], code: AAA, role: military, from: 2024-01-01, to: 2020-01-01, as_of: 2024-01}
                """;

        assertThat(lint(people, "frames: []"))
                .extracting(Finding::check, Finding::subject)
                .containsExactlyInAnyOrder(
                        org.assertj.core.groups.Tuple.tuple("past-office", "Ada Quill"),
                        org.assertj.core.groups.Tuple.tuple("stale", "Bo Quill"),
                        org.assertj.core.groups.Tuple.tuple("two-people", "Quill"),
                        org.assertj.core.groups.Tuple.tuple("date", "Cy Reed"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    {id: a, type: STRIKE, verbs: [pelt]} | {id: b, type: STRIKE, verbs: [pelt], needs: [actor]} | never-fires | b
                    {id: a, type: STRIKE, verbs: [pelt]} | {id: b, type: STRIKE, verbs: [pelt, lob], needs: [actor]} | taken-trigger | b
                    {id: a, type: STRIKE, nouns: [egg raid]} | {id: b, type: STRIKE, nouns: [egg fight], blockers: [egg]} | blocked-trigger | b
                    {id: a, type: STRIKE, nouns: [raid]} | {id: b, type: STRIKE, verbs: [pelt], blockers: [pelting]} | blocked-form | b
                    {id: a, type: STRIKE, nouns: [raid]} | {id: b, type: STRIKE, verbs: [pelt], with: [egg], blockers: [egg]} | wanted-and-blocked | b
                    {id: a, type: STRIKE, nouns: [raid]} | {id: a, type: STRIKE, nouns: [dip]} | rule-id | a
                    """)
    void rules_that_cannot_fire_are_found(String one, String two, String check, String subject) {
        assertThat(lint("states: []", "frames:\n  - " + one + "\n  - " + two + "\n"))
                .singleElement()
                .satisfies(
                        found -> {
                            assertThat(found.check()).isEqualTo(check);
                            assertThat(found.subject()).isEqualTo(subject);
                        });
    }

    @Test
    void a_rule_behind_a_stricter_one_can_fire() {
        var rules =
                Map.of(
                        "needs", "needs: [actor]",
                        "with", "with: [egg]",
                        "about", "about: [egg]",
                        "blockers", "blockers: [egg]",
                        "near", "near: [egg]",
                        "means", "means: [missile]",
                        "negative", "negative: true");
        rules.forEach(
                (key, condition) ->
                        assertThat(
                                        lint(
                                                "states: []",
                                                "frames:\n  - {id: a, type: STRIKE, verbs: [pelt], "
                                                        + condition
                                                        + "}\n  - {id: b, type: STRIKE, verbs: [pelt]}"
                                                        + "\n"))
                                .as(key)
                                .isEmpty());
    }
}
