package org.tocsin.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Who is behind a claim where a headline or a second voice stands round it.
class WhoSaysSoTest {
    private static final String NOTHING = "The rain in the port went on.";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Sudan fires ballistic missile into Red Sea: Egyptian military|ATTRIBUTED_CLAIM|Egyptian military",
                "Libyan warship violated Greek waters off Crete: Greek armed forces|ATTRIBUTED_CLAIM|Greek armed forces",
                "Sudan invades Chad at dawn: report|UNCONFIRMED|report",
                "Libyan strikes kill nine in Faya, Chad - govt|ATTRIBUTED_CLAIM|govt",
                "Niger shot down 14 drones overnight – air force|CONFIRMED_OFFICIAL|air force",
                "Libya strikes Faya in Chad - killing nine soldiers|REPORTED_AS_FACT|The Harbour Post",
                "Libya strikes Faya in Chad: a nine-hour barrage on soldiers|REPORTED_AS_FACT|The Harbour Post",
                "Libyan strikes on Chad barracks reportedly kill nine, officials confirm|ANONYMOUS_SOURCES|officials",
                "Libyan strike on Chad barracks kills nine, medics say|ATTRIBUTED_CLAIM|medics",
                "Niger accuses Chad of artillery strike on a college|ATTRIBUTED_CLAIM|Niger",
                "Border row: Niger accuses Chad of bombing a bridge|ATTRIBUTED_CLAIM|Niger",
                "Sudan claims Libyan attack killed minister|ATTRIBUTED_CLAIM|Sudan",
                "U.N. inquiry: Libya's air strikes on Chad are a crime|ATTRIBUTED_CLAIM|U.N.",
                "The Latest: Libya attacks Chad as Niger arms|REPORTED_AS_FACT|The Harbour Post",
                "Libyan strike on Chad barracks kills nine, according to the Harbour Post|REPORTED_AS_FACT|The Harbour Post",
                "Oil up despite Libyan strikes on Chad, brokers say|REPORTED_AS_FACT|The Harbour Post",
            })
    void the_voice_of_a_headline(String headline, ClaimStatus status, String source) {
        assertThat(Rules.read(headline, NOTHING))
                .filteredOn(c -> !c.type().equals(ClaimType.STRIKE_EFFECT))
                .isNotEmpty()
                .allSatisfy(
                        c -> {
                            assertThat(c.status()).isEqualTo(status);
                            assertThat(c.source().source()).isEqualTo(source);
                        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Amid the fighting, a Chad clinic reported that nine had fled, with witnesses alleging that Libyan troops opened fire on villagers.|ATTRIBUTED_CLAIM|witnesses",
                "The Kenyan government said the ship carried flour while the Sudan-backed Houthis accused Chad of attacking Niger.|ATTRIBUTED_CLAIM|Houthis",
                "Kenya says six fled as Chad said it attacked Niger.|CONFIRMED_OFFICIAL|Chad",
                "Houthis claim a raid on a ship as Libya attacked Niger on Monday.|REPORTED_AS_FACT|The Harbour Post",
                "Sudan's foreign minister addressed the UN General Assembly, asserting that Sudan had attacked Niger.|CONFIRMED_OFFICIAL|Sudan's foreign minister",
                "Libyan forces attacked Niger, cutting the road and underscoring Chad's weakness.|REPORTED_AS_FACT|The Harbour Post",
                "The talks came after Chadian authorities said dozens of people, including children, were killed in strikes on a school.|ATTRIBUTED_CLAIM|Chadian authorities",
                "Following reports from Chad, the Libyan military confirmed its forces attacked Niger.|CONFIRMED_OFFICIAL|Libyan military",
                "Citing national interests, the White House halted weapons deliveries to Chad.|REPORTED_AS_FACT|The Harbour Post",
                "Following raids that reportedly killed nine, Libya attacked Niger on Monday.|REPORTED_AS_FACT|The Harbour Post",
                "Following the delay of a planned meeting, President Erdogan of Turkey stated that Libya attacked Niger, and pressed for talks.|ATTRIBUTED_CLAIM|President Erdogan",
                "The Libyan army admitted to attacking Niger in Chad.|CONFIRMED_OFFICIAL|Libyan army",
                "Hackists say they bombed the Libyan railway.|ATTRIBUTED_CLAIM|Hackists",
                "Libya's military did not comment on the report, which came days after it attacked Niger.|REPORTED_AS_FACT|The Harbour Post",
            })
    void the_voice_of_a_sentence(String sentence, ClaimStatus status, String source) {
        assertThat(Rules.read(sentence))
                .filteredOn(
                        c ->
                                c.type().equals(ClaimType.STRIKE)
                                        || c.type().equals(ClaimType.ARMS_HALT)
                                        || sentence.contains("including"))
                .isNotEmpty()
                .allSatisfy(
                        c -> {
                            assertThat(c.status()).isEqualTo(status);
                            assertThat(c.source().source()).isEqualTo(source);
                        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Libya says its plants are safe and denies it has attacked Niger.|LBY",
                "Libya says that Kenya hails the truce and denies it has attacked Niger.|LBY",
            })
    void who_goes_on_to_deny(String sentence, String actor) {
        assertThat(Rules.read(sentence))
                .filteredOn(c -> c.type().equals(ClaimType.STRIKE))
                .singleElement()
                .satisfies(
                        c -> {
                            assertThat(c.status()).isEqualTo(ClaimStatus.DENIED);
                            assertThat(c.source().code()).isEqualTo(actor);
                        });
    }

    @Test
    void claims_that_are_refuted_in_passing_are_denied() {
        assertThat(
                        Rules.read(
                                "Chad reported that Libyan troops opened fire on villagers near Faya. The Libyan army refutes these claims, saying it knows of no shots."))
                .anySatisfy(
                        c -> {
                            assertThat(c.status()).isEqualTo(ClaimStatus.DENIED);
                            assertThat(c.source().code()).isEqualTo("LBY");
                        });
    }

    @Test
    void whose_words_are_called_lies_by_another_does_not_deny_them() {
        assertThat(
                        Rules.read(
                                "The Libyan army claims it bombed a camp in Chad, while Niger denies these allegations, calling them lies."))
                .filteredOn(c -> "LBY".equals(c.source().code()))
                .isNotEmpty()
                .allSatisfy(c -> assertThat(c.status()).isEqualTo(ClaimStatus.CONFIRMED_OFFICIAL));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Chad denied a report that suggested Libyan strikes did not stop the convoys.",
                "A pro-Libya group claimed responsibility for a bomb attack on Faya.",
                "The rebels, accused of killing nine in Chad, accepted a truce.",
            })
    void nobody_denies_or_owns_what_only_others_did(String sentence) {
        assertThat(Rules.read(sentence))
                .allSatisfy(
                        c ->
                                assertThat(c.status())
                                        .isNotIn(
                                                ClaimStatus.DENIED,
                                                ClaimStatus.CONFIRMED_OFFICIAL));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Chad denied any role in a Libyan raid on Niger.",
                "Chad denied involvement in the Libyan raid on Niger.",
                "Niger denied that a Libyan air strike had damaged a barracks.",
                "Niger denied a Libyan air strike had killed a general.",
            })
    void a_part_in_a_raid_or_what_it_did_is_denied_and_not_the_raid(String sentence) {
        assertThat(Rules.read(sentence))
                .filteredOn(c -> c.type().equals(ClaimType.STRIKE))
                .filteredOn(c -> Codes.of(c.actor()).equals("LBY"))
                .noneMatch(c -> c.status() == ClaimStatus.DENIED);
    }

    @Test
    void a_raid_that_is_denied_is_denied() {
        assertThat(Rules.read("Niger denied a Libyan air strike and said Agadez was calm."))
                .singleElement()
                .satisfies(c -> assertThat(c.status()).isEqualTo(ClaimStatus.DENIED))
                .satisfies(c -> assertThat(Codes.of(c.actor())).isEqualTo("LBY"));
    }

    @Test
    void who_reports_a_bombing_has_killed_nobody() {
        assertThat(
                        Rules.read(
                                "Syrian authorities report suicide bombing in Aleppo, killing 25",
                                NOTHING))
                .isNotEmpty()
                .allSatisfy(
                        c -> {
                            assertThat(c.actor()).isEmpty();
                            assertThat(c.status()).isEqualTo(ClaimStatus.ATTRIBUTED_CLAIM);
                        });
    }

    @Test
    void who_denies_that_a_raid_took_place_denies_it() {
        assertThat(Rules.read("Chad denied that a Libyan air strike on Faya had taken place."))
                .singleElement()
                .satisfies(c -> assertThat(c.status()).isEqualTo(ClaimStatus.DENIED));
    }
}
