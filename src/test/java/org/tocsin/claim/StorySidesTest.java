package org.tocsin.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Whose those are that a story names without their state.
class StorySidesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "RUSSIAN JETS HIT IDLIB|They said the planes attacked a village near the town of Binnish.|RUS|''",
                "Ukraine strikes again|Ukrainian drones hit a pier at Novorossiysk. The drones also struck a train.|UKR|''",
                "IRAN SAYS RIGS RAIDED|American ships raided two Iranian oil platforms. The platforms were attacked at noon, a captain said.|USA|IRN",
                "Raid on Tyre|Israeli helicopters raided Tyre. One helicopter was apparently shot down, a nurse said.|''|ISR",
                "Patrol ambushed|Rebels killed nine soldiers in a river ambush in southern Colombia, a mayor said.|COL+REB|COL",
                "ANGOLAN REBELS HIT TOWN|Rebels carrying mortars attacked a barracks last week, a priest said.|AGO+REB|''",
                "Pylons down|Left-wing guerrillas blew up a bridge on Colombia's main highway on Monday, police said.|COL+REB|COL",
                "Radio mast lost|LUANDA - Rebels said they had destroyed an army base in southern Angola.|AGO+REB|AGO",
                "Lights out|Guerrillas in northern Peru cut a line when they blew up an oil depot.|PER+REB|''",
                "Ambush in Peru|Leftist guerrillas killed twelve policemen on a road in Ayacucho, Peru, police said.|PER+REB|PER",
                "Village raided|Gunmen attacked a village in Nigeria's Zamfara state.|NGA+UAF|NGA",
                "Market bombed|Government forces bombed a market in Ethiopia's Amhara region.|ETH|''",
            })
    void a_story_tells_whose_they_are(String title, String body, String actor, String recipient) {
        assertThat(Rules.read(title, body))
                .filteredOn(c -> c.field().equals("body"))
                .last()
                .satisfies(c -> Codes.assertSides(c, actor, recipient));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Islamist rebels kill dozens in DR Congo|COD+REB|COD",
                "Gunmen attack village in Nigeria|NGA+UAF|NGA",
                "Rebels kill 12 soldiers in Burkina Faso|BFA+REB|BFA",
                "Rebels attack Chadian base in Niger|''|TCD",
            })
    void so_does_a_headline_that_names_one_state(String title, String actor, String recipient) {
        assertThat(Rules.read(title, "No more is known."))
                .singleElement()
                .satisfies(c -> Codes.assertSides(c, actor, recipient));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "War in Darfur|Sudanese warplanes attacked Nyala. Emirati planes landed in Chad. The planes bombed a hospital, nurses said.",
                "Red Sea|A missile hit a Greek freighter. A second freighter was hit later. The freighter was set ablaze, an agent said.",
                "Patrol hit|Guerrillas attacked an Israeli patrol on Monday. Three soldiers were killed.",
                "Hakkari|Kurdish rebels killed six shepherds with a mine, an elder in Hakkari, Turkey, said.",
                "Ambush|Two French soldiers were killed in Mali on Friday. Rebels attacked a patrol near Gao.",
                "TURKISH CONSULATE HIT|Guerrillas bombed a Turkish consulate on Monday.",
                "Border war|Ethiopian rebels and Somali rebels met. Rebels killed nine soldiers in an ambush.",
                "SUDANESE REBELS MEET|Rebels in Chad killed nine soldiers in an ambush.",
                "Dogfight|Iraqi and Iranian planes met over the marshes. Two planes were shot down, a pilot said.",
                "Checkpoint hit|Guerrillas who had infiltrated attacked a checkpoint in Egypt. The rebels attacked a barracks.",
                "Base hit|Militants attacked an American base in Iraq.",
            })
    void of_two_that_may_be_meant_neither_is(String title, String body) {
        assertThat(Rules.read(title, body))
                .last()
                .satisfies(
                        c ->
                                assertThat(Codes.of(c.actor()) + Codes.of(c.recipient()))
                                        .isIn("", "ISR", "TUR", "EGY", "MLI", "USA"));
    }
}
