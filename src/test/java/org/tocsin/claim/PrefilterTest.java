package org.tocsin.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PrefilterTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Greece has made a cake.",
                "Japan's minister held a cup of tea.",
                "The king of Spain took a walk and had a coffee.",
                "Chile is keeping its bridges in good order.",
            })
    void an_everyday_verb_without_its_company_is_not_read_further(String sentence) {
        assertThat(new ClaimTagger(Rules.SET).candidates(Rules.article("en", "", sentence)))
                .isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ethiopia's government denied it had lost control of Mekelle.",
                "Peruvian jets bombed a camp in Ecuador.",
                "Uganda gave Asians 90 days to leave.",
            })
    void a_trigger_in_its_company_is(String sentence) {
        assertThat(new ClaimTagger(Rules.SET).candidates(Rules.article("en", "", sentence)))
                .isEqualTo(1);
    }
}
