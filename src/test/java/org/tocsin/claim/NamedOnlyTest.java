package org.tocsin.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Acts that a sentence names and does not tell: as a noun behind a state's name, as an adjective,
/// as whose something is.
class NamedOnlyTest {
    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "Banks in Cairo stopped lending for fear of U.S. sanctions on Sudan.",
                "Traders in Lagos worried that tougher U.K. sanctions against Zimbabwe would hurt"
                        + " cocoa.",
                "Seoul would pay dearly for any U.S. strikes against North Korea.",
                "A charity in Laos digs up rusted U.S. bombs and sells the steel.",
                "The film shows a village in fear of U.S. raids on Laos.",
                "The judge let Nigeria's travel ban go into effect.",
                "In the quarrel over Kenya's travel ban the governor sided with the court.",
                "Measures, including possible targeted sanctions on Serbia, will be looked at in"
                        + " May.",
                "Diplomats see him as a calming voice over Chad, given talk of ordering two envoys out"
                        + " of the country.",
            })
    void an_act_that_is_only_named_is_not_told(String body) {
        assertThat(Rules.read(body))
                .filteredOn(c -> !c.type().plain())
                .allSatisfy(c -> assertThat(c.status()).isEqualTo(ClaimStatus.SPECULATIVE_FUTURE));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "The U.S. sanctions two shipping firms of Sudan.|SANCTION|REPORTED_AS_FACT",
                "As Israel bombs Beirut, thousands flee.|STRIKE|REPORTED_AS_FACT",
                "On Friday Iraq bombed Kharg, and Iran strikes at its ports each week.|STRIKE|REPORTED_AS_FACT",
                "Syria hit back after the Israeli strikes on Homs.|STRIKE|REPORTED_AS_FACT",
                "Egypt said the Israeli raids on Suez had killed nobody.|STRIKE|ATTRIBUTED_CLAIM",
                "Kenya has imposed targeted sanctions on three Sudanese generals.|SANCTION|REPORTED_AS_FACT",
                "Two ministers of Norway proposed targeted sanctions on Serbian generals.|SANCTION|SPECULATIVE_FUTURE",
                "France is considering new sanctions on the generals of Niger.|SANCTION|SPECULATIVE_FUTURE",
                "India says Pakistan has developed a missile capable of hitting Delhi.|CAPABILITY|ATTRIBUTED_CLAIM",
                "It's war, and there was heavy fighting between Ugandan and Tanzanian troops near Kampala.|GROUND_COMBAT|REPORTED_AS_FACT",
            })
    void an_act_in_nearly_the_same_words_is(String body, ClaimType type, ClaimStatus status) {
        assertThat(Rules.read(body))
                .filteredOn(c -> c.type().equals(type))
                .extracting(Claim::status)
                .contains(status);
    }
}
