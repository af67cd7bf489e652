package org.tocsin.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

class RuleSetTest {
    @Test
    void every_rule_reads_its_examples_and_not_its_counter_examples() {
        assertThat(Rules.SET.failures()).isEmpty();
    }

    @Test
    void every_rule_has_five_examples_of_both_kinds() {
        assertThat(Rules.SET.rules())
                .allSatisfy(
                        rule -> {
                            assertThat(rule.examples())
                                    .as(rule.id())
                                    .hasSizeGreaterThanOrEqualTo(5);
                            assertThat(rule.counterExamples())
                                    .as(rule.id())
                                    .hasSizeGreaterThanOrEqualTo(5);
                        });
    }

    @Test
    void every_extension_type_has_a_rule() {
        var types = ClaimType.values();
        var extensions = types.subList(0, types.indexOf(ClaimType.AGREE));
        assertThat(Rules.SET.rules()).extracting(FrameRule::type).containsAll(extensions);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Canada lifted its sanctions on Chad.|SANCTION|RETREAT",
                "Benin reopened its border with Niger.|BORDER_CLOSURE|RETREAT",
                "Egypt lifted its blockade of Gaza.|BLOCKADE|RETREAT",
                "Iran freed four hostages.|DETENTION|RETREAT",
                "Peru lifted the state of emergency.|STATE_OF_EMERGENCY|RETREAT",
            })
    void an_opposite_is_its_type_going_the_other_way(
            String sentence, ClaimType type, String event) {
        assertThat(Rules.read(sentence))
                .anySatisfy(
                        claim -> {
                            assertThat(claim.type()).isEqualTo(type);
                            assertThat(claim.direction()).isEqualTo(Direction.DE_ESCALATORY);
                            assertThat(claim.plover().event()).isEqualTo(event);
                        });
    }

    @Test
    void the_weapon_gives_the_mode_where_the_rule_has_none() {
        assertThat(Rules.read("Turkish drones hit a depot near Kobani in Syria."))
                .extracting(c -> c.plover().mode())
                .contains("drone");
    }

    @Test
    void an_unknown_word_group_is_refused_with_its_rule() {
        var files =
                with(
                        "en/frames-10-words.yaml",
                        text -> text.replaceFirst("near: \\[", "near: [\"@nowhere\", "));
        assertThatThrownBy(() -> RuleSet.read(files, Rules.OUTLETS))
                .hasMessageContainingAll("no-comment", "@nowhere");
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
    void a_list_of_words_that_stands_twice_is_refused() {
        var files = with("en/grammar.yaml", text -> text + "\nwhens: [tomorrow]\n");
        assertThatThrownBy(() -> RuleSet.read(files, Rules.OUTLETS))
                .hasMessageContainingAll("grammar.yaml", "whens");
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

    @ParameterizedTest
    @CsvSource({
        "last June,2024-06-01,2024-06-30",
        "last March,2024-03-01,2024-03-31",
        "in June last year,2024-06-01,2024-06-30",
        "in January,2025-01-01,2025-01-31",
        "last year,2024-01-01,2024-12-31",
    })
    void a_month_may_be_one_of_last_year(String when, String from, String to) {
        assertThat(Rules.read("Russia attacked Kharkiv " + when + "."))
                .singleElement()
                .extracting(c -> Objects.requireNonNull(c.date()))
                .satisfies(
                        date -> {
                            assertThat(date.from()).hasToString(from);
                            assertThat(date.to()).hasToString(to);
                        });
    }

    @Test
    void five_inches_are_no_five_ships() {
        assertThat(Rules.read("Russian destroyers fired five-inch shells at Odesa."))
                .singleElement()
                .satisfies(c -> assertThat(c.quantity()).isNull());
    }

    @Test
    void a_toll_counts_no_tanks() {
        assertThat(
                        Rules.read(
                                "Iranian forces killed or wounded 1,500 Iraqi soldiers and destroyed 45 enemy"
                                        + " tanks."))
                .filteredOn(c -> c.type().equals(ClaimType.STRIKE_EFFECT))
                .singleElement()
                .satisfies(
                        c ->
                                assertThat(Objects.requireNonNull(c.quantity()).from())
                                        .isEqualTo(1500));
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
