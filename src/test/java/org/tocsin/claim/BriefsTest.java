package org.tocsin.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Short news: labels before a colon, triggers without articles, insertions, counts side by side,
/// and who only stands near an act.
class BriefsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // behind a list of them, a participle goes on about who acted
                "Bolivia imposed sanctions on Peru, Chile and Paraguay, citing a quarrel over water.|SANCTION BOL PER+CHL+PRY",
                "Libya bombed Chad, Niger and Sudan, claiming victory.|STRIKE LBY TCD+NER+SDN",
                "Kenya accused Uganda, Rwanda and Burundi, hinting at more, of arming rebels.|ACCUSATION KEN UGA+RWA+BDI",
                // what stands between commas parts no subject from its verb
                "Chad's garrison fled as Libyan troops, backed by tanks, captured Faya.|GROUND_COMBAT LBY ''",
                "The Chadian army fled as Libyan troops, backed by tanks, captured Faya.|GROUND_COMBAT LBY ''",
                "Syria's allies wavered as Turkish forces, led by commandos, seized Afrin.|GROUND_COMBAT TUR SYR",
                "The Iraqi line broke as Iranian infantry, helped by boatmen, overran Faw.|GROUND_COMBAT IRN ''",
                "Trucks burned as Eritrean jets, guided by spotters, bombed Mekele.|STRIKE ERI ETH",
                // behind a town that no list has, a place is where it lies
                "The army has a base in Tarnik, Odesa, and shelled Moldova.|STRIKE '' MDA",
                // whoever brings captives home does not hold them
                "Peru's rebels released an American captive to the Red Cross.|DETENTION PER+REB USA",
                "Iran returned three Iraqi prisoners to Iraq.|DETENTION IRN IRQ",
                "Gunmen kidnapped two Red Cross nurses in Chad.|ASSAULT '' ICRC",
                // who is said to have done it has not suffered it
                "Gunmen killed 12 villagers in an attack blamed on Boko Haram.|ASSAULT '' ''",
                "Four soldiers died in an ambush ascribed to the PKK.|STRIKE_EFFECT '' ''",
                "A rocket hit a market in Basra in an attack blamed on Iran.|MISSILE_STRIKE '' IRQ",
                "Three people were wounded by a bomb attributed to ETA.|STRIKE_EFFECT '' ''",
                // rebels who enter a town have crossed no border
                "Renamo rebels entered the town of Beira.|DEPLOYMENT RENAMO ''",
                "UNITA rebels crossed into Zambia.|INVASION UNITA ZMB",
                "Ugandan troops entered Goma.|INVASION UGA COD",
                // as headlines have it, without the article
                "Armenia breaks ceasefire, Azerbaijan says.|CEASEFIRE ARM ''",
                "India calls off truce.|CEASEFIRE IND ''",
                "Iran walks out of arms talks.|NEGOTIATION IRN ''",
                // both sides stand before the verb
                "Fighting between Chadian troops and the Libyan army goes on in the north.|GROUND_COMBAT TCD LBY",
                "Fierce fighting between the Iraqi army and Iranian infantry raged near Basra.|GROUND_COMBAT IRQ IRN",
                "Fighting between Serbian rebels and the Croatian army resumed near Knin.|GROUND_COMBAT SRB+REB HRV",
                "Envoys shuttled between Oslo and Rome as Eritrea shelled Mekele.|STRIKE ERI ETH",
                // "as" opens a clause whatever stands before the name
                "Italy looked on as the French navy shelled Tripoli.|STRIKE FRA LBY",
                "The town fell silent as the Libyan army bombed Ouadi Doum.|STRIKE LBY TCD",
                // two states have a plural verb, with an article or without
                "Iran and the United States hold indirect talks.|NEGOTIATION IRN+USA ''",
                "Vietnam and the Philippines attack ships.|STRIKE VNM+PHL ''",
                // whose the weapon is that kills
                "A Soviet adviser was killed by an Afghan rocket attack.|STRIKE_EFFECT AFG SUN",
                // a participle about who acted, though a clause stands between
                "Chad attacked at dawn, while Libya said its forces had repulsed the attack, killing 90 Chadians.|STRIKE_EFFECT LBY TCD",
                // who brokers a truce is of no side
                "A truce between Angola and UNITA was brokered by Portugal in May.|CEASEFIRE AGO UNITA",
                "Norway brokered a truce between Sri Lanka and the Tamil Tigers.|CEASEFIRE LKA LTTE",
                "Egypt mediated a ceasefire between Israel and Islamic Jihad.|CEASEFIRE ISR PIJ",
                "The ceasefire between Chad and Libya, brokered by Gabon, took effect.|CEASEFIRE TCD LBY",
                "A ceasefire brokered by France and the United States holds in Lebanon.|CEASEFIRE '' ''",
                // where captives were freed is not whose they are
                "Chad freed nine prisoners in Niger.|DETENTION TCD ''",
                "Libya handed over three hostages in Tripoli.|DETENTION LBY ''",
                // a gunman means no words
                "Gunmen attacked Gaddafi in Sirte.|STRIKE LBY+UAF LBY",
                "Iran targets Israel.|STRIKE IRN ISR",
                // what happened despite it is no truce
                "Despite the truce, Sudan attacked Chad.|STRIKE SDN TCD",
                // who holds to a truce is of it
                "Laos has committed to the armistice with Thailand.|CEASEFIRE LAO THA",
            })
    void each_act_has_its_own_parties(String sentence, String told) {
        assertThat(Rules.read(sentence)).extracting(BriefsTest::told).contains(plain(told));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "The airline will shut its office in Vantor, Oslo, and will open talks with Sweden.",
                "A firm runs mills in Kolm, Riga, and will begin negotiations with Russia.",
                "A circus played in Parvo, Lima, and has attacked Chile.",
                "Despite the ceasefire, life in Gaza is hard.",
                "Under the truce, aid reached Yemen.",
                "Norway is to announce that it bombed Sweden.",
                "Syria has an advantage in the peace talks with Israel.",
                "Chadian hostages freed in Libya on Monday.",
                "Two Polish captives released after a month.",
                "Erdogan attacked Netanyahu in a speech.",
                "Erdogan attacked Netanyahu over Gaza.",
                "Trump attacks Zelensky as a dictator.",
                "Xi attacked Modi over the border.",
                "Macron takes aim at Iran.",
                "Syrian troops marched into Aleppo.",
                "UNITA rebels marched into Huambo.",
                "Malta faces challenges in seeing that sanctions against Libya are upheld.",
                "Togo's government is targeting journalists who write about Ghana.",
            })
    void what_stands_near_an_act_tells_none(String sentence) {
        assertThat(Rules.read(sentence)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "US strikes Islamic State targets in Somalia|STRIKE USA IS",
                "France bombs Islamic State targets in Raqqa|STRIKE FRA IS",
                "Israel hits Hezbollah targets near Tyre|STRIKE ISR HEZBOLLAH",
                "Iraq says it attacks two ships in Gulf|STRIKE IRQ ''",
                "Iraq says Iran attacks tanker in Gulf|STRIKE IRN ''",
            })
    void targets_that_somebody_hits_are_no_verb(String title, String told) {
        assertThat(Rules.read(title, "No more is known."))
                .extracting(BriefsTest::told)
                .containsExactly(plain(told));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Fighting in Chad left 40 soldiers killed and 9,000 uprooted.|40",
                "In the bombing of Osijek, 14 people were killed and 70 wounded.|14",
                "Air strikes on Idlib killed six children, injured 19 people and wrecked a school.|6",
                "Mortar fire on Sarajevo killed or wounded 23 people.|23",
                "Shelling of Herat killed villagers and wounded 45.|45",
            })
    void the_next_verb_has_its_own_count(String sentence, long count) {
        assertThat(Rules.read(sentence))
                .filteredOn(c -> c.type().equals(ClaimType.STRIKE_EFFECT))
                .isNotEmpty()
                .allSatisfy(c -> assertThat(c.quantity()).matches(q -> q.from() == count));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Mali: Gunmen kill dozens of villagers near Gao|The Harbour Post",
                "Syria: Israeli air strike kills five in Homs|The Harbour Post",
                "Sudan war: Rebels shell El Fasher|The Harbour Post",
                "DRC conflict: Angolan jets bomb Bukavu|The Harbour Post",
                "Iran-Iraq: Missile hits hospital in Basra|The Harbour Post",
                "Kremlin: Ukrainian drones hit refinery in Ryazan|Kremlin",
                "Iraq: Iranian jets bombed tanker|Iraq",
                "Zelensky: Russia bombed Odesa|Zelensky",
            })
    void where_it_was_says_nothing(String title, String source) {
        assertThat(Rules.read(title, "No more is known."))
                .isNotEmpty()
                .allSatisfy(c -> assertThat(c.attribution().getLast().source()).isEqualTo(source));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sweden to announce new sanctions on Belarus.",
                "Ghana is expected to announce sanctions against Togo.",
            })
    void what_is_to_be_announced_is_to_come(String sentence) {
        assertThat(Rules.read(sentence))
                .extracting(Claim::status)
                .containsExactly(ClaimStatus.SPECULATIVE_FUTURE);
    }

    private static String plain(String told) {
        return told.replace("''", "");
    }

    private static String told(Claim claim) {
        return claim.type() + " " + Codes.of(claim.actor()) + " " + Codes.of(claim.recipient());
    }
}
