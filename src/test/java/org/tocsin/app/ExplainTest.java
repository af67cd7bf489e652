package org.tocsin.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The command that tells a person why.
class ExplainTest {
    @TempDir Path dir;

    private String explained(String text) throws IOException {
        Files.writeString(
                dir.resolve("frames.yaml"),
                """
                frames:
                  - id: allow-use
                    type: AUTHORIZE_USE
                    verbs: [allow]
                    prepositions: [to]
                    needs: [instrument, actor]
                    blockers: [sale]
                """);
        Files.writeString(
                dir.resolve("status.yaml"),
                """
                rows:
                  - {row: unnamed, kind: [OFFICIAL_ANONYMOUS, WITNESS], hearsay: false, status: ANONYMOUS_SOURCES, factuality: PR_PLUS}
                  - {row: rest, status: ATTRIBUTED_CLAIM, factuality: CT_PLUS}
                """);
        var file = dir.resolve("note.txt");
        Files.writeString(file, text);
        var ran = Ran.tocsin("claims", "--explain", "--rules", dir, file);
        assertThat(ran.code()).isZero();
        return String.join("\n", ran.out());
    }

    @Test
    void a_claim_shows_its_spans_its_rule_with_the_file_its_cue_and_the_row_that_decided()
            throws IOException {
        var out =
                explained(
                        "🌊 Storm over. Washington allowed Ukraine to use ATACMS missiles inside"
                                + " Russia, two US officials said on Monday.");

        assertThat(out)
                .contains("[actor Washington] [trigger allowed] [recipient Ukraine]")
                .contains("[instrument ATACMS]", "[place Russia]")
                .contains("[source US officials] [cue said]")
                .contains("claim   AUTHORIZE_USE by USA, to UKR, PLOVER COOPERATE")
                .contains("rule    allow-use in rules/frames.yaml")
                .contains("told by US officials (official-anonymous, USA; said)")
                .contains("status  ANONYMOUS_SOURCES, PR+, positive")
                .contains("row     unnamed: kind: OFFICIAL_ANONYMOUS or WITNESS, hearsay: false");
    }

    @Test
    void a_sentence_without_a_claim_shows_the_nearest_rule_and_what_it_missed() throws IOException {
        var out = explained("Norway allowed the sale of missiles to Poland.");

        assertThat(out)
                .contains("Norway [trigger allowed] the [blocker sale] of missiles to Poland.")
                .contains("no claim")
                .contains("nearest allow-use in rules/frames.yaml on 'allowed':")
                .contains("the sentence holds the blocker 'sale'");
    }

    @Test
    void two_parties_without_a_trigger_are_told_and_a_quiet_sentence_is_not() throws IOException {
        var out = explained("Poland's king painted Hungary's queen. The trams ran on time.");

        assertThat(out).contains("no rule has a trigger here").doesNotContain("trams");
    }
}
