package org.tocsin.claim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tocsin.article.Article;
import org.tocsin.article.ArticleId;
import org.tocsin.article.Published;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;

/// Who acts, whom it reaches and whose word it is, where the words say so only between the lines.
class PartiesTest {
    @Test
    void an_agencys_country_does_not_act() {
        assertThat(Rules.read("Chinese agency reports attack on Bryansk."))
                .noneMatch(c -> Codes.of(c.actor()).contains("CHN"));
    }

    @Test
    void troops_act_with_the_tanks_that_they_are_joined_to() {
        assertThat(Rules.read("Iraqi troops and tanks invaded Kuwait before dawn."))
                .singleElement()
                .satisfies(c -> assertThat(Codes.of(c.actor())).isEqualTo("IRQ"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Chad said it would avenge the Libyan raid on Faya.|LBY",
                "Peru's president told reporters in Paris that his country would retaliate for Chilean attacks on its ports.|CHL",
                "Canada warned Norway and Denmark that it may retaliate if its exports of steel were hit.|NOR+DNK",
                "Serbia warned Hungary again that it was ready to retaliate for any attack.|HUN",
                "The United States and Norway said they may take retaliatory action if the import tax is approved.|''",
                "Chad said in Paris that it would avenge the raid on its airfield.|''",
            })
    void a_threat_meets_whom_it_is_told_or_the_only_other_party(String sentence, String met) {
        Codes.assertThreatMeets(sentence, met);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Belarus warned that it has the right to strike the depots of countries sending such rockets to Poland.|''",
                "North Korea vowed to retaliate against anyone who sells drones to South Korea.|''",
                "Iran said it has the right to strike states that host planes of Israel.|''",
                "Iran warned that it would retaliate for weapons shipped to the Israeli army.|''",
                "Iran vowed to retaliate for the missiles that fell on Israel.|''",
                "China warned that it would retaliate if countries arming Taiwan do not stop.|''",
                "Iran vowed to avenge the village that Israel shelled.|ISR",
                "Pakistan said it would retaliate for Indian air strikes.|IND",
                "Ethiopia said it reserves the right to respond to Eritrea.|ERI",
            })
    void a_threat_meets_nobody_who_only_tells_who_another_is(String sentence, String met) {
        Codes.assertThreatMeets(sentence, met);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Sudan bombed a camp of rebel groups fighting Chad.|''",
                "Houthi gunners fired a missile at ships carrying grain to Israel.|''",
                "Russia fired a missile striking the Ukrainian port of Izmail.|UKR",
            })
    void who_only_tells_what_is_hit_is_not_hit(String sentence, String hit) {
        assertThat(Rules.read(sentence))
                .isNotEmpty()
                .allSatisfy(c -> assertThat(Codes.of(c.recipient())).isEqualTo(hit));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ETHIOPIA SAYS FIERCE FIGHTING TO DISLODGE SOMALIS|Ethiopia said its forces were battling to dislodge Somali troops from the Ogaden.|ETH|SOM",
                "GREEK FREIGHTER STRUCK|Iraqi warplanes hit a Greek freighter in the Gulf, shipping sources said.|IRQ|GRC",
                "RAID BY LIBYA|Libyan planes bombed Faya in Chad.|LBY|TCD",
                "JORDAN REPORTS HEAVY FIGHTING IN SYRIA|Jordan said Syrian rebels fought near Deraa on Monday.|SYR+REB|SYR",
                "TURKEY REPORTS HEAVY FIGHTING IN LEBANON|The army of Lebanon is on alert. Israel shelled Tyre, a mayor said.|''|LBN",
            })
    void a_headline_takes_the_side_that_it_leaves_out_from_its_first_paragraph(
            String title, String body, String actor, String recipient) {
        assertThat(Rules.read(title, body))
                .filteredOn(c -> c.field().equals("title"))
                .allSatisfy(c -> Codes.assertSides(c, actor, recipient));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Canada plans a tariff on steel. Mexico said it would retaliate if the tariff is imposed.|CAN",
                "The U.S. tariffs on steel are due in May. China vowed to retaliate if the tariffs take effect.|USA",
                "Indonesia's ban on nickel hit mills. The EU said it would retaliate unless the ban is lifted.|IDN",
                "The EC Commission proposed a tax on oils. Chile said its exports would be hit by the proposed tax and it may retaliate if it is approved.|EU",
                "Beijing said it would retaliate if the tariffs take effect. The United States announced them.|''",
                "India's tariff and Canada's tariff are due in May. China said it would retaliate if the tariffs take effect.|''",
                "Brazil imposed a levy on shoes. Brazil said it would retaliate if the levy is dropped.|''",
            })
    void a_threat_over_a_measure_meets_whose_it_is(String body, String met) {
        assertThat(Rules.read("Trade", body))
                .filteredOn(c -> c.type().plover().equals("THREATEN"))
                .isNotEmpty()
                .allSatisfy(c -> assertThat(Codes.of(c.recipient())).isEqualTo(met));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Iraqi planes intercepted an Iranian F-4 Phantom and shot it down.|IRQ|IRN",
                "Israeli jets met a Syrian MiG-21 over Tyre, attacked it and shot it down.|ISR|SYR",
                "The death toll from the Israeli raid on Tyre has risen to 70.|ISR|LBN",
                "A ceasefire between Angola and South Africa took effect on Monday.|AGO|ZAF",
                "Greek and Turkish warships headed for Cyprus.|GRC+TUR|CYP",
                "Tension rose as Greek and Turkish warships headed for Cyprus.|GRC+TUR|CYP",
                "A Danish tanker, guarded by two frigates, was hit by a missile.|''|DNK",
                "A Libyan gunboat, spotted by fishermen, shelled Tunis.|LBY|TUN",
                "Sudan accused foreign agents of helping Ethiopia to arm rebels.|SDN|''",
                "Chad accused Libya of bombing Fada.|TCD|LBY",
            })
    void each_side_stands_on_its_own(String sentence, String actor, String recipient) {
        assertThat(Rules.read(sentence))
                .isNotEmpty()
                .allSatisfy(c -> Codes.assertSides(c, actor, recipient));
    }

    @Test
    void nobody_is_the_recipient_of_his_own_withdrawal() {
        assertThat(
                        Rules.read(
                                "Pullout",
                                "Cuba announced the departure of its soldiers from Angola. The South African foreign ministry said it could not confirm the departure of the Cuban soldiers."))
                .hasSize(2)
                .last()
                .satisfies(c -> Codes.assertSides(c, "CUB", "AGO"));
    }

    @Test
    void a_congress_without_a_capital_is_not_the_american_one() {
        assertThat(Rules.read("Chile's government will ask congress for missiles for Peru."))
                .noneMatch(c -> Codes.of(c.recipient()).contains("USA"));
    }

    @Test
    void whose_right_it_is_threatens_not_who_grants_it() {
        assertThat(Rules.read("Norway said Denmark had the right to strike back.")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Chad complained to the United Nations today that planes from Libya attacked Chadian villages.|ATTRIBUTED_CLAIM|LBY|TCD|Chad",
                "Iraqi warplanes struck Iranian oil rigs, today's war communique said.|ATTRIBUTED_CLAIM|IRQ|IRN|war communique",
                "An Iranian gunboat attacked a Kuwaiti tanker, shipping sources quoting reports from the port said.|ANONYMOUS_SOURCES|IRN|KWT|shipping sources",
                "Peru said Chilean jets attacked two of its ports on Monday.|ATTRIBUTED_CLAIM|CHL|PER|Peru",
                "In Lima, a military spokesman said Peruvian jets bombed Chilean barracks.|CONFIRMED_OFFICIAL|PER|CHL|military spokesman",
                "A car bomb exploded at the headquarters of the British Army near Hamburg.|REPORTED_AS_FACT|''|GBR|The Harbour Post",
                "Fares fell after the Israeli raid on Libya, analysts said.|REPORTED_AS_FACT|ISR|LBY|The Harbour Post",
            })
    void whose_word_it_is_and_whose_doing(
            String sentence, ClaimStatus status, String actor, String recipient, String source) {
        assertThat(Rules.read(sentence))
                .filteredOn(c -> c.type().equals(ClaimType.STRIKE))
                .singleElement()
                .satisfies(
                        c -> {
                            assertThat(c.status()).isEqualTo(status);
                            Codes.assertSides(c, actor, recipient);
                            assertThat(c.source().source()).isEqualTo(source);
                        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Chad's high command said troops killed 40 Libyan soldiers near Faya.|TCD|CONFIRMED_OFFICIAL",
                "Chad's high command said troops killed 40 Chadian soldiers near Faya.|''|ATTRIBUTED_CLAIM",
                "Romania's army said drones killed three Ukrainian soldiers at Izmail.|''|ATTRIBUTED_CLAIM",
                "Chad said troops killed 40 Libyan soldiers near Faya.|''|ATTRIBUTED_CLAIM",
            })
    void an_army_tells_what_its_own_did_to_others(
            String sentence, String actor, ClaimStatus status) {
        assertThat(Rules.read(sentence))
                .filteredOn(c -> c.type().equals(ClaimType.STRIKE_EFFECT))
                .singleElement()
                .satisfies(
                        c -> {
                            assertThat(Codes.of(c.actor())).isEqualTo(actor);
                            assertThat(c.status()).isEqualTo(status);
                        });
    }

    @Test
    void a_raid_that_kills_is_somebodys() {
        assertThat(Rules.read("A Libyan air raid killed 15 people."))
                .allSatisfy(c -> assertThat(Codes.of(c.actor())).isEqualTo("LBY"))
                .extracting(Claim::type)
                .contains(ClaimType.STRIKE_EFFECT);
    }

    @Test
    void what_somebody_does_not_mention_stands_unsaid() {
        assertThat(Rules.read("The envoy did not mention the Israeli raid on Libya in his speech."))
                .isEmpty();
    }

    @Test
    void it_means_no_troops() {
        assertThat(
                        Rules.read(
                                "North Wire reported an offensive and an airstrike on troops.\n\nTwo Libyan gunboats were destroyed and sunk with their crews, it said."))
                .isNotEmpty()
                .allSatisfy(c -> assertThat(c.source().source()).isEqualTo("North Wire"));
    }

    @Test
    void an_adjective_says_nothing() {
        assertThat(
                        Rules.read(
                                "The last confirmed Iraqi attack was on Monday, when an Iranian tanker was hit by a missile south of the port."))
                .allSatisfy(c -> assertThat(c.source().source()).isEqualTo("The Harbour Post"))
                .extracting(c -> Codes.of(c.actor()), c -> Codes.of(c.recipient()))
                .contains(tuple("IRQ", "IRN"));
    }

    @Test
    void whoever_would_yield_on_a_condition_threatens_nothing() {
        assertThat(
                        Rules.read(
                                "Norway said it would lift the sanctions on Iran as soon as talks begin."))
                .singleElement()
                .satisfies(c -> assertThat(c.status()).isEqualTo(ClaimStatus.SPECULATIVE_FUTURE));
    }

    @ParameterizedTest
    @CsvSource({
        "The Libyan army could not shoot down the French jets.",
        "Stiff tariffs are to be imposed on Chilean goods by Peru.",
    })
    void what_cannot_be_done_or_is_yet_to_be_is_not_done(String sentence) {
        assertThat(Rules.read(sentence)).isEmpty();
    }

    @Test
    void each_paragraph_of_a_quotation_opens_anew() {
        assertThat(
                        Rules.read(
                                "\"We will look into it, Chad's president said.\n\n"
                                        + "Libya bombed Chad on Monday."))
                .singleElement()
                .satisfies(c -> assertThat(c.status()).isEqualTo(ClaimStatus.REPORTED_AS_FACT));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Palestinian gunmen killed two Israeli soldiers near Hebron.|PSE+UAF|ISR",
                "Sudanese rebels attacked an Ethiopian border post at Gambela.|SDN+REB|ETH",
                "Israeli jets attacked Lebanese guerrilla positions near Tyre.|ISR|LBN+REB",
                "Kenyan troops killed 12 Somali militants near Liboi.|KEN|SOM+REB",
                "Nigerian pirates shelled a Danish tug off Lagos.|NGA+CRM|DNK",
                "Philippine militiamen ambushed Malaysian marines off Sabah.|PHL+UAF|MYS",
            })
    void armed_men_without_a_name_act_and_are_hit_under_whose_they_are(
            String sentence, String by, String whom) {
        assertThat(Rules.read(sentence))
                .singleElement()
                .satisfies(
                        c -> {
                            assertThat(c.actor()).extracting(Actor::code).containsExactly(by);
                            assertThat(c.recipient()).extracting(Actor::code).containsExactly(whom);
                        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Chinese fighters attacked a Taiwanese frigate near Kinmen.|''",
                "Rebels attacked the Sudanese town of Kadugli.|''",
                "KAMPALA - Rebels attacked the Ugandan town of Gulu.|''",
                "Former Sudanese rebels attacked the Ethiopian town of Humera.|''",
                "Sudanese raiders attacked the Ethiopian town of Humera.|''",
            })
    void nobody_acts_whom_the_words_do_not_place(String sentence, String by) {
        assertThat(Rules.read(sentence))
                .allSatisfy(c -> assertThat(Codes.of(c.actor())).isEqualTo(by));
    }

    @Test
    void armed_men_without_a_name_speak_for_nobody() {
        assertThat(
                        Rules.read(
                                "Sudanese rebels said they had shelled the Ethiopian town of Humera."))
                .allSatisfy(
                        c -> {
                            assertThat(c.attribution().getLast().code()).isNull();
                            assertThat(c.status()).isNotEqualTo(ClaimStatus.CONFIRMED_OFFICIAL);
                        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Fighting between Chadian and Libyan troops continued near Faya.|TCD|LBY",
                "Clashes broke out between Eritrean soldiers and Ethiopian militiamen near Badme.|ERI|ETH+UAF",
                "Clashes broke out between Turkish soldiers and Kurdish rebels near Hakkari.|TUR|''",
                "Fighting between rival militias continued in Tripoli as Libyan troops stood by.|''|LBY",
            })
    void a_fight_has_two_sides(String sentence, String one, String other) {
        assertThat(Rules.read(sentence))
                .filteredOn(c -> c.type().equals(ClaimType.GROUND_COMBAT))
                .singleElement()
                .satisfies(
                        c -> {
                            assertThat(c.actor()).extracting(Actor::code).isEqualTo(codes(one));
                            assertThat(c.recipient())
                                    .extracting(Actor::code)
                                    .isEqualTo(codes(other));
                        });
    }

    private static List<String> codes(String code) {
        return code.isEmpty() ? List.of() : List.of(code);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Israeli jets bombed a house in Beirut on Monday.|ISR|LBN",
                "Israeli jets bombed a house in Beirut in March.|ISR|LBN",
                "Israeli jets flattened the reactor outside Baghdad.|ISR|IRQ",
                "Iraqi gunners fired shells in Kuwaiti waters at an American ship.|IRQ|USA",
                "The port of Odesa was hit by Russian missiles.|RUS|UKR",
                "The headquarters of the Lebanese army was shelled by Israeli guns.|ISR|LBN",
                "The websites of Ukraine's defence ministry were knocked offline by hackers.|''|UKR",
                "A hospital in Aleppo was bombed on Monday.|''|SYR",
                "A U.S. embassy building in Beirut was bombed.|''|USA",
                "A base in Kuwait was hit by Iranian missiles.|IRN|''",
                "Chadian troops clashed with Libyan forces near Faya.|TCD|LBY",
                "Israeli troops withdrew from southern Lebanon.|ISR|LBN",
                "U.S. troops pulled out of Somalia.|USA|SOM",
                "Libya has massed tanks near its border with Chad.|LBY|TCD",
                "Libya has massed tanks near its border.|LBY|''",
                "Russian and American diplomats sat down in the Saudi capital on Tuesday for talks on ending the war, with no Ukrainian at the table.|RUS+USA|''",
                "Israel shot down most of the drones and rockets from Iran.|ISR|IRN",
                "A \"huge number\" of Russian drones entered Poland's airspace overnight.|RUS|POL",
                "The last Israeli tank left south Lebanon.|ISR|LBN",
                "Two Russian warships left Tartus on Monday.|RUS|SYR",
                "Russian troops withdrew to Tartus.|RUS|''",
                "Syria evacuated villagers from Aleppo.|SYR|''",
                "U.S. forces airlifted American embassy staff out of the Sudanese capital.|USA|SDN",
                "Two U.S. Navy F-14 jets shot down a pair of Libyan jets.|USA|LBY",
            })
    void the_small_words_tell_whom_an_act_meets(String sentence, String by, String met) {
        assertThat(Rules.read(sentence))
                .singleElement()
                .satisfies(c -> Codes.assertSides(c, by, met));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Armenian and Azeri troops clashed in Karabakh.|ARM|AZE",
                "Pakistani and Indian soldiers traded fire in Kashmir.|PAK|IND",
                "Iraqi troops and American soldiers clashed with insurgents in Mosul.|IRQ+USA|''",
                "Iraqi and American troops fought in Mosul.|IRQ+USA|''",
            })
    void two_who_clash_clash_with_each_other(String sentence, String one, String other) {
        assertThat(Rules.read(sentence))
                .filteredOn(c -> c.type().equals(ClaimType.GROUND_COMBAT))
                .singleElement()
                .satisfies(c -> Codes.assertSides(c, one, other));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A strike on Tarnivka killed ten people.|STRIKE",
                "Air raids on Tarnivka levelled the mill.|STRIKE",
                "Ten people had been killed in the strike on Tarnivka.|STRIKE_EFFECT",
                "Tarnivka was hit by Russian missiles.|MISSILE_STRIKE",
                "The hills round the village of Tarnivka were hit by missiles.|MISSILE_STRIKE",
                "A strike at Tarnivka killed hopes of a profit.|''",
                "A strike on Tarnivka Motors killed output.|''",
                "A strike on Monday killed output of the mill.|''",
                "Both were hit by missiles.|''",
            })
    void a_town_that_no_list_has_is_hit_and_has_no_code(String sentence, String type) {
        assertThat(Rules.read(sentence))
                .allSatisfy(
                        c -> {
                            assertThat(c.recipient()).isEmpty();
                            assertThat(c.place()).isNull();
                        })
                .extracting(c -> c.type().name())
                .isEqualTo(codes(type));
    }

    @Test
    void whom_a_raid_killed_wounds_nobody() {
        assertThat(
                        Rules.read(
                                "Police held a man over the bomb attack that killed two Israeli soldiers and badly wounded three civilians."))
                .noneMatch(c -> Codes.of(c.actor()).contains("ISR"));
    }

    @Test
    void an_army_goes_on_with_its_attacks() {
        assertThat(Rules.read("Ethiopian troops continued their attacks on the port of Massawa."))
                .singleElement()
                .satisfies(c -> assertThat(Codes.of(c.actor())).isEqualTo("ETH"));
        assertThat(Rules.read("Ethiopia suffered from continued attacks on the port of Massawa."))
                .noneMatch(c -> Codes.of(c.actor()).contains("ETH"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"2018-06-01|TALIBAN|AFG", "2021-08-14|TALIBAN|AFG", "2025-03-12|AFG|''"})
    void a_band_that_came_to_rule_is_its_state_only_since_then(
            LocalDate day, String by, String whom) {
        var article =
                new Article(
                        new ArticleId("a"),
                        null,
                        "",
                        "The Taliban attacked an Afghan army base near Herat.",
                        List.of(),
                        new Published.On(day),
                        day.atTime(20, 0).toInstant(ZoneOffset.UTC),
                        "harbour-post",
                        "en",
                        List.of());
        assertThat(new ClaimTagger(Rules.SET).tag(article))
                .singleElement()
                .satisfies(c -> Codes.assertSides(c, by, whom));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ten were injured in Monday's U.S. attack on an Iranian oil site.|STRIKE_EFFECT|USA|IRN",
                "A Danish frigate, damaged last month in a Soviet air attack, was towed to port.|STRIKE_EFFECT|SUN|DNK",
                "A Danish navy ship was hit by shells from a Soviet vessel in the Baltic.|STRIKE|SUN|DNK",
                "Direct talks between Iran and Iraq began in Geneva.|NEGOTIATION|IRN|IRQ",
            })
    void a_noun_a_weapon_or_the_words_between_two_tell_who_did_it(
            String sentence, String type, String actor, String recipient) {
        var claim = Codes.claimBetween(sentence, actor, recipient);
        assertThat(claim.type().name()).isEqualTo(type);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "An Iranian gunboat hit a Cypriot tanker in the Red Sea.|Cypriot tanker|Red Sea",
                "An Iranian gunboat hit a Cypriot tanker.|Cypriot tanker|",
                "An Iranian gunboat hit the U.S. frigate Stark.|U.S. frigate|",
                "An Iranian gunboat hit a U.S.-owned Liberian-flagged ship.|U.S.-owned Liberian-flagged ship|",
                "An Iranian gunboat fired on a Danish helicopter.|Danish helicopter|",
                "Israeli jets bombed the Iranian consulate in Damascus.|Iranian consulate|Damascus",
                "Iranian jets raided three Iraqi oil rigs.|Iraqi oil rigs|Iraqi",
                "Ukrainian drones hit Russian soldiers near Melitopol.|Russian soldiers|Melitopol",
            })
    void whose_a_thing_is_tells_what_was_hit_and_not_where_a_ship_was(
            String sentence, String met, @Nullable String place) {
        assertThat(Rules.read(sentence))
                .singleElement()
                .satisfies(
                        c -> {
                            assertThat(c.recipient()).extracting(Actor::text).containsExactly(met);
                            assertThat(c.place() == null ? null : c.place().text())
                                    .isEqualTo(place);
                        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "In Oslo, insurers said a Cypriot tanker was hit by a missile.|",
                "In the Red Sea a Cypriot tanker was hit by a missile, insurers said.|Red Sea",
                "Iran launched a new offensive, codenamed Karbala-9, towards Basra.|Basra",
                "The report named the Seveso disaster and the Iranian bombing of Basra.|Basra",
                "The report named the Iranian bombing of Basra and the Chernobyl disaster.|Basra",
                "Unidentified planes hit a British oil field, 90 miles off Abu Dhabi.|British",
                "Iraqi planes hit an Iranian factory, 12 miles off Basra.|Basra",
                "Chad shelled the Libyan outpost, some 150 km (93 miles) south of Faya.|Libyan",
                "Iran attacked the Danish tanker Arabian Sea off Bandar Abbas.|Bandar Abbas",
                "Ten people were killed by a bomb in the Red Sea port of Djibouti.|Djibouti",
                "Turkish warships headed for the Aegean.|Aegean",
                "Chadian rebels shelled a cafe in the Red Sea port of Massawa.|Massawa",
                "The contras are fighting Managua's leftist Sandinista government.|",
                "Iran shelled part of a road leading into Basra.|",
            })
    void where_somebody_spoke_or_what_bears_a_name_is_no_place_of_the_act(
            String sentence, @Nullable String place) {
        assertThat(Rules.read(sentence))
                .singleElement()
                .satisfies(
                        c ->
                                assertThat(c.place() == null ? null : c.place().text())
                                        .isEqualTo(place));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The Iraqi missile attack on the U.S. frigate Stark killed 37 seamen.",
                "An Iraqi attack on a U.S. ship killed 37 seamen.",
                "The Iraqi attack on a Danish frigate killed 37 seamen.",
            })
    void who_was_attacked_has_not_killed_its_own(String sentence) {
        assertThat(Rules.read(sentence))
                .filteredOn(c -> c.type() == ClaimType.STRIKE_EFFECT)
                .allSatisfy(c -> assertThat(Codes.of(c.actor())).isEqualTo("IRQ"));
    }

    @Test
    void whose_attack_it_was_is_not_where_it_was() {
        assertThat(Rules.read("Ten were injured in the U.S. attack on an Iranian oil site."))
                .singleElement()
                .satisfies(c -> assertThat(c.place()).extracting(Place::text).isEqualTo("Iranian"));
    }
}
