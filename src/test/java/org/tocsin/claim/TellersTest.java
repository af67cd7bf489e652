package org.tocsin.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Who tells it and how sure that makes it, where several people or things stand round the cue.
class TellersTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A drone strike on a clinic in Odesa killed nine people, military and hospital officials said.|ANONYMOUS_SOURCES|military and hospital officials",
                "Sudanese troops are leaving their last base in Darfur, leaving the town open to advancing rebels, military and diplomatic sources said.|ANONYMOUS_SOURCES|military and diplomatic sources",
                "The Zurich weekly, quoting Iranian sources, said a missile had been fired at the Israeli port of Eilat.|ANONYMOUS_SOURCES|Iranian sources",
                "Pakistan warned India it may strike back if India closes the dam, a senior government official said.|CONDITIONAL_THREAT|government official",
                "The ruling angered both Ankara, which has threatened to retaliate with strikes, and Athens, which said it would appeal.|CONDITIONAL_THREAT|Ankara",
            })
    void whose_word_it_is(String sentence, ClaimStatus status, String source) {
        assertThat(Rules.read(sentence))
                .isNotEmpty()
                .allSatisfy(
                        c -> {
                            assertThat(c.status()).isEqualTo(status);
                            assertThat(c.source().source()).isEqualTo(source);
                        });
    }

    @Test
    void repeated_attacks_are_nobodys_words() {
        assertThat(Rules.read("The Houthis have carried out repeated attacks on Israeli ships."))
                .isNotEmpty()
                .allSatisfy(c -> assertThat(c.status()).isEqualTo(ClaimStatus.REPORTED_AS_FACT));
    }

    @Test
    void what_is_known_of_a_thing_is_no_part_of_what_is_rumoured_about_it() {
        assertThat(
                        Rules.read(
                                "There is speculation that Beijing will answer the tariffs the United States imposed last week on Chinese steel."))
                .noneMatch(
                        c ->
                                c.status() == ClaimStatus.UNCONFIRMED
                                        && c.polarity() == Polarity.POSITIVE
                                        && c.type() == ClaimType.SANCTION);
    }
}
