package org.tocsin.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Sentences without an act of their own that answer the one told before.
class AnswersTest {
    private static final String TOLD = "Rwandan mortars shelled Goma on Sunday, Kinshasa said.\n\n";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Rwanda said it had nothing to do with it.|DENIED|RWA",
                "A spokesman for the Rwandan army said his men had not done it.|DENIED|RWA",
                "Rwanda has denied any part in the shelling.|DENIED|RWA",
                "\"These are lies,\" Rwanda's foreign minister said.|DENIED|RWA",
                "Rwanda's foreign minister said the report was untrue.|DENIED|RWA",
                "Kigali called the charge baseless.|DENIED|RWA",
                "Rwanda rejected the charge.|DENIED|RWA",
                "Rwanda said no such attack had taken place.|DENIED|RWA",
                "Rwanda's foreign minister said there had been no shelling.|DENIED|RWA",
                "\"There was no attack,\" Rwanda's foreign minister said.|DENIED|RWA",
                "Rwanda denied that any such attack had occurred.|DENIED|RWA",
                "Rwanda said it was not responsible.|DENIED|RWA",
                "\"It never happened,\" Rwanda's defence ministry said.|DENIED|RWA",
                "\"No such thing happened,\" an army spokesman in Kigali said.|DENIED|RWA",
                "Rwanda's army said this had not happened.|DENIED|RWA",
                "\"Nothing of the kind took place,\" Rwanda's government said.|DENIED|RWA",
                "\"It was not us,\" a Rwandan army spokesman said.|DENIED|RWA",
                "\"We did it,\" a Rwandan army spokesman said.|CONFIRMED_OFFICIAL|RWA",
                "\"Yes, it was us,\" Rwanda's defence minister said.|CONFIRMED_OFFICIAL|RWA",
                "Rwanda claimed responsibility for the attack.|CONFIRMED_OFFICIAL|RWA",
                "Aid workers could not confirm the raid.|NOT_CONFIRMED|RWA",
                "The United Nations could not immediately confirm the report.|NOT_CONFIRMED|RWA",
            })
    void answers_what_was_told_before(String answer, ClaimStatus status, String actor) {
        assertThat(Rules.read(TOLD + answer))
                .filteredOn(c -> c.about() != null)
                .singleElement()
                .satisfies(
                        c -> {
                            assertThat(c.type()).isEqualTo(ClaimType.STRIKE);
                            assertThat(c.status()).isEqualTo(status);
                            assertThat(c.actor()).extracting(Actor::code).containsExactly(actor);
                        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Rwanda said its football team had nothing to do with it.",
                "Rwanda said the rains had nothing to do with the bad harvest.",
                "Rwanda's minister said the weather report for the lake was wrong.",
                "Uganda said it had nothing to do with the attack.",
                "Rwanda's minister said it was no lie.",
                "Rwanda's minister said that Uganda had nothing to do with it.",
                "The governor of Goma said the fire was no part of it.",
                "Rwanda could confirm the report.",
                "Rwanda denied the request.",
                "\"It never happened on my watch at the bank,\" Rwanda's minister said.",
                "Rwanda's minister said the flood had not happened.",
                "Rwanda's minister said nothing happened in the match.",
                "\"Nothing happened that day,\" Rwanda's minister said.",
                "Rwanda's minister said it did not happen every year.",
                "Uganda said it never happened.",
                "\"We did it,\" Rwanda's president said of the vote.",
                "\"We did it,\" Uganda's coach said after the match.",
                "\"Nobody can say that we did it,\" Rwanda's defence minister said.",
                "\"We did it all again,\" Rwanda's defence minister said of the budget.",
                "\"If it was us, we would say so,\" Rwanda's defence minister said.",
                "Rwanda's foreign minister said there was no attack on Tuesday.",
                "Rwanda said there had been no raid warning.",
                "Rwanda said it was not responsible for the price of bread.",
                "\"It was not us who began this,\" a Rwandan army spokesman said.",
                "Uganda said there had been no attack on its own soil.",
                "Rwanda denied that any such request had arrived.",
                "Aid workers could not confirm the seats on the flight.",
            })
    void answers_nothing(String sentence) {
        assertThat(Rules.read(TOLD + sentence)).allSatisfy(c -> assertThat(c.about()).isNull());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Turkey plans to deploy troops to Chad, The Harbour Post has learnt.|Ankara confirmed the plan.|SPECULATIVE_FUTURE",
                "Turkey will deploy troops to Chad, Der Spiegel reported.|Both governments confirmed the plan.|SPECULATIVE_FUTURE",
                "Turkey may deploy troops to Chad, Der Spiegel reported.|Ankara confirmed this.|SPECULATIVE_FUTURE",
                "Turkey has deployed troops to Chad, Der Spiegel reported.|Ankara confirmed the report.|CONFIRMED_OFFICIAL",
            })
    void who_confirms_a_plan_confirms_no_deed(String told, String answer, ClaimStatus status) {
        assertThat(Rules.read(told + "\n\n" + answer))
                .filteredOn(c -> c.about() != null)
                .isNotEmpty()
                .allSatisfy(c -> assertThat(c.status()).isEqualTo(status));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Rwanda confirmed the plan to build a railway.",
                "Rwanda confirmed a plan to plant trees in the capital.",
            })
    void a_plan_that_names_its_own_act_is_none_told_before(String sentence) {
        assertThat(Rules.read(TOLD + sentence)).allSatisfy(c -> assertThat(c.about()).isNull());
    }

    @Test
    void a_deed_that_was_laid_at_nobodys_door_is_owned_up_to() {
        assertThat(
                        Rules.read(
                                "Two bombs fell on a barracks in Ankara on Monday.\n\nThe PKK claimed responsibility for the attack."))
                .filteredOn(c -> c.about() != null)
                .singleElement()
                .satisfies(
                        c -> {
                            assertThat(c.actor()).extracting(Actor::code).containsExactly("PKK");
                            assertThat(c.status()).isEqualTo(ClaimStatus.CONFIRMED_OFFICIAL);
                        });
    }

    @Test
    void it_means_what_was_told_just_before_and_nothing_long_ago() {
        var between = "The market sold fish, maize and beans that day as on any other. ".repeat(8);
        assertThat(Rules.read(TOLD + between + "Rwanda said it had nothing to do with it."))
                .allSatisfy(c -> assertThat(c.about()).isNull());
    }
}
