package org.tocsin.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// How far the words of an act reach: whom it meets, who only stands in the next clause, and whose
/// doing it is where an armed group or a flag stands before the noun.
class ReachTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // who speaks or acts in the next clause
                "The Houthis launched repeated attacks on shipping in the Red Sea and Dutch officials have said that escorts would be sent.|HOUTHIS|''",
                "An airliner was hit by a missile as it passed Yemen.|''|''",
                "A Moldovan drone was shot down over the river as Romania closed its airspace.|''|MDA",
                // an insertion ends with its comma
                "The Ukrainian corvette, damaged last week in a Russian drone attack in the Black Sea, left Romania on Sunday.|RUS|UKR",
                // "it" is the one other party named before
                "A Ukrainian ferry was ablaze after a Russian drone fired a missile at it.|RUS|UKR",
                "A Turkish jet flew low over the coast and Syrian gunners shot it down.|SYR|TUR",
                "The Turkish post burnt down when Syrian gunners shelled it.|SYR|TUR",
                // whose act the noun names
                "The council condemned the Houthi missile attack on the Greek tanker.|HOUTHIS|GRC",
                "An RSF drone strike on a Chadian army base wounded nine.|RSF|TCD",
                "Turkish forces destroyed a depot in what Ankara called a \"measured response\" to a Syrian missile attack on a Turkish convoy.|TUR|''",
                // whom it hit has no name of the lexicon, and where it was is nobody
                "Israeli helicopters attacked Palestinian guerrilla positions near Sidon in southern Lebanon.|ISR|PSE+REB",
                // whose the thing is
                "A Houthi missile hit a Liberian-flagged tanker on Monday.|HOUTHIS|LBR",
                "Houthi gunmen attacked a Greek-owned bulk carrier on Sunday.|HOUTHIS|GRC",
            })
    void an_act_meets_whom_its_own_words_reach(String sentence, String actor, String met) {
        assertThat(Rules.read(sentence))
                .filteredOn(c -> c.type().plover().equals("ASSAULT"))
                .isNotEmpty()
                .allSatisfy(c -> Codes.assertSides(c, actor, met));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Iran said it would use its missiles against shipping in the Strait of Hormuz only if Israeli raids stopped its exports.|''",
                "The ruling angered both Ankara, which has threatened to retaliate with strikes, and Athens, which said it would appeal.|''",
                "Pakistan warned that it would retaliate against India if its dams were hit.|IND",
                "Chinese steel makers reacted angrily to news the United States plans to take retaliatory action against them.|CHN",
            })
    void a_threat_meets_whom_it_is_aimed_at(String sentence, String met) {
        Codes.assertThreatMeets(sentence, met);
    }

    @Test
    void what_anyone_might_do_is_not_done() {
        assertThat(Rules.read("North Korea will punish anyone who sells drones to South Korea."))
                .noneMatch(c -> c.type().equals(ClaimType.ARMS_TRANSFER));
        assertThat(Rules.read("Those who sold drones to South Korea were British."))
                .anyMatch(c -> c.type().equals(ClaimType.ARMS_TRANSFER));
    }

    @Test
    void a_headline_opens_with_who_does_it() {
        assertThat(
                        Rules.read(
                                "ISRAEL IN NINTH AIR RAID OVER LEBANON THIS YEAR",
                                "Israeli jets flew."))
                .filteredOn(c -> c.type().equals(ClaimType.STRIKE))
                .isNotEmpty()
                .allSatisfy(c -> assertThat(Codes.of(c.actor())).isEqualTo("ISR"));
    }

    @Test
    void who_supplied_somebody_without_a_name_supplied_nobody_known() {
        assertThat(
                        Rules.read(
                                "Peace groups say the United States supplied missiles to countries Sweden had blacklisted."))
                .isNotEmpty()
                .allSatisfy(c -> assertThat(Codes.of(c.recipient())).isEmpty());
    }

    @Test
    void who_did_it_is_told_once_where_the_next_clause_names_them() {
        assertThat(
                        Rules.read(
                                "A Ukrainian freighter was set ablaze after a Russian drone fired missiles at it."))
                .singleElement()
                .satisfies(c -> assertThat(Codes.of(c.actor())).isEqualTo("RUS"));
    }

    @Test
    void those_killed_by_a_raid_are_of_the_side_that_was_raided() {
        assertThat(
                        Rules.read(
                                "Fears grew after the Houthi missile attack on the Greek tanker which killed four sailors."))
                .filteredOn(c -> c.type().equals(ClaimType.STRIKE_EFFECT))
                .singleElement()
                .satisfies(c -> Codes.assertSides(c, "HOUTHIS", "GRC"));
    }

    @Test
    void none_of_them_was_hit() {
        assertThat(
                        Rules.read(
                                "So far none of the Ukrainian ships are known to have been attacked by Russia."))
                .allSatisfy(c -> assertThat(c.polarity()).isEqualTo(Polarity.NEGATIVE));
    }

    @Test
    void they_are_not_who_speaks_where_others_stand_between() {
        assertThat(
                        Rules.read(
                                "Ethiopia said its troops were pushing Eritrean forces from hills they held before they launched an offensive near Badme."))
                .singleElement()
                .satisfies(
                        c -> {
                            assertThat(c.type()).isEqualTo(ClaimType.GROUND_COMBAT);
                            assertThat(c.rule()).isEqualTo("driven-out");
                            Codes.assertSides(c, "ETH", "ERI");
                        });
    }

    @Test
    void a_number_of_four_digits_is_no_year_where_nobody_counts_from_it() {
        assertThat(Rules.read("Turkish forces were attacked by 1500 Syrian soldiers at Afrin."))
                .singleElement()
                .satisfies(c -> assertThat(Codes.of(c.actor())).isEqualTo("SYR"));
    }
}
