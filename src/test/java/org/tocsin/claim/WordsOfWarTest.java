package org.tocsin.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

/// What states and armed parties say to each other over a war: no, please, very well; and how
/// hearsay is held.
class WordsOfWarTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Kenya turned down an Ethiopian offer of a truce.|REJECT|REPORTED_AS_FACT|KEN|ETH",
                "Norway said it had refused to let Polish bombers cross its"
                        + " territory.|REJECT|CONFIRMED_OFFICIAL|NOR|POL",
                "Eritrea said it would not give up Badme while its troops"
                        + " held it.|REJECT|CONFIRMED_OFFICIAL|ERI|",
                "Lavrov said no truce was possible until the rebels left"
                        + " the town.|REJECT|CONFIRMED_OFFICIAL|RUS|",
                "Oman appealed to Iraq to release the prisoners of war.|REQUEST|CONFIRMED_OFFICIAL|OMN|IRQ",
                "Turkey gave Greece two days to take its soldiers off the"
                        + " island.|REQUEST|REPORTED_AS_FACT|TUR|GRC",
                "Chad has agreed to an exchange of prisoners with Libya after the"
                        + " war.|AGREE|REPORTED_AS_FACT|TCD|LBY",
                "Serbia bowed to NATO's demand that it free the hostages.|CONCEDE|REPORTED_AS_FACT|SRB|NATO",
                "Spain expressed solidarity with Portugal over its war in"
                        + " Angola.|SUPPORT|REPORTED_AS_FACT|ESP|PRT",
            })
    void tells_who_says_what_to_whom(
            String body, ClaimType type, ClaimStatus status, String actor, String recipient) {
        assertThat(Rules.read(body))
                .filteredOn(c -> c.type().equals(type))
                .singleElement()
                .satisfies(
                        c -> {
                            assertThat(c.status()).isEqualTo(status);
                            assertThat(c.actor()).extracting(Actor::code).containsExactly(actor);
                            assertThat(c.recipient())
                                    .extracting(Actor::code)
                                    .containsAll(
                                            recipient == null ? List.of() : List.of(recipient));
                            assertThat(c.severity()).isEqualTo(Severity.MINOR);
                        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kenya turned down an Ethiopian offer for its coffee.",
                "Norway refused to let Polish trawlers fish off its coast.",
                "Oman appealed to Iraq to release the results of the census.",
                "Turkey gave Greece two days to settle the bill for its gas.",
                "Chad agreed to the terms of a Libyan loan.",
                "Serbia bowed to Croatia's demand for a replay of the match.",
            })
    void is_silent_where_nobody_fights(String body) {
        assertThat(Rules.read(body)).filteredOn(c -> c.type().plain()).isEmpty();
    }

    @Test
    void who_answers_means_a_deed_and_no_refusal() {
        var claims =
                Rules.read(
                        "Rwandan mortars shelled Goma on Sunday, Kinshasa said.\n\n"
                                + "Rwanda turned down a Congolese offer of a truce.\n\n"
                                + "Rwanda denied the report.");

        assertThat(claims)
                .filteredOn(c -> c.status() == ClaimStatus.DENIED)
                .extracting(Claim::type)
                .containsExactly(ClaimType.STRIKE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A caller who gave no name said that Syrian jets had bombed a camp in Lebanon.",
                "Radio amateurs said that British jets had bombed the airfield in Argentina.",
                "Word went round the camps that Syrian planes had bombed the mosque.",
                "There were rumours in Washington all day that American jets had bombed Tripoli.",
            })
    void what_nobody_answers_for_is_unconfirmed(String body) {
        assertThat(Rules.read(body))
                .filteredOn(c -> c.type().equals(ClaimType.STRIKE))
                .extracting(Claim::status)
                .containsExactly(ClaimStatus.UNCONFIRMED);
    }

    @Test
    void somebodys_report_is_no_rumour() {
        assertThat(Rules.read("Rumours reached Oslo of Kyiv's report that Russia had bombed Lviv."))
                .filteredOn(c -> c.type().equals(ClaimType.STRIKE))
                .isEmpty();
    }
}
