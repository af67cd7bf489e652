package org.tocsin.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;
import java.util.stream.Collectors;

/// Who is named in a sentence and has no part in its act, whose the act is where only the clause
/// beside it tells, and what is told though it is only wanted, asked about or long done.
class BystandersTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // a preposition governs both of two, and the state behind a town
                "Two bombs exploded outside Polish embassies in Kenya and Uganda Friday, killing 58 people.|''|KEN+UGA",
                "Bombings at Polish embassies in Zagreb, Croatia, and Tirana, Albania, on Monday killed 58 people, including nine Poles.|''|POL",
                // who bombed has killed
                "Nine villagers were killed when Ethiopian jets bombed their market.|ETH|''",
                // an army's own troops, at home too
                "Chad's army said troops killed 90 Libyan soldiers in northern Chad.|TCD|LBY",
                // whose the thing is that the sentence is about
                "Serbia said nine soldiers were killed in the Bosnian strike on its barracks.|BIH|SRB",
                // flags
                "Houthi gunmen fired two drones at a Panama-flag bulk carrier.|HOUTHIS|PAN",
                "A tanker flying the Liberian flag was attacked by Iranian gunboats.|IRN|LBR",
                // a relative means what it stands behind
                "Houthi gunmen attacked a French freighter, which was set ablaze.|HOUTHIS|FRA",
                // a participle behind a noun
                "Envoys spoke of Palestinian camps besieged by Amal militia.|AMAL|PSE",
                // what make it was met nobody
                "A missile that killed two farmers was probably Ukrainian.|''|''",
                // a headline's next act
                "Iraq hits two ships in Gulf, downs Iranian jet.|IRQ|''",
            })
    void only_those_act_and_suffer_whom_the_act_means(String sentence, String actor, String met) {
        assertThat(Rules.read(sentence))
                .filteredOn(c -> c.type().plover().equals("ASSAULT"))
                .isNotEmpty()
                .allSatisfy(
                        c -> {
                            assertThat(codes(c.actor())).isEqualTo(actor);
                            assertThat(codes(c.recipient())).isEqualTo(met);
                        });
    }

    @Test
    void an_act_that_tells_when_another_was_done_ends_with_its_comma() {
        assertThat(
                        Rules.read(
                                "Days after Syria shelled the village, Turkey fired rockets at Homs."))
                .extracting(c -> codes(c.actor()) + " " + codes(c.recipient()))
                .containsExactly("SYR ", "TUR SYR");
    }

    @Test
    void a_jet_that_came_under_fire_and_those_that_struck_back_are_two_acts() {
        var told =
                "Syrian jets destroyed three Turkish gunboats after a Syrian jet came under fire.";
        assertThat(Rules.read(told))
                .extracting(c -> codes(c.actor()) + " " + codes(c.recipient()))
                .containsExactlyInAnyOrder("SYR TUR", " SYR");
    }

    @Test
    void all_of_those_who_are_asked_are_met() {
        assertThat(Rules.read("Britain and NATO called on Greece and Turkey to show restraint."))
                .allSatisfy(c -> assertThat(codes(c.recipient())).isEqualTo("GRC+TUR"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A doctor flew in to help victims of terrorist attacks on the Polish embassy in Kenya.",
                "Oslo does not want Kenya and Uganda punished for terrorist attacks on Poland.",
            })
    void a_fighter_without_an_article_makes_no_verb_of_attacks(String sentence) {
        assertThat(Rules.read(sentence)).allSatisfy(c -> assertThat(c.actor()).isEmpty());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It looks like the West wants to destroy Iraq, the Syrian president said.",
                "Kremlin says no plans for truce in Ukraine.",
                "Envoys see hopes of a ceasefire in Sudan fading.",
                "The UN proposed an inquiry while Ethiopia and Eritrea observe a ceasefire.",
                "Poland's president declined to answer questions about a report that Latvia had sent tanks to Ukraine.",
                "Norway imposed a fine on two Swedish firms accused of arming Libya.",
                "The White House said it would hold Iran responsible for the fate of the ship's crew.",
                "Iran's speaker said American warships would be sent to the bottom of the sea.",
                "After Iran had seized the tanker, talks began in Oman.",
            })
    void what_is_wanted_asked_or_told_in_passing_is_no_claim(String sentence) {
        assertThat(Rules.read(sentence)).noneMatch(c -> c.type() != ClaimType.NO_COMMENT);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Poland's army said 12 rebels were killed, while four Polish soldiers were wounded.|ATTRIBUTED_CLAIM",
                "The paper said Hezbollah has been reported to be holding two Polish hostages.|UNCONFIRMED",
                "Serbia vowed reprisals for the Bosnian raid.|CONDITIONAL_THREAT",
                "The Saudi army said it had destroyed a missile fired by the Houthis at Jizan.|CONFIRMED_OFFICIAL",
            })
    void what_is_told_is_held_as_it_is_told(String sentence, ClaimStatus status) {
        assertThat(Rules.read(sentence)).anyMatch(c -> c.status() == status);
    }

    @Test
    void who_destroyed_a_missile_has_not_fired_it() {
        var told = "The Saudi army said it had destroyed a missile fired by the Houthis at Jizan.";
        assertThat(Rules.read(told))
                .filteredOn(c -> c.type() == ClaimType.MISSILE_STRIKE)
                .allSatisfy(c -> assertThat(codes(c.actor())).isEqualTo("HOUTHIS"));
    }

    @Test
    void who_warns_and_begins_has_not_said_that_it_began() {
        assertThat(Rules.read("Poland warns Latvia, begins escorting tankers", "Trams ran."))
                .allSatisfy(c -> assertThat(c.status()).isEqualTo(ClaimStatus.REPORTED_AS_FACT));
    }

    private static String codes(List<Actor> actors) {
        return actors.stream().map(Actor::code).collect(Collectors.joining("+"));
    }
}
