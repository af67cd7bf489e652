package org.tocsin.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Who did it to whom where the sentence is about whom it met, or about the weapon.
class TurnedRoundTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // who launched what hit
                "Houthi rebels launched a missile that struck a Danish freighter off Mocha.|MISSILE_STRIKE HOUTHIS DNK",
                "Chadian rebels launched a drone that hit a fuel depot in Port Sudan.|STRIKE TCD+REB SDN",
                "A missile that struck a Danish freighter off Mocha fell from the sky.|MISSILE_STRIKE '' DNK",
                // whom it hit stands first
                "Estonia hit with cyber attacks on three of its ministries.|CYBER_ATTACK '' EST",
                "Tyre hospital hit in Israeli air strikes.|STRIKE ISR LBN",
                "Three Danish ships were hit in Houthi attacks.|STRIKE HOUTHIS DNK",
                "Chadian guerrillas came under Libyan fire, killing nine.|STRIKE_EFFECT LBY ''",
                // who only tells of it
                "Hezbollah officials say nine people were killed in an Israeli strike on Tyre.|STRIKE_EFFECT ISR LBN",
                // the speaker's own
                "Estonia said a Russian jet violated its airspace.|AIRSPACE_VIOLATION RUS EST",
                "Poland said on Friday that Belarus had violated Latvia's airspace.|AIRSPACE_VIOLATION BLR LVA",
            })
    void who_did_it_to_whom(String sentence, String told) {
        assertThat(Rules.read(sentence))
                .singleElement()
                .extracting(
                        c -> c.type() + " " + Codes.of(c.actor()) + " " + Codes.of(c.recipient()))
                .isEqualTo(told.replace("''", ""));
    }
}
