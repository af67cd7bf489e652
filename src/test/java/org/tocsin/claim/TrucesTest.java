package org.tocsin.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

/// A truce or talks that are only sought, refused or spoken of, beside those that are made, and
/// between whom.
class TrucesTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "Shelling of the port goes on despite Norway's efforts to secure a truce.",
                "Eritrea has resisted a truce as a prerequisite for peace talks.",
                "Reporters found farmers in Tigray who know of no quiet despite Eritrean claims of a truce.",
                "The dispute puts off talks on what is obstructing a truce in Libya.",
                "King Harald of Norway called for a two-day truce in Libya.",
                "Norway mediates ceasefire negotiations between Chad and Libya.",
                "Chad's president announced that Libya will come on Friday, marking new efforts to achieve a truce.",
                "Norway announced its ministry will staff an office set up to oversee the peace agreement.",
                "Norway's prime minister backed Ethiopia's plan to end the war.",
                "Eritrea announced readiness for a comprehensive deal to end the war.",
                "Talks in Oslo between Chad and Libya over a truce go on despite a meeting between Norway and Britain.",
                "Chad and Libya are negotiating a possible truce.",
                "Eritrea declared the truce over.",
                "Renewed shelling imperils the fragile truce between Chad and Libya.",
                "The talks in Oslo between Chad and Libya concluded without a truce.",
                "Negotiations continue regarding the truce in Libya.",
            })
    void a_truce_that_is_only_sought_is_none(String sentence) {
        assertThat(of(ClaimType.CEASEFIRE, sentence)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Ethiopia approved a Kenyan-brokered ceasefire agreement with Eritrea.|ETH|ERI",
                "The government of Chad approved Norway's plan for a truce in the north.|TCD|''",
                "Chad agreed to keep the truce with Libya.|TCD|LBY",
                "Raids have gone on since Chad agreed on a truce this month, Libya said.|TCD|''",
                "Ethiopia and Somalia's Al-Shabaab have agreed a truce.|ETH+AL-SHABAAB|''",
                "Chad and Libya announced a truce on Friday.|TCD+LBY|''",
                "Chad declared a truce the next day.|TCD|''",
            })
    void a_truce_is_between_those_who_make_it(String sentence, String actor, String recipient) {
        assertThat(of(ClaimType.CEASEFIRE, sentence))
                .singleElement()
                .satisfies(c -> assertThat(Codes.of(c.actor())).isEqualTo(actor))
                .satisfies(c -> assertThat(Codes.of(c.recipient())).isEqualTo(recipient));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Eritrea has widened its raids on Ethiopia, coinciding with peace talks.",
                "Both Chad and Libya have been manoeuvring before any peace talks.",
                "Kenya's Raila Odinga, who has become a go-between in peace talks, will visit Chad.",
                "Norway's prime minister said Eritrea was open to direct peace talks.",
                "Norway's prime minister met Britain's amid hopes of a truce in Libya.",
            })
    void nobody_talks_where_talks_are_only_named(String sentence) {
        assertThat(of(ClaimType.NEGOTIATION, sentence)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Negotiators from Chad and Libya convened near Oslo for indirect talks on the war.|TCD+LBY|''|REPORTED_AS_FACT",
                "Peace talks are under way, yet Libya holds 40 prisoners.|''|''|REPORTED_AS_FACT",
                "Peace talks are planned for Friday in Oslo.|''|''|SPECULATIVE_FUTURE",
                "Chad had limited peace talks with Libya.|TCD|LBY|REPORTED_AS_FACT",
                "Chad has held peace talks with Libya.|TCD|LBY|REPORTED_AS_FACT",
            })
    void talks_are_between_those_who_hold_them(
            String sentence, String actor, String recipient, ClaimStatus status) {
        assertThat(of(ClaimType.NEGOTIATION, sentence))
                .singleElement()
                .satisfies(c -> assertThat(Codes.of(c.actor())).isEqualTo(actor))
                .satisfies(c -> assertThat(Codes.of(c.recipient())).isEqualTo(recipient))
                .satisfies(c -> assertThat(c.status()).isEqualTo(status));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Chad blamed its neighbours, not Niger, for the raid.|''",
                "Chad blamed Niger, not Mali, for the raid.|NER",
            })
    void who_is_named_as_not_meant_is_not_met(String sentence, String recipient) {
        assertThat(of(ClaimType.ACCUSATION, sentence))
                .allSatisfy(c -> assertThat(Codes.of(c.recipient())).isEqualTo(recipient));
    }

    private static List<Claim> of(ClaimType type, String sentence) {
        return Rules.read(sentence).stream().filter(c -> c.type().equals(type)).toList();
    }
}
