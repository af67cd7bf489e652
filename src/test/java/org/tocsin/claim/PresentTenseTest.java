package org.tocsin.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Where a word in -s or a bare form behind a weapon, an act or armed men is a verb, and where it
/// is a noun; what "there were" tells of.
class PresentTenseTest {
    private static final String BODY = "More on this soon.";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Car bomb kills 20 in Kabul                    | STRIKE_EFFECT
                    Peruvian raid kills at least nine in Loja     | STRIKE_EFFECT
                    Toll in Kabul attack climbs to 16             | STRIKE_EFFECT
                    Hungarian missile strikes the port of Odesa   | MISSILE_STRIKE
                    Cyber attack hits Albanian parliament         | CYBER_ATTACK
                    Chilean hackers target Peruvian government    | CYBER_ATTACK
                    Gunmen attack hotel in Quito                  | ASSAULT
                    """)
    void a_headline_tells_the_act(String headline, ClaimType type) {
        assertThat(Rules.read(headline, BODY)).extracting(Claim::type).contains(type);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Peru drone sales to Chile rise",
                "Missile tests patience of Norway",
                "Bomb hits the dance charts in Chile",
                "Toll rises to 31 in Peru landslide",
                "Car sales hit a low in Chile",
            })
    void a_headline_of_other_things_tells_none(String headline) {
        assertThat(Rules.read(headline, BODY)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "There were heavy air raids on Kabul overnight.",
                "There was fierce shelling in Kherson on Monday.",
                "There were two more air strikes on Mekelle.",
            })
    void it_happened_where_it_is_said_to_have_been(String sentence) {
        assertThat(Rules.read(sentence))
                .singleElement()
                .satisfies(
                        c -> {
                            assertThat(c.type()).isEqualTo(ClaimType.STRIKE);
                            assertThat(c.status()).isEqualTo(ClaimStatus.REPORTED_AS_FACT);
                        });
    }
}
