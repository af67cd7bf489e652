package org.tocsin.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

/// Plain PLOVER events between two coded actors, as claims of their own.
class PlainEventsTest {
    /// Behind the sentence, three words of war: without them no news is news of one.
    private static final String WAR = " Troops and artillery stand along the front line.";

    private static List<Claim> plain(String body) {
        return events(body + WAR);
    }

    private static List<Claim> events(String body) {
        return Rules.read(body).stream().filter(c -> c.type().plain()).toList();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "Norway thanked Chile for its help.|SUPPORT|NOR|CHL",
                "Kenya's president met with Ethiopia's prime minister on Monday.|CONSULT|KEN|ETH",
                "Japan criticised Russia over the gas field.|ACCUSE|JPN|RUS",
                "Poland urged Germany to pay for the bridge.|REQUEST|POL|DEU",
                "Serbia rejected a Croatian proposal for the river islands.|REJECT|SRB|HRV",
                "Morocco was criticised by Spain over the fence.|ACCUSE|ESP|MAR",
                "France will host Mali's president on Friday.|CONSULT|FRA|MLI",
            })
    void relates_two_coded_actors(String body, ClaimType type, String actor, String recipient) {
        assertThat(plain(body))
                .singleElement()
                .satisfies(
                        claim -> {
                            assertThat(claim.type()).isEqualTo(type);
                            assertThat(claim.plover().event()).isEqualTo(type.plover());
                            assertThat(claim.actor()).extracting(Actor::code).contains(actor);
                            assertThat(claim.recipient())
                                    .extracting(Actor::code)
                                    .containsExactly(recipient);
                            assertThat(claim.severity()).isEqualTo(Severity.MINOR);
                        });
    }

    @Test
    void has_its_source_and_status_like_any_claim() {
        assertThat(plain("Norwegian officials said Norway had thanked Chile for its help."))
                .singleElement()
                .satisfies(c -> assertThat(c.attribution()).hasSizeGreaterThan(1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Brazil beat Germany in the final.",
                "England met France in the quarter final.",
                "Japan's exports to China rose and Tokyo thanked Beijing, traders said.",
                "Norway may thank Chile.",
                "If Norway thanked Chile, nobody noticed.",
                "Norway did not criticise Chile.",
                "A Norwegian editor thanked a Chilean poet.",
                "Norway thanked its own fishermen.",
                "Norway condemned the attack on Chile.",
                "Norway complained to the United Nations.",
                "It is unclear whether Norway thanked Chile.",
                "Norway refused to say whether Chile had called.",
            })
    void reads_nothing_where_that_is_not_sure(String body) {
        assertThat(plain(body)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Norway thanked Chile for its help.",
                "Kenya's president met with Ethiopia's prime minister on Monday.",
                "Peru's finance minister cancelled a trip to Brazil.",
            })
    void tells_nothing_of_diplomacy_in_peace(String body) {
        assertThat(events(body)).isEmpty();
    }

    @Test
    void a_visit_to_come_is_no_agreement() {
        assertThat(plain("France will host Mali's president on Friday."))
                .extracting(Claim::status)
                .containsExactly(ClaimStatus.SPECULATIVE_FUTURE);
    }

    @Test
    void leaves_to_the_frames_what_they_read() {
        assertThat(Rules.read("Norway imposed sanctions on Belarus."))
                .extracting(Claim::type)
                .containsExactly(ClaimType.SANCTION);
    }
}
