package org.tocsin.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.stream.Collectors;

/// Which sentences tell an act, which do not, and who acts upon whom.
class ActsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Hungary planned to strike Romania with missiles but dropped the plan.",
                "Peru called off the deployment of destroyers to the Galapagos.",
                "Moldova's president wished that Norway had delivered missiles.",
                "Norway would have sent missiles to Moldova if its parliament had agreed.",
                "Would Hungary strike Romania?",
                "Hungary attacks the bill on farm aid.",
                "Hungary attacked the Romanian proposal on fishing.",
                "Shell Oman raised the price of petrol in Muscat.",
                "Hungarian truckers began a strike in Szeged.",
                "A Hungarian jet crashed near Pecs and killed two people.",
                "Hungary sold shares in a missile maker to Qatar.",
                "Peru announced the end of its offensive near the Cenepa in Ecuador.",
                "The trade deficit of Peru hit a record.",
                "Brazil is to launch a satellite on a rocket from Alcantara.",
                "Niger opened talks with the unions on wages.",
                "A landslide killed forty people in Nepal.",
                "Prices rose in Oman, and Shell Oman followed.",
                "Peru said its offensive in Ecuador had ended.",
                "An armed Lebanese group kidnapped a Canadian nurse.",
                "Brazil will seek to have the Chilean government strike Peru.",
            })
    void no_act_is_told(String sentence) {
        assertThat(Rules.read(sentence)).isEmpty();
    }

    /// It moves nobody: a plain event of PLOVER, below every alert.
    @Test
    void a_demand_is_no_act_of_whom_it_is_made_to() {
        assertThat(Rules.read("Peru demanded that Chile withdraw its troops from Arica."))
                .singleElement()
                .satisfies(
                        c -> {
                            assertThat(c.type()).isEqualTo(ClaimType.REQUEST);
                            assertThat(c.type().plain()).isTrue();
                            assertThat(c.status()).isEqualTo(ClaimStatus.CONFIRMED_OFFICIAL);
                            assertThat(codes(c)).isEqualTo("PER");
                        });
    }

    @Test
    void a_headline_that_asks_tells_nothing() {
        assertThat(Rules.read("Why Hungary struck Romania", "More on this soon.")).isEmpty();
        assertThat(Rules.read("Could Hungary strike Romania", "More on this soon.")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Peru warned it would strike back if its ports were shelled.|PER",
                "Peru warned it could strike back if its ports were shelled.|PER",
                "\"We will strike its bases,\" President Putin said of Latvia.|RUS",
                "The Pentagon refused to rule out strikes on Venezuela.|USA",
                "Iran said two sailors had died in the U.S. attack on a platform and vowed revenge.|IRN",
            })
    void a_threat_is_the_threateners(String sentence, String actor) {
        assertThat(Rules.read(sentence))
                .filteredOn(c -> c.status() == ClaimStatus.CONDITIONAL_THREAT)
                .singleElement()
                .satisfies(c -> assertThat(codes(c)).isEqualTo(actor));
    }

    @Test
    void a_third_party_that_warns_threatens_nobody() {
        assertThat(
                        Rules.read(
                                "Chile warned that Peru could strike back if its ports were shelled."))
                .noneMatch(c -> c.status() == ClaimStatus.CONDITIONAL_THREAT);
    }

    @Test
    void a_trade_threat_is_no_threat_of_force() {
        assertThat(Rules.read("Canada said it would retaliate if its exports of steel were hit."))
                .singleElement()
                .satisfies(
                        c -> {
                            assertThat(c.type()).isEqualTo(ClaimType.THREATEN);
                            assertThat(c.plover().contexts()).containsExactly("economic");
                            assertThat(c.severity()).isEqualTo(Severity.MINOR);
                        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "American, British and French jets bombed Homs.|USA+GBR+FRA",
                "Israel targets a Hezbollah commander in Tyre.|ISR",
                "Georgia's National Guard deployed troops to the Mexican border.|USA",
                "Russia's \uD83D\uDE80 missile strike hit a school in Odesa.|RUS",
                "Russia's - missile strike hit a school in Odesa.|RUS",
                "The oil terminal at Hodeidah in Yemen was bombed at dawn.|''",
                "Troops said Peru or Chile's stationing of missiles in Tacna was a surprise.|CHL",
            })
    void the_doer_is_named_or_left_out(String sentence, String actors) {
        assertThat(Rules.read(sentence))
                .filteredOn(c -> c.type() != ClaimType.STRIKE_EFFECT)
                .singleElement()
                .satisfies(c -> assertThat(codes(c)).isEqualTo(actors));
    }

    @Test
    void all_who_are_reached_are_named() {
        assertThat(Rules.read("Norway sent tanks to Ukraine and Moldova.").getFirst().recipient())
                .extracting(Actor::code)
                .containsExactly("UKR", "MDA");
    }

    @Test
    void both_governments_confirm_each_for_itself() {
        assertThat(
                        Rules.read(
                                "Sudan and Chad agreed a ceasefire. Both governments confirmed the"
                                        + " agreement."))
                .filteredOn(c -> c.status() == ClaimStatus.CONFIRMED_OFFICIAL)
                .extracting(c -> c.source().code())
                .containsExactly("SDN", "TCD");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "In 1982 Argentina invaded the Falklands.",
                "Japan marked the anniversary of the day on which the United States bombed Tokyo.",
                "Iraq invaded Kuwait in 1990.",
                "Angola's army has been fighting UNITA since 1976.",
                "UNITA has been fighting the Cuban-backed Angolan government since 1976.",
                "Kuwait, whose shipping has come under repeated attack by Iran, has its support.",
                "South Africa has raided ANC bases in Zambia in the past.",
            })
    void what_is_recalled_is_history(String sentence) {
        assertThat(Rules.read(sentence))
                .singleElement()
                .satisfies(c -> assertThat(c.plover().auxModes()).contains("historical"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kenya denied it had a part in the talks, and Chad withdrew from Faya.",
                "Chad denied reports that it intended to close its airspace.",
            })
    void an_answer_that_says_something_of_its_own_answers_nothing_before(String second) {
        assertThat(Rules.read("Chad shelled a camp near Adre in Sudan. " + second))
                .noneMatch(c -> c.type() == ClaimType.STRIKE && c.status() == ClaimStatus.DENIED);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Russia invaded Ukraine, seized Crimea and shelled Odesa.|RUS",
                "Norwegian officials said Russia attacked Ukraine and bombed Odesa.|RUS",
                "Moscow blamed Turkey for having shot down a Russian bomber over Syria.|TUR,RUS",
            })
    void joined_verbs_keep_their_first_subject(String sentence, String allowed) {
        assertThat(Rules.read(sentence))
                .isNotEmpty()
                .allSatisfy(c -> assertThat(allowed).contains(codes(c)));
    }

    @Test
    void what_somebody_does_not_expect_is_no_claim_that_it_will_be() {
        assertThat(Rules.read("Polish officials did not think Russia would attack Latvia."))
                .allMatch(c -> c.polarity() == Polarity.NEGATIVE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Russia struck Kyiv last November.|false|false",
                "Russia struck Kyiv last November.|true|true",
                "Russia struck Kyiv on Monday.|true|false",
                "Russia struck Kyiv last year.|true|true",
                "Russia struck Kyiv last week.|true|true",
                "Russia struck Kyiv last week.|false|false",
                "Russia struck Kyiv last month.|true|true",
                "Russia struck Kyiv overnight.|true|false",
            })
    void what_is_told_further_down_is_history_when_it_is_old(
            String sentence, boolean below, boolean history) {
        var filler = "The weather in the harbour town was mild and the market was busy. ";
        assertThat(Rules.only((below ? filler.repeat(4) : "") + sentence, ClaimType.STRIKE))
                .satisfies(
                        c ->
                                assertThat(c.plover().auxModes().contains("historical"))
                                        .isEqualTo(history));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Kyiv said on Saturday the attack on Odesa on Friday was by a Russian Kalibr missile.|Friday",
                "Russia said on Saturday its jets bombed Odesa.|Saturday",
            })
    void the_day_on_which_it_was_said_is_not_the_acts_where_that_has_another(
            String sentence, String day) {
        assertThat(Rules.read(sentence))
                .singleElement()
                .satisfies(c -> assertThat(c.date()).extracting(ClaimDate::text).isEqualTo(day));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kharkiv came under repeated attack by Russian drones on Monday.",
                "South Africa has raided ANC bases in Zambia in the past week.",
            })
    void what_was_done_on_a_day_is_no_history_however_often(String sentence) {
        assertThat(Rules.read(sentence))
                .isNotEmpty()
                .noneMatch(c -> c.plover().auxModes().contains("historical"));
    }

    private static String codes(Claim claim) {
        return claim.actor().stream().map(Actor::code).collect(Collectors.joining("+"));
    }
}
