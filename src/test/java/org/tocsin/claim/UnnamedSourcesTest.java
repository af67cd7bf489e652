package org.tocsin.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Officials whom nobody names stay without a name whatever their verb is, and who "it", "they" and
/// "the sources" are behind them.
class UnnamedSourcesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Senior Peruvian officials accused Ecuador of sheltering rebels.|ANONYMOUS_SOURCES",
                "A Peruvian official blamed Ecuador for the blast.|ANONYMOUS_SOURCES",
                "Two Peruvian officials denounced Ecuador for arming the rebels.|ANONYMOUS_SOURCES",
                "Peru accused Ecuador of sheltering rebels.|ATTRIBUTED_CLAIM",
                "Peru's leaders accused Ecuador of sheltering rebels.|ATTRIBUTED_CLAIM",
                "The Peruvian foreign ministry blamed Ecuador for the blast.|ATTRIBUTED_CLAIM",
            })
    void who_accuses_without_a_name_is_no_more_on_record_than_who_says_so(
            String sentence, ClaimStatus status) {
        assertThat(Rules.read(sentence))
                .filteredOn(c -> c.type() == ClaimType.ACCUSATION)
                .singleElement()
                .satisfies(c -> assertThat(c.status()).isEqualTo(status))
                .satisfies(c -> assertThat(c.actor().getFirst().code()).isEqualTo("PER"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Peru closed its border with Ecuador, an official statement said.|CONFIRMED_OFFICIAL",
                "Peru closed its border with Ecuador, an official source said.|ANONYMOUS_SOURCES",
                "Peru closed its border with Ecuador, officials said.|ANONYMOUS_SOURCES",
            })
    void what_is_official_is_a_statement_on_record_and_no_source(
            String sentence, ClaimStatus status) {
        assertThat(Rules.read(sentence))
                .singleElement()
                .satisfies(c -> assertThat(c.status()).isEqualTo(status));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "North Wire said Peru was arming. The paper quoted Ecuadorian sources as saying the road was shut. It said Peruvian jets bombed a camp in Ecuador.|North Wire",
                "Military sources said the road was shut. Police sources said Peruvian jets bombed a camp in Ecuador.|Police sources",
                "Military sources said the road was shut. The sources said Peruvian jets bombed a camp in Ecuador.|Military sources",
                "Military sources said the road was shut. Sources said Peruvian jets bombed a camp in Ecuador.|Military sources",
                "Western diplomats said the road was shut. The sources said Peruvian jets bombed a camp in Ecuador.|diplomats",
                "Peruvian jets bombed a camp in Ecuador, a source at the old harbour radio said.|source",
                "Peruvian jets bombed a camp in Ecuador, the old harbour radio said.|radio",
            })
    void the_same_words_mean_the_same_source_and_others_another(String text, String source) {
        assertThat(Rules.only(text, ClaimType.STRIKE).source().source()).isEqualTo(source);
    }

    @Test
    void they_are_several_and_not_the_one_man_who_spoke_before() {
        assertThat(
                        Rules.read(
                                "Ecuador's foreign minister said talks were over. Peruvian officials"
                                        + " were grim. They accused Ecuador of sheltering rebels."))
                .filteredOn(c -> c.type() == ClaimType.ACCUSATION)
                .singleElement()
                .satisfies(c -> assertThat(c.source().source()).isEqualTo("Peruvian officials"))
                .satisfies(c -> assertThat(c.status()).isEqualTo(ClaimStatus.ANONYMOUS_SOURCES));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Peru did not confirm that its jets had struck Loja, saying that it had bombed a camp in Ecuador.",
                "Peru did not confirm the report, adding that its jets had bombed a camp in Ecuador.",
                "Peru refused to say how many had died, saying that its jets had bombed a camp in Ecuador.",
            })
    void what_somebody_does_not_say_ends_where_he_says_something(String sentence) {
        assertThat(Rules.only(sentence, ClaimType.STRIKE).status())
                .isEqualTo(ClaimStatus.CONFIRMED_OFFICIAL);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Peru would not acknowledge its part in the valley where Ecuadorian jets bombed a camp.|REPORTED_AS_FACT",
                "Peru would not confirm where its jets bombed a camp in Ecuador.|NOT_CONFIRMED",
                "Peru declined to confirm that a truck was found where its jets bombed a camp in Ecuador.|NOT_CONFIRMED",
            })
    void where_something_was_is_kept_back_only_where_that_is_asked(
            String sentence, ClaimStatus status) {
        assertThat(Rules.only(sentence, ClaimType.STRIKE).status()).isEqualTo(status);
    }

    @Test
    void what_somebody_will_not_speak_of_is_not_said_by_him() {
        assertThat(
                        Rules.read(
                                "Peru would not confirm the raid, saying only that it does not"
                                        + " discuss reports that its jets bombed a camp in Ecuador."))
                .noneMatch(c -> c.status() == ClaimStatus.CONFIRMED_OFFICIAL);
    }

    @Test
    void more_of_whom_somebody_spoke_is_told_by_the_same() {
        assertThat(
                        Rules.read(
                                "The Peruvian army said it killed 40 rebels, while its jets bombed a"
                                        + " camp in Ecuador."))
                .filteredOn(c -> c.type() == ClaimType.STRIKE)
                .singleElement()
                .satisfies(c -> assertThat(c.status()).isEqualTo(ClaimStatus.CONFIRMED_OFFICIAL));
    }
}
