package org.tocsin.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// The command that tells a person why.
class ExplainTest {
    @TempDir Path dir;

    private String explained(String text) throws IOException {
        return explained("text", text);
    }

    private String explained(String form, String text) throws IOException {
        var english = Files.createDirectories(dir.resolve("en"));
        Files.writeString(
                english.resolve("frames.yaml"),
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
                english.resolve("status.yaml"),
                """
                rows:
                  - {row: unnamed, kind: [OFFICIAL_ANONYMOUS, WITNESS], hearsay: false, status: ANONYMOUS_SOURCES, factuality: PR_PLUS}
                  - {row: rest, status: ATTRIBUTED_CLAIM, factuality: CT_PLUS}
                """);
        // Spanish goes by English's table, and its own rules count on the one that ships.
        var spanish = Files.createDirectories(dir.resolve("es"));
        Files.writeString(spanish.resolve("frames.yaml"), "frames: []\n");
        var file = dir.resolve("note.txt");
        Files.writeString(file, text);
        var ran = Ran.tocsin("claims", "--explain", "-o", form, "--rules", dir, file);
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
                .contains("rule    allow-use in rules/en/frames.yaml")
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
                .contains("nearest allow-use in rules/en/frames.yaml on 'allowed':")
                .contains("the sentence holds the blocker 'sale'");
    }

    @Test
    void as_json_a_sentence_is_one_object_with_its_claims_and_what_the_rules_missed()
            throws IOException {
        var mapper = new ObjectMapper();
        var lines =
                explained(
                                "json",
                                "🌊 Calm. Washington allowed Ukraine to use ATACMS missiles inside"
                                        + " Russia. Norway allowed the sale of missiles to Poland.")
                        .split("\n");

        assertThat(lines).hasSize(2);
        var claim = mapper.readTree(lines[0]);
        assertThat(claim.at("/claims/0/claim/type").asText()).isEqualTo("AUTHORIZE_USE");
        assertThat(claim.at("/claims/0/file").asText()).isEqualTo("rules/en/frames.yaml");
        assertThat(claim.path("start").asInt()).isEqualTo(8);
        var miss = mapper.readTree(lines[1]);
        assertThat(miss.path("claims")).isEmpty();
        assertThat(miss.at("/misses/0/rule").asText()).isEqualTo("allow-use");
        assertThat(miss.at("/misses/0/why").asText()).isEqualTo("blocker");
        assertThat(miss.at("/misses/0/trigger").asText()).isEqualTo("allowed");
        assertThat(miss.at("/misses/0/start").asInt()).isEqualTo(80);
    }

    @Test
    void two_parties_without_a_trigger_are_told_and_a_quiet_sentence_is_not() throws IOException {
        var out = explained("Poland's king painted Hungary's queen. The trams ran on time.");

        assertThat(out).contains("no rule has a trigger here").doesNotContain("trams");
    }
}
