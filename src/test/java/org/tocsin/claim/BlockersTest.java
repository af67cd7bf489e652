package org.tocsin.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Words that rule a sentence out, and the weapons whose names hold such a word.
class BlockersTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ukraine struck a depot in Bryansk with Storm Shadow missiles.",
                "Britain fired six Storm Shadow cruise missiles at a barracks in Libya.",
            })
    void a_weapons_name_trips_no_blocker(String body) {
        assertThat(Rules.read(body))
                .extracting(Claim::type)
                .containsExactly(ClaimType.MISSILE_STRIKE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "A storm struck a missile depot in Bryansk with hail.",
                "A storm hit Libya, where six missiles lay in a barracks.",
            })
    void the_word_itself_does(String body) {
        assertThat(Rules.read(body)).isEmpty();
    }
}
