package org.tocsin.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.List;

/// Whose words a quotation in a paragraph of its own is, and who "he" is there: nobody rather than
/// a guess.
class QuotationsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A spokesman for the Rwandan army said on television:|RWA",
                "Rwanda's president told reporters:|RWA",
                "Rwanda's president spoke of the war on Monday. Rwanda's army said it would fight on.|RWA",
                "Uganda said it was worried. Rwanda's army gave its own account.|",
                "Rwanda's army said it would fight on. The statement said:|",
                "Rwanda's army said it would fight on. Congo has its own view.|",
            })
    void a_quotation_is_the_word_of_whom_the_text_leaves_no_doubt_about(
            String before, String speaker) {
        assertThat(Rules.read(before + "\n\n\"We shelled Goma.\""))
                .filteredOn(c -> c.type().equals(ClaimType.STRIKE))
                .singleElement()
                .satisfies(c -> assertThat(c.source().code()).isEqualTo(speaker));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Rwanda's president arrived in Nairobi.|RWA",
                "Rwanda's president met the Congolese foreign minister.|",
            })
    void he_is_who_was_told_of_before_unless_two_may_be(String before, String speaker) {
        assertThat(Rules.read(before + "\n\n\"Uganda shelled Goma,\" he said."))
                .filteredOn(c -> c.type().equals(ClaimType.STRIKE))
                .singleElement()
                .satisfies(c -> assertThat(c.source().code()).isEqualTo(speaker));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A spokesman for the aid group Care said Rwanda shelled Goma.|",
                "A spokesman for the Rwandan army said Rwanda shelled Goma.|RWA",
                "An official with the Rwandan defence ministry said Rwanda shelled Goma.|RWA",
                "Rwanda's jets struck Congo's Kivu region, its governor said.|COD",
            })
    void an_office_is_of_whom_it_serves_and_not_of_who_spoke_before(
            String sentence, String speaker) {
        assertThat(Rules.read("Uganda's army said it would stay at home. " + sentence))
                .filteredOn(c -> c.type().equals(ClaimType.STRIKE))
                .singleElement()
                .satisfies(c -> assertThat(c.source().code()).isEqualTo(speaker));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Peru's president spoke. The defence ministry said it would not comment.|PER",
                "Peru's president spoke. The army said it would not discuss the move.|PER",
                "The defence ministry said it would not comment on the missiles.|",
                "The army said it would not discuss the missiles.|",
            })
    void it_is_the_house_that_speaks_and_not_whom_the_text_named_last(
            String answer, @Nullable String silent) {
        var silence =
                Rules.read("Peru will send Bolivia forty missiles, two officials said. " + answer)
                        .stream()
                        .filter(c -> c.type().equals(ClaimType.NO_COMMENT))
                        .flatMap(c -> c.actor().stream().map(Actor::code));
        assertThat(silence).isEqualTo(silent == null ? List.of() : List.of(silent));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Peru has moved 40 tanks to its border, officials said.|PER",
                "Peru will let Chile fire its missiles at Bolivian bases, three officials said.|",
                "Peru has delivered Chile 40 tanks, officials said.|",
            })
    void officials_without_a_state_serve_neither_of_two(String sentence, @Nullable String state) {
        assertThat(Rules.read(sentence))
                .isNotEmpty()
                .allSatisfy(c -> assertThat(c.source().code()).isEqualTo(state));
    }
}
