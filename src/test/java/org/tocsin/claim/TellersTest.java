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
                "Western diplomats say Rwanda was behind the raid but Kigali has blamed the Congolese army.|ATTRIBUTED_CLAIM|Kigali",
                "Turkey's trade minister said it was all but certain that Turkey would go ahead on Friday and impose sanctions on Israel.|SPECULATIVE_FUTURE|Turkey's trade minister",
                "Turkey's trade minister said Turkey would impose sanctions on Israel on Friday.|CONFIRMED_OFFICIAL|Turkey's trade minister",
                "The navy of Kenya was prepared to escort Somali tankers in the war zone, defence officials said.|SPECULATIVE_FUTURE|defence officials",
                "The minister could not be reached for comment on the Israeli attack which Tehran vowed to avenge.|CONDITIONAL_THREAT|Tehran",
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

    @ParameterizedTest
    @CsvSource({
        "'Russia warned Poland, began shelling Kharkiv and left.'",
        "Russia warned Poland and began shelling Kharkiv."
    })
    void whom_somebody_warns_does_not_do_what_follows(String sentence) {
        assertThat(Rules.read(sentence))
                .singleElement()
                .satisfies(
                        c -> {
                            assertThat(c.actor()).extracting(Actor::code).containsExactly("RUS");
                            assertThat(c.status()).isEqualTo(ClaimStatus.REPORTED_AS_FACT);
                        });
    }

    @Test
    void what_stands_before_the_speaker_without_a_verb_is_not_said() {
        assertThat(
                        Rules.read(
                                "In its first published list from the battle for the air base, the high command said 438 Libyans were taken prisoner, while 29 Chadian soldiers were killed."))
                .filteredOn(c -> c.type().equals(ClaimType.DETENTION))
                .singleElement()
                .satisfies(c -> assertThat(c.source().source()).isEqualTo("high command"));
    }

    @Test
    void what_a_relative_clause_tells_ends_with_it() {
        assertThat(
                        Rules.read(
                                "Nine Sudanese soldiers were killed in the shelling, which the president said was aimed at her."))
                .isNotEmpty()
                .allSatisfy(c -> assertThat(c.source().source()).isEqualTo("The Harbour Post"));
    }

    @Test
    void the_navy_is_its_own_states_in_that_states_mouth() {
        assertThat(
                        Rules.read(
                                "Ukraine destroyed a depot on Monday and the navy also raided a second base, Kyiv said."))
                .allSatisfy(c -> assertThat(c.actor()).extracting(Actor::code).contains("UKR"))
                .hasSize(2);
        assertThat(Rules.read("The army shelled Kherson, Kyiv said."))
                .allSatisfy(c -> assertThat(c.actor()).isEmpty());
    }

    @Test
    void what_somebody_reacts_to_is_not_what_they_say() {
        assertThat(
                        Rules.read(
                                "In its first reaction to Kyiv reports of a new Russian offensive near Sumy, Moscow said nothing had changed."))
                .isEmpty();
    }

    @Test
    void the_agency_speaks_on_not_the_troops_it_told_of() {
        assertThat(
                        Rules.read(
                                "The Iranian news agency IRNA, monitored in Nicosia, said the troops \"took two hills\".\n\nIt said \"a brigade was shattered and 200 Iraqi soldiers killed\"."))
                .filteredOn(c -> c.type().equals(ClaimType.STRIKE_EFFECT))
                .isNotEmpty()
                .allSatisfy(c -> assertThat(c.source().source()).isEqualTo("IRNA"));
    }

    @Test
    void whoever_is_introduced_by_an_office_speaks_for_it_later() {
        assertThat(
                        Rules.read(
                                "Roy Danner, head of the EU delegation in Ankara, issued the warning in a letter.\n\nDanner told Turkish exporters that if the tariffs passed, \"there should be no doubt that the European Union will retaliate against Turkey.\""))
                .filteredOn(c -> c.type().plover().equals("THREATEN"))
                .isNotEmpty()
                .allSatisfy(
                        c -> {
                            assertThat(c.status()).isEqualTo(ClaimStatus.CONDITIONAL_THREAT);
                            assertThat(c.source().code()).isEqualTo("EU");
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

    @Test
    void a_state_behind_a_headlines_dash_says_it() {
        assertThat(Rules.read("Israeli jets hit Syrian depot - Damascus", "More on this soon."))
                .singleElement()
                .satisfies(c -> assertThat(c.source().source()).isEqualTo("Damascus"));
    }
}
