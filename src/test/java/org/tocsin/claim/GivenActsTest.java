package org.tocsin.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Acts that somebody with no part in them mentions as known are not known from him.
class GivenActsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Norway said it understood why Israel attacked the Iranian site on Sunday.|REPORTED_AS_FACT",
                "China said the U.S. attack on the Iranian nuclear site violated the charter.|REPORTED_AS_FACT",
                "Iran said the U.S. attack on the Iranian nuclear site violated the charter.|ATTRIBUTED_CLAIM",
                "Norway said Israel attacked the Iranian site on Sunday.|ATTRIBUTED_CLAIM",
                "Chad said the Libyan strip in Libya captured by Chadian troops on Monday was empty.|CONFIRMED_OFFICIAL",
                "Libya is still bombing the airstrip in northern Chad captured by Chadian troops on March 2, the French defence minister said.|REPORTED_AS_FACT",
                "Libya is still bombing an airstrip in northern Chad captured by Chadian troops, the French defence minister said.|ATTRIBUTED_CLAIM",
            })
    void what_is_only_mentioned_is_nobodys_word(String sentence, ClaimStatus status) {
        assertThat(Rules.read(sentence))
                .filteredOn(c -> !Codes.of(c.actor()).equals("LBY"))
                .singleElement()
                .satisfies(c -> assertThat(c.status()).isEqualTo(status));
    }

    @Test
    void who_shells_does_not_suffer_what_befell_his_target() {
        assertThat(
                        Rules.read(
                                "India is shelling the ridge captured by Pakistani troops on Monday, a general said."))
                .noneMatch(c -> Codes.of(c.recipient()).equals("IND"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Armenia said it had repelled an Azeri attack on a post near Basra in Iraq.|GROUND_COMBAT",
                "Iraq said it had repelled an Iranian attack on positions held by its corps near Basra.|GROUND_COMBAT",
            })
    void an_attack_that_was_repelled_is_no_strike_beside_it(String sentence, String type) {
        assertThat(Rules.read(sentence))
                .singleElement()
                .satisfies(c -> assertThat(c.type().name()).isEqualTo(type));
    }
}
