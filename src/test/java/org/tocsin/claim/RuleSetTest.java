package org.tocsin.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

class RuleSetTest {
    @Test
    void every_rule_reads_its_examples_and_not_its_counter_examples() {
        assertThat(Rules.SET.failures()).isEmpty();
    }

    @Test
    void every_rule_has_examples_of_both_kinds() {
        assertThat(Rules.SET.rules())
                .allSatisfy(
                        rule -> {
                            assertThat(rule.examples()).as(rule.id()).isNotEmpty();
                            assertThat(rule.counterExamples()).as(rule.id()).isNotEmpty();
                        });
    }

    @Test
    void a_rule_that_fails_its_own_example_is_named_with_the_sentence() {
        var set =
                RuleSet.read(
                        with(
                                "en/frames-50-forces.yaml",
                                text ->
                                        text.replace(
                                                "Russia invaded Ukraine in February 2022",
                                                "Nobody went anywhere")),
                        Rules.OUTLETS);
        assertThat(set.failures())
                .singleElement()
                .asString()
                .contains("invasion", "Nobody went anywhere");
    }

    @Test
    void a_wrong_key_is_refused_with_file_rule_and_key() {
        var files =
                with(
                        "en/frames-10-words.yaml",
                        text -> text.replaceFirst("negative: true", "negativ: true"));
        assertThatThrownBy(() -> RuleSet.read(files, Rules.OUTLETS))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContainingAll("frames-10-words.yaml", "no-comment", "negativ");
    }

    @Test
    void broken_yaml_is_refused_with_its_file_and_line() {
        assertThatThrownBy(
                        () ->
                                RuleSet.read(
                                        with("en/states.yaml", text -> text + "\n  - [unclosed"),
                                        Rules.OUTLETS))
                .hasMessageContainingAll("states.yaml", "line");
    }

    @Test
    void equal_files_give_equal_hashes_and_one_changed_word_another() {
        assertThat(RuleSet.read(Rules.files(), Rules.OUTLETS).hash()).isEqualTo(Rules.SET.hash());
        assertThat(
                        RuleSet.read(
                                        with("en/status.yaml", text -> text + "# a note\n"),
                                        Rules.OUTLETS)
                                .hash())
                .isNotEqualTo(Rules.SET.hash());
    }

    @Test
    void each_claim_names_rule_row_set_sentence_and_spans() {
        var body = "Note.\n\nRussia fired six missiles at Kharkiv on Tuesday, Ukraine said.";
        var claim = Rules.read(body).getFirst();
        assertThat(claim.rule()).isEqualTo("missile-strike");
        assertThat(claim.row()).isEqualTo("named-source");
        assertThat(claim.ruleSet()).isEqualTo(Rules.SET.hash());
        assertThat(body.substring(claim.start(), claim.end())).isEqualTo(claim.quote());
        var trigger = Objects.requireNonNull(claim.spans().get("trigger"));
        assertThat(body.substring(trigger.start(), trigger.end())).isEqualTo("fired");
        assertThat(Objects.requireNonNull(claim.quantity()).from()).isEqualTo(6);
        assertThat(Objects.requireNonNull(claim.date()).from()).hasToString("2025-03-11");
    }

    private static Map<String, String> with(
            String file, java.util.function.UnaryOperator<String> change) {
        var files = new HashMap<>(Rules.files());
        files.computeIfPresent(file, (_, text) -> change.apply(text));
        return files;
    }
}
