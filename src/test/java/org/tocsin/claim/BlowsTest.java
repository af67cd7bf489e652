package org.tocsin.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Who struck whom, where other names stand nearer, and blows that have not fallen.
class BlowsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // whence they came is not where they fell
                "Rockets were fired from southern Libya towards northern Chad.|MISSILE_STRIKE '' TCD",
                // a participle behind the object tells who fired it, and not at whom
                "Zambian air defences intercepted 30 missiles launched by Angola against gas plants.|MISSILE_STRIKE AGO ''",
                // an adjective makes a noun of the act
                "Angola launched a military assault in Zambia aimed at the rebels.|GROUND_COMBAT AGO ''",
                // two weapons, one doer
                "Angolan missile and drone attacks on Lusaka killed nine people.|STRIKE AGO ZMB",
                "The senate backed Monday's American attack on two Libyan platforms.|STRIKE USA LBY",
                "Ministers weighed joining Kenya's bombardment of Somalia.|STRIKE KEN SOM",
                "Drone attacks killed five people, and NATO seeks to adapt.|STRIKE_EFFECT '' ''",
                // a number makes people of a state's
                "15 Armenians killed, 12 wounded, as Azerbaijan bombs towns.|STRIKE_EFFECT '' ARM",
                "Macron bombed Mali.|STRIKE FRA MLI",
            })
    void who_struck_whom(String sentence, String told) {
        assertThat(Rules.read(sentence))
                .extracting(
                        c -> c.type() + " " + Codes.of(c.actor()) + " " + Codes.of(c.recipient()))
                .contains(told.replace("''", ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Zambia endures a severe military assault, prompting a reversal in Kenyan policy.",
                "The move by troops allied with Kenya could trigger renewed fighting in Zambia.",
                "Pregnant Angolan soldiers say they are fighting for the future of their country.",
                "Macron and Xi hit it off in Lima.",
                "Macron has been under attack by Trump since January.",
                "Italy hits a Chinese shop with a record fine for breaking its rules.",
                "Chile blows up an old satellite, and NASA complains.",
                "A Peruvian hacker group launched an attack on Chile.",
                "The act would increase troop levels and purchases of fighter jets.",
                "Marchers cursed Trump and were showered with jets of water.",
            })
    void nothing_has_fallen_on_them(String sentence) {
        assertThat(Rules.read(sentence)).isEmpty();
    }

    /// A war of two makes neither of them the one who did the next thing.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Amid the Kenya-Zambia conflict, a recent airstrike damaged Zambia's Kabwe power plant.",
                "Amid the Kenya-Zambia war, three aid workers died in resumed air strikes.",
            })
    void a_pair_has_done_nothing(String sentence) {
        assertThat(Rules.read(sentence)).allSatisfy(c -> assertThat(c.actor()).isEmpty());
    }

    /// The same blow once, by its type.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Angola launched a large drone and missile assault targeting Lusaka.",
                "Angolan forces launched a widespread aerial assault on Zambia.",
            })
    void what_comes_by_air_is_no_ground_combat(String sentence) {
        assertThat(Rules.read(sentence))
                .extracting(Claim::type)
                .doesNotContain(ClaimType.GROUND_COMBAT);
    }
}
