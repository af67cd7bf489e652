package org.tocsin.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Headlines that give each long word a capital, or write all in capitals: none of them tells a
/// name, and the next word may be the verb.
class TitledHeadlinesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Angola Launches Airstrikes on Zambia, Escalating Tensions|STRIKE AGO ZMB",
                "Angola Launched Airstrikes Near the Old Palace in Lusaka|STRIKE AGO ZMB",
                "Angola Launched Airstrikes Against Zambia and Malawi|STRIKE AGO ZMB+MWI",
                "Angola Launched Deadly Bombardment Targeting Zambia's Energy Infrastructure|STRIKE AGO ZMB",
                "Kenya Recalls Thousands of Reserves, Preparing for a Long War With Somalia|MOBILIZATION KEN ''",
                // behind a role stands the verb, not somebody's name
                "Angolan Army Destroyed Barracks in Northern Zambia|STRIKE AGO ZMB",
                "Angola's Military Conducts Strikes in Northern Zambia|STRIKE AGO ZMB",
                "Angolan Soldiers Arrested a Zambian Journalist Near Kabwe|DETENTION AGO ZMB",
                "Angola Bombed Zambian Forces Entering a Border City|STRIKE AGO ZMB",
                "Angolan Troops Withdraw From Zambian Border Towns|WITHDRAWAL AGO ZMB",
                "CHADIAN JETS RAID SOUTHERN LIBYA|STRIKE TCD LBY",
                "CHADIAN ARMY ACADEMY BOMBED|STRIKE '' TCD",
                // those with whom it opens and who do nothing to anybody
                "Nine Zambian Soldiers Killed in Kenyan Shelling|STRIKE_EFFECT KEN ZMB",
                "Zambian Soldiers Killed in Shelling of Kabwe, Army Says|STRIKE_EFFECT '' ZMB",
            })
    void a_capital_tells_no_name(String title, String told) {
        assertThat(Rules.read(title, "No more is known."))
                .extracting(TitledHeadlinesTest::told)
                .contains(told.replace("''", ""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Spies, Pastries, and Bombs Spark Old Tensions in Tehran",
                "Envoys Urge Calm Amidst Impending Angolan Offensive in Zambia",
                "Travel Plans Change Amidst Kenya-Zambia Strikes and Angola's War",
                "GERMAN MINISTER ATTACKS DANISH FARM POSITION",
            })
    void no_act_is_told(String title) {
        assertThat(Rules.read(title, "No more is known.")).isEmpty();
    }

    /// The charge is a claim of who accuses; that it happened is none of the paper's.
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kenya Accuses Zambia of Artillery Strike on a University",
                "Kenya Accuses Zambia of Drone Attacks on Mombasa Harbour",
            })
    void a_charge_is_no_report(String title) {
        assertThat(Rules.read(title, "No more is known."))
                .singleElement()
                .satisfies(c -> assertThat(told(c)).isEqualTo("ACCUSATION KEN ZMB"));
    }

    private static String told(Claim claim) {
        return claim.type() + " " + Codes.of(claim.actor()) + " " + Codes.of(claim.recipient());
    }
}
