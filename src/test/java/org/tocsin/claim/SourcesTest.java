package org.tocsin.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Who stands behind a claim: by whom it is told wherever the words of telling stand, whom a
/// pronoun or an office means, and when nobody may be meant.
class SourcesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Peruvian jets bombed a camp in Ecuador, the dockers' union said.|the dockers' union",
                "Peruvian jets bombed a camp in Ecuador, a guard at the power plant said.|a guard at the power plant",
                "Peruvian jets bombed a camp in Ecuador, monks and nurses said.|nurses",
                "Peruvian jets bombed a camp in Ecuador, two officials who asked not to be identified told North Wire.|officials",
                "Peruvian jets bombed a camp in Ecuador, an aide who requested anonymity said.|aide",
                "Peruvian jets bombed a camp in Ecuador, villagers said over a crackling line before the mast fell.|villagers",
                "Peruvian jets bombed a camp in Ecuador, two teachers told North Wire's reporter, who had walked there from the coast with a mule.|teachers",
                "Peruvian jets bombed a camp in Ecuador, Loja's mayor, Pía Ordoñez, wrote on her page.|mayor",
                "Peruvian jets bombed a camp in Ecuador, nuns said, although the bishop spoke of thunder.|nuns",
                "Peruvian jets bombed a camp in Ecuador, the official Andina agency reported.|Andina",
            })
    void words_of_telling_may_stand_behind_what_is_told(String sentence, String source) {
        assertThat(Rules.only(sentence, ClaimType.STRIKE).source().source()).contains(source);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "After Peruvian jets bombed a camp in Ecuador, the dockers' union replied with a march.",
                "Asked about the camp in Ecuador that Peruvian jets bombed, an aide said nothing of it.",
            })
    void what_opens_a_sentence_is_not_told_by_who_speaks_next(String sentence) {
        assertThat(Rules.read(sentence))
                .noneMatch(c -> c.source().source().matches(".*(union|aide).*"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Rosa Quispe of the miners' league spoke to reporters. Quispe said the road was shut. He said Peruvian jets bombed a camp in Ecuador.|Quispe",
                "A Peruvian army spokesman said the road was shut. He said Peruvian jets bombed a camp in Ecuador.|Peruvian army spokesman",
                "North Wire said Peru was on alert. It said Peruvian jets bombed a camp in Ecuador.|North Wire",
                "Peru said Ecuador was on alert. It said Ecuadorian jets bombed a camp near Tumbes.|Peru",
            })
    void he_is_who_spoke_last_and_it_is_no_human_being(String text, String source) {
        assertThat(Rules.only(text, ClaimType.STRIKE).source().source()).isEqualTo(source);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Russia's foreign ministry said it knew of nothing. Investigators said Russian missiles hit the ferry in Odesa.",
                "Nobody slept when Ukrainian drones hit a refinery in Ryazan, the governor said.",
                "Russian missiles hit a school in Odesa, prosecutors said.",
                "Russian missiles hit a school in Odesa and bombs fell on the port, the military said.",
                "Russian missiles hit a school in Odesa. Officials announced that Russia had also bombed the port.",
                "Kenya's president said his country was calm. Kenyan jets bombed a camp near Kismayo in Somalia, a military spokesman in Mogadishu said.",
            })
    void who_tells_of_an_act_is_not_taken_for_who_did_it(String text) {
        assertThat(Rules.read(text))
                .isNotEmpty()
                .noneMatch(c -> c.status() == ClaimStatus.CONFIRMED_OFFICIAL);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kenyan jets bombed a camp near Kismayo in Somalia, a military spokesman in Nairobi said.",
                "Kenyan jets bombed a camp near Kismayo in Somalia, according to the general staff in Nairobi.",
                "Kenya has closed its border with Somalia, its interior minister announced.",
                "Kenya has closed its border with Somalia, the foreign ministry said.",
            })
    void an_office_speaks_for_the_side_that_the_words_give_it(String sentence) {
        assertThat(Rules.read(sentence))
                .anyMatch(c -> c.status() == ClaimStatus.CONFIRMED_OFFICIAL);
    }

    @Test
    void a_charge_that_is_denied_has_still_been_made() {
        assertThat(
                        Rules.read(
                                "Chile has accused Peru of shelling a lighthouse, which Lima denies."))
                .filteredOn(c -> c.type() == ClaimType.ACCUSATION)
                .isNotEmpty()
                .noneMatch(c -> c.status() == ClaimStatus.DENIED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Libya agreed with Chad to reopen a road. Libya has denied involvement in the attack on the Chadian bank.",
                "Chad's president accused Libya of breaching the pact. Libya strongly denies any violation.",
                "Libyan troops invaded Chad in 1980. Libya denied news reports that a minister would resign.",
                "Libya accused Chad of shelling a well. Libya denied the charge of an opposition paper.",
            })
    void an_answer_denies_nothing_but_what_was_told_of_it(String text) {
        assertThat(Rules.read(text)).noneMatch(c -> c.status() == ClaimStatus.DENIED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Two missiles fell on a market in Tumbes, Peruvian police said, although Ecuador's president told North Wire that his army had not bombed Tumbes.",
            })
    void a_denial_means_the_kind_of_act_that_its_sentence_told(String sentence) {
        assertThat(Rules.read(sentence))
                .filteredOn(c -> c.status() == ClaimStatus.DENIED)
                .singleElement()
                .satisfies(c -> assertThat(c.type()).isEqualTo(ClaimType.MISSILE_STRIKE));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Peru has not commented on a newspaper report that it bombed a camp in Ecuador.",
                "The government of Peru did not comment on a newspaper report that Peru bombed a camp in Ecuador.",
                "Peru has not commented on a television report that it bombed a camp in Ecuador.",
            })
    void what_somebody_does_not_say_is_not_said_by_the_same_one_within(String sentence) {
        assertThat(Rules.read(sentence))
                .filteredOn(c -> c.type() == ClaimType.STRIKE)
                .extracting(Claim::status)
                .containsExactly(ClaimStatus.NOT_CONFIRMED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Peru declined comment on a local newspaper report that Peru had bombed a camp in Ecuador.",
                "Peru did not respond to a newspaper report that Peruvian jets bombed a camp in Ecuador.",
                "Peru refused to discuss a television report that it had bombed a camp in Ecuador.",
                "Peru is aware of a newspaper report that it bombed a camp in Ecuador.",
            })
    void what_somebody_else_reported_is_not_said_by_who_keeps_silent_on_it(String sentence) {
        assertThat(Rules.read(sentence))
                .filteredOn(c -> c.type() == ClaimType.STRIKE)
                .allMatch(c -> c.status() == ClaimStatus.NOT_CONFIRMED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Unconfirmed reports from Peruvian military bloggers say Peru struck Ecuador with rockets.",
                "Reports from Peruvian military bloggers said on Sunday that Peru struck Ecuador with rockets.",
            })
    void reports_are_no_voice_behind_those_from_whom_they_come(String sentence) {
        assertThat(Rules.read(sentence))
                .isNotEmpty()
                .allSatisfy(
                        c ->
                                assertThat(c.source().source())
                                        .isEqualTo("Peruvian military bloggers"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Chad has moved 900 more troops into Aouzou, Libya's foreign minister Jadallah Azzuz told the new government's first cabinet meeting.|Libya's foreign minister Jadallah Azzuz",
                "Peru expelled Chile's ambassador, a foreign ministry official conceded on Friday, declining to have his name printed.|foreign ministry official",
                "Peru expelled Chile's ambassador, a foreign ministry official conceded on Friday, refusing to give his name.|foreign ministry official",
            })
    void everyday_verbs_behind_who_told_it_tell_nothing(String sentence, String source) {
        assertThat(Rules.read(sentence))
                .singleElement()
                .satisfies(c -> assertThat(c.source().source()).isEqualTo(source));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Peru's navy fired on a Chilean frigate, according to the first data, and no harm to Bolivian ships was known.",
                "The North Korean missile flew over the sea before it fell into the water outside the exclusive economic zone of Japan, according to the first data, and no harm to ships was known.",
            })
    void something_else_that_is_told_stands_behind_no_report(String sentence) {
        assertThat(Rules.read(sentence))
                .singleElement()
                .satisfies(c -> assertThat(c.source().cue()).isEqualTo("byline"));
    }
}
