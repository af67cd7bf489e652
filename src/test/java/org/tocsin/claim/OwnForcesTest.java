package org.tocsin.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What a government's own police or services do is its own act though nobody names them so, and
/// only where it can be nobody else's.
class OwnForcesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bolivian miners went on strike. Interior Minister Juan Duran said stones were thrown. Some 60 people were detained in four towns for attacking troops, he said.",
                "The Bolivian interior ministry said 25 militants had been arrested in La Paz.",
                "Sixty students were arrested in La Paz for attacking troops, Bolivian police said.",
            })
    void police_that_tell_of_arrests_have_made_them(String text) {
        assertThat(Rules.read(text))
                .filteredOn(c -> c.type() == ClaimType.DETENTION)
                .singleElement()
                .satisfies(c -> assertThat(c.status()).isEqualTo(ClaimStatus.CONFIRMED_OFFICIAL))
                .satisfies(c -> assertThat(c.actor().getFirst().code()).isEqualTo("BOL"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Bolivian and Peruvian miners went on strike. Interior Minister Juan Duran said stones were thrown. Some 60 people were detained in four towns for attacking troops, he said.",
                "Bolivian miners went on strike. Foreign Minister Juan Duran said stones were thrown. Some 60 people were detained in four towns for attacking troops, he said.",
                "The Bolivian interior ministry said 25 militants had been arrested in Lima.",
                "The Bolivian interior ministry said 25 militants had been arrested by Peruvian troops.",
                "The Bolivian interior ministry said three Bolivians had been arrested as spies.",
                "The Bolivian interior ministry said two soldiers had been taken hostage.",
                "The Bolivian foreign ministry said 25 militants had been arrested in La Paz.",
            })
    void nobody_confirms_arrests_that_others_may_have_made(String text) {
        assertThat(Rules.read(text)).noneMatch(c -> c.status() == ClaimStatus.CONFIRMED_OFFICIAL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Peru accused Ecuador, saying it had bombed two camps.",
                "Peru blamed Ecuador, saying its jets had bombed two camps.",
            })
    void who_accuses_somebody_confirms_nothing_that_either_may_have_done(String sentence) {
        assertThat(Rules.read(sentence))
                .isNotEmpty()
                .noneMatch(c -> c.status() == ClaimStatus.CONFIRMED_OFFICIAL);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Later, Navy divers boarded a rig and destroyed a Bolivian radar, the Peruvian defence ministry said.|CONFIRMED_OFFICIAL",
                "Later, Navy divers boarded a rig and destroyed a Peruvian radar, the Peruvian defence ministry said.|ATTRIBUTED_CLAIM",
                "Later, Chilean Navy divers boarded a rig and destroyed a Bolivian radar, the Peruvian defence ministry said.|ATTRIBUTED_CLAIM",
            })
    void a_service_with_a_capital_and_no_flag_is_the_speakers_own(
            String sentence, ClaimStatus status) {
        assertThat(Rules.only(sentence, ClaimType.STRIKE).status()).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Peru reported launching an offensive near Loja, saying troops had killed 90 Ecuadorians.|CONFIRMED_OFFICIAL",
                "Peru reported launching an offensive near Loja, saying troops had killed 90 Peruvians.|ATTRIBUTED_CLAIM",
                "Peru reported seeing an offensive near Loja, saying troops had killed 90 Ecuadorians.|ATTRIBUTED_CLAIM",
            })
    void who_tells_of_his_own_offensive_means_his_own_troops(String sentence, ClaimStatus status) {
        assertThat(Rules.only(sentence, ClaimType.STRIKE_EFFECT).status()).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Peru's army put out a communique. A Peruvian army communique said a bridge was lost. Traders said little was lost. A second army communique said Peruvian jets bombed a camp in Ecuador.|CONFIRMED_OFFICIAL",
                "A Peruvian army communique said a bridge was lost. An Ecuadorian army communique said a road was lost. Traders said little was lost. A third army communique said Peruvian jets bombed a camp in Ecuador.|ATTRIBUTED_CLAIM",
                "A Peruvian army communique said a bridge was lost. Traders said little was lost. Another army said Peruvian jets bombed a camp in Ecuador.|ATTRIBUTED_CLAIM",
            })
    void a_second_communique_is_that_of_whose_was_the_first(String text, ClaimStatus status) {
        assertThat(Rules.only(text, ClaimType.STRIKE).status()).isEqualTo(status);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ecuador said after Peruvian jets bombed a camp near Loja that it would answer.|REPORTED_AS_FACT",
                "Ecuador denied after Peruvian jets bombed a camp near Loja that it had fired first.|REPORTED_AS_FACT",
                "Ecuador said after talks in Lima that Peruvian jets bombed a camp near Loja.|ATTRIBUTED_CLAIM",
            })
    void what_only_tells_when_something_was_said_is_not_said(String sentence, ClaimStatus status) {
        assertThat(Rules.only(sentence, ClaimType.STRIKE).status()).isEqualTo(status);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Oman had asked about help for its dhows, which could be supplied by two U.S. Navy missile boats and a tank regiment.",
                "Oman had asked about cover for its dhows, which might be provided by two French guided missile destroyers and three helicopters.",
            })
    void ships_that_supply_something_are_not_what_is_supplied(String sentence) {
        assertThat(Rules.read(sentence)).noneMatch(c -> c.type() == ClaimType.ARMS_TRANSFER);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Peru said 260 Bolivians had been killed or wounded yesterday.|CONFIRMED_OFFICIAL",
                "Peru said 260 Bolivians were killed in heavy fighting near Lima.|CONFIRMED_OFFICIAL",
                "Peru said 260 Bolivians were killed in an explosion.|ATTRIBUTED_CLAIM",
                "Peru said 260 Bolivians were killed when a mine went off.|ATTRIBUTED_CLAIM",
                "Peru said 260 Peruvians had been killed yesterday.|ATTRIBUTED_CLAIM",
                "Chile said 260 Bolivians had been killed yesterday.|ATTRIBUTED_CLAIM",
            })
    void whom_the_enemy_has_lost_only_one_of_two_sides_has_killed(String toll, ClaimStatus status) {
        assertThat(Rules.read("Bolivian jets bombed Peruvian troops in Arequipa. " + toll))
                .filteredOn(c -> c.type() == ClaimType.STRIKE_EFFECT)
                .extracting(Claim::status)
                .containsExactly(status);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The Peruvian high command said warplanes hit a Bolivian terminal.|CONFIRMED_OFFICIAL",
                "The Peruvian high command said missiles hit a Bolivian terminal.|ATTRIBUTED_CLAIM",
                "The Peruvian high command said warplanes hit a Peruvian terminal.|ATTRIBUTED_CLAIM",
            })
    void planes_of_no_other_name_are_those_of_the_command_that_tells(
            String raid, ClaimStatus status) {
        assertThat(Rules.read("Bolivian troops attacked Peruvian troops in Arequipa. " + raid))
                .filteredOn(c -> c.source().code() != null && c.source().code().equals("PER"))
                .extracting(Claim::status)
                .containsExactly(status);
    }
}
