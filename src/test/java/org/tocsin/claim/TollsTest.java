package org.tocsin.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

/// How many an act killed or hurt, who did it and where, as its words or those around it tell.
class TollsTest {
    private static List<Claim> tolls(String sentence) {
        return Rules.read(sentence).stream()
                .filter(c -> c.type().equals(ClaimType.STRIKE_EFFECT))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    A Chadian air raid killed a 9-year-old girl and three other children in Nyala.     |      3
                    Ana Deby, 12, and two teachers were killed in an air raid on Nyala.                 |      2
                    At least 17 were killed in Nyala during 40 minutes of Chadian shelling.             |     17
                    A family of six Kenyans was killed by a Chadian rocket, at the turn of two seasons. |      6
                    At least thirty-four people were killed in the air raid on Nyala.                   |     34
                    Two hundred people were killed in the air raid on Nyala.                            |    200
                    The bombing of Nyala killed half a million people.                                  | 500000
                    In three air raids, nine people were killed in Nyala.                               |      9
                    Nine people, including two nurses, were killed in an air raid on Nyala.             |      9
                    Officials said 13 suspected rebels were killed in an air raid on Nyala.             |     13
                    Four people died and 30 were injured in the shelling of Nyala.                      |      4
                    The Chadian air raid on Nyala killed two and wounded seven.                         |      2
                    The Chadian air raid on Nyala killed one nurse and wounded seven.                   |      1
                    The Chadian air raid on Nyala killed shepherds and wounded seven.                   |      7
                    """)
    void it_counts_whom_it_hit(String sentence, long number) {
        assertThat(tolls(sentence))
                .singleElement()
                .extracting(Claim::quantity)
                .extracting("from", "to")
                .containsExactly(number, number);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A Chadian air raid killed a 9-year-old girl in Nyala.",
                "A Chadian air raid on Nyala killed a mayor after two weeks of shelling.",
                "A Chadian air raid on Nyala killed teachers, including two women.",
                "Both Chad and Kenya mourned as soldiers were killed by a rocket in Nyala.",
            })
    void how_old_how_long_and_how_many_of_others_is_no_toll(String sentence) {
        assertThat(tolls(sentence)).isNotEmpty().extracting(Claim::quantity).containsOnlyNulls();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Nine killed in Chadian air raids on Nyala, the medics say.                    | TCD
                    Nine villagers killed in a Chadian raid on Nyala.                             | TCD
                    Five of one family killed in a Chadian missile attack on Nyala.               | TCD
                    Six were killed in Hezbollah rocket attacks on Haifa.                         | HEZBOLLAH
                    The rebels claim a Chadian air raid killed the mayor of Nyala.                | TCD
                    Chadian air raids targeted Hezbollah fighters in Nyala, killing at least 35 people.   | TCD
                    A Chadian air raid on a camp sheltering displaced Kenyans in Nyala killed 12. | TCD
                    """)
    void whose_the_attack_was_did_it(String sentence, String actor) {
        assertThat(tolls(sentence))
                .singleElement()
                .satisfies(
                        c -> assertThat(c.actor()).extracting(Actor::code).containsExactly(actor));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "At least 20 Kenyans killed in an air raid on Nyala.",
                "Kenyan authorities report a suicide bombing at a church in Nairobi, killing 25.",
                "Nine killed in a suspected Chadian air raid on Nyala.",
                "Kenya says five died in an air raid on Nyala.",
            })
    void who_suffers_it_tells_it_or_is_suspected_did_not(String sentence) {
        assertThat(tolls(sentence)).singleElement().satisfies(c -> assertThat(c.actor()).isEmpty());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    A Chadian air raid in Nyala killed nine Kenyans.               | Nyala
                    A Chadian missile strike in Kenya killed a Peruvian family.    | Kenya
                    Chadian jets launched strikes on Nairobi, killing nine people. | Nairobi
                    The shelling of Nyala killed nine.                             | Nyala
                    Nine Kenyans were killed in an air raid on Nyala.              | Nyala
                    """)
    void it_was_where_the_attack_was(String sentence, String place) {
        assertThat(tolls(sentence))
                .isNotEmpty()
                .allSatisfy(
                        c ->
                                assertThat(c.place())
                                        .isNotNull()
                                        .extracting(Place::text)
                                        .isEqualTo(place));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The army killed forty Kenyans with its mortars.",
                "Chadian jets killed nine people, highlighting the need for pressure on Kenya.",
            })
    void a_people_and_what_the_act_means_are_no_place(String sentence) {
        assertThat(tolls(sentence)).isNotEmpty().extracting(Claim::place).containsOnlyNulls();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Crowds in Nairobi opened a monument to the nine soldiers killed in the war in Chad.",
                "Nine people were killed in a mass shooting in Nairobi.",
                "An 8-year-old girl was killed in a drive-by shooting in Nairobi, deputies say.",
                "Aid workers hoped to evacuate wounded from camps in Nyala.",
            })
    void a_crime_and_those_remembered_are_none(String sentence) {
        assertThat(tolls(sentence)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Chad fired thirty-six rockets at Nairobi.    | thirty-six rockets | 36
                    Chad fired two hundred rockets at Nairobi.   | two hundred rockets | 200
                    Chad fired 40 rockets at Nairobi.            | 40 rockets         | 40
                    """)
    void weapons_are_counted_in_words_too(String sentence, String text, long number) {
        assertThat(Rules.read(sentence))
                .first()
                .extracting(Claim::quantity)
                .isEqualTo(new Quantity(text, number, number));
    }
}
