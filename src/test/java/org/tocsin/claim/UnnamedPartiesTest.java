package org.tocsin.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Armies, rebels and towns that no list names: their acts are read, and nobody is made up.
class UnnamedPartiesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "The army said it had recaptured Umm Rawaba after two days.|GROUND_COMBAT|",
                "The rebels told reporters on Friday that they had pulled out of Rutshuru.|WITHDRAWAL|",
                "A bishop said the army had withdrawn from the town of Kazgwal.|WITHDRAWAL|",
                "France's army said its last 40 soldiers had left Mali on Monday.|WITHDRAWAL|FRA",
                "Up to 1,000 Ukrainian troops had crossed the border, a priest said.|INVASION|UKR",
                "As many as 300 Ukrainian troops had crossed the border, a priest said.|INVASION|UKR",
                "Turkish fighters had flown over the island of Farmakwisi.|AIRSPACE_VIOLATION|TUR",
                "Troops from Rwanda entered Uvira on Monday, a nun said.|INVASION|RWA",
                "There are no Eritrean soldiers in Tigray, its foreign minister said.|DEPLOYMENT|ERI",
                "Putin signed a decree calling up reservists for the war in Ukraine.|MOBILIZATION|RUS",
                "The small eastern town of Barawal has fallen, an army spokesman said.|GROUND_COMBAT|",
                "An army post had been overrun by rebels near Diffa, an officer said.|GROUND_COMBAT|NER+REB",
                "France is to send 500 soldiers to Mali, its defence minister said.|DEPLOYMENT|FRA",
            })
    void an_act_of_men_without_a_name_is_read(String sentence, String type, String actor) {
        assertThat(Rules.read(sentence))
                .singleElement()
                .satisfies(
                        c -> {
                            assertThat(c.type().name()).isEqualTo(type);
                            assertThat(Codes.of(c.actor())).isEqualTo(actor == null ? "" : actor);
                        });
    }

    /// Of somebody told of before, and often the enemy of who speaks.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "His troops are holding 30 Kenyan soldiers, a Kenyan army spokesman said.",
                "His forces are holding about 150 U.N. personnel, a U.N. spokesman said.",
            })
    void men_of_him_who_was_named_before_are_not_the_speakers(String sentence) {
        assertThat(Rules.read(sentence))
                .singleElement()
                .satisfies(
                        c -> {
                            assertThat(c.actor()).isEmpty();
                            assertThat(c.status()).isEqualTo(ClaimStatus.ATTRIBUTED_CLAIM);
                        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The club said it had recaptured the cup after two years.",
                "The bakers said they had pulled out of Rutshuru.",
                "Its last customers had left the shop on Monday.",
                "Prices rose to 1,000 Ukrainian hryvnias, a priest said.",
                "Turkish fighters met in the ring on Sunday.",
                "There are no Eritrean cyclists in Tigray, its coach said.",
                "Putin signed a decree calling up singers for the gala.",
                "The small eastern town of Barawal has a fair.",
                "London fell 2 percent by noon.",
                "The aim is to build 500 houses in Mali.",
            })
    void of_others_nothing_is_made_up(String sentence) {
        assertThat(Rules.read(sentence)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Rebels from Burundi seized the village of Kiziba on Monday, a nun said.",
                "The junta's foe said it had seized the village of Kiziba from soldiers.",
            })
    void rebels_are_no_states_men(String sentence) {
        assertThat(Rules.read(sentence)).noneMatch(c -> Codes.of(c.actor()).equals("BDI"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Turkey will send troops to Libya next month, its president said.|DEPLOYMENT",
                "Turkey will send troops to Libya next week, its president said.|DEPLOYMENT",
            })
    void a_day_to_come_is_no_condition(String sentence, String type) {
        assertThat(Rules.read(sentence))
                .singleElement()
                .satisfies(c -> assertThat(c.type().name()).isEqualTo(type));
    }
}
