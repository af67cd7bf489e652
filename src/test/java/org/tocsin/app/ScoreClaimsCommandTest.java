package org.tocsin.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// What is read held against what people marked.
class ScoreClaimsCommandTest {
    @TempDir Path dir;

    private Path file(String text) throws IOException {
        return Files.writeString(dir.resolve("marked.yaml"), text);
    }

    private static JsonNode line(Ran ran, String label) {
        return ran.objects().stream()
                .filter(json -> json.path("class").asText().equals(label))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no line for " + label + " in " + ran));
    }

    @Test
    void counts_what_is_right_missed_and_read_where_nothing_is() throws IOException {
        var marked =
                file(
                        """
                        - text: Estonia closed its border with Russia on Friday, Tallinn said.
                          type: BORDER_CLOSURE
                          status: ATTRIBUTED_CLAIM
                          actor: EST
                          recipient: RUS
                          source: Tallinn
                        - text: The weather over the Baltic was calm on Friday.
                          type: BORDER_CLOSURE
                          status: DENIED
                        - text: Latvia closed its border with Belarus on Friday, Riga said.
                          type: NONE
                          status: NONE
                        """);

        var ran = Ran.tocsin("score", "claims", marked.toString());

        assertThat(ran.code()).isZero();
        var type = line(ran, "type BORDER_CLOSURE");
        assertThat(type.path("precision").asDouble()).isEqualTo(0.5);
        assertThat(type.path("recall").asDouble()).isEqualTo(0.5);
        var status = line(ran, "status total");
        assertThat(status.path("support").asInt()).isEqualTo(2);
        assertThat(status.path("recall").asDouble()).isZero();
        assertThat(line(ran, "actor").path("f1").asDouble()).isEqualTo(1);
        assertThat(line(ran, "claims out of none").path("found").asInt()).isEqualTo(1);
    }

    @Test
    void a_denial_that_nobody_marked_is_told_apart() throws IOException {
        var marked =
                file(
                        """
                        id: one
                        title: Border news
                        published: 2024-03-08
                        text: |-
                          Estonia denied that it had closed its border with Russia on Friday.

                          The ferry to Helsinki sailed on time.
                        claims: []
                        none: [The ferry to Helsinki sailed on time.]
                        """);
        var errors = dir.resolve("errors.jsonl");

        var ran = Ran.tocsin("score", "claims", "--errors", errors, marked);

        assertThat(line(ran, "false denials").path("found").asInt()).isEqualTo(1);
        assertThat(line(ran, "claims out of none").path("found").asInt()).isZero();
        assertThat(Files.readAllLines(errors))
                .anyMatch(e -> e.contains("\"denial\"") && e.contains("Estonia denied"));
    }

    @Test
    void a_missed_claim_is_shown_with_the_words_that_were_marked() throws IOException {
        var marked =
                file(
                        """
                        id: one
                        title: Quiet day
                        text: |-
                          The ferry sailed. Nobody knows why the bridge was closed on Friday.
                        claims:
                          - quote: "the bridge was closed"
                            type: BLOCKADE
                            status: REPORTED_AS_FACT
                        """);
        var errors = dir.resolve("errors.jsonl");

        Ran.tocsin("score", "claims", "--errors", errors, marked);

        assertThat(Files.readAllLines(errors))
                .containsExactly(
                        """
                        {"text":"one","what":"type","gold":"BLOCKADE","read":"",\
                        "quote":"the bridge was closed"}""");
    }

    @Test
    void a_plain_event_counts_where_it_is_marked_and_is_context_elsewhere() throws IOException {
        var marked =
                file(
                        """
                        - text: Iran turned down an Iraqi offer of a truce.
                          type: REJECT
                          status: REPORTED_AS_FACT
                          actor: IRN
                          recipient: IRQ
                        - text: Chad turned down a Libyan offer of a truce.
                          type: NONE
                          status: NONE
                        """);

        var ran = Ran.tocsin("score", "claims", marked.toString());

        assertThat(line(ran, "type REJECT").path("f1").asDouble()).isEqualTo(1);
        assertThat(line(ran, "plain events not marked").path("found").asInt()).isEqualTo(1);
    }

    @Test
    void an_old_article_is_read_as_of_its_own_day() throws IOException {
        var marked =
                file(
                        """
                        id: one
                        title: News
                        published: 2008-08-09
                        text: Russian tanks shelled Gori on Saturday.
                        claims:
                          - quote: Russian tanks shelled Gori
                            type: STRIKE
                            status: REPORTED_AS_FACT
                            actor: RUS
                            recipient: GEO
                        """);

        var ran = Ran.tocsin("score", "claims", marked.toString());

        assertThat(line(ran, "actor").path("f1").asDouble()).isEqualTo(1);
    }

    @Test
    void data_that_is_none_is_refused_with_the_text_that_is_wrong() throws IOException {
        var ran = Ran.tocsin("score", "claims", file("- {text: Something happened.}").toString());

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err())
                .singleElement()
                .asString()
                .contains("marked.yaml", "#1", "needs type");
    }

    @Test
    void two_readers_who_judge_different_claims_cannot_be_summed_up() throws IOException {
        var one = Files.writeString(dir.resolve("1"), "{\"claim\":\"a\",\"right\":true}\n");
        var two = Files.writeString(dir.resolve("2"), "{\"claim\":\"b\",\"right\":true}\n");

        assertThat(Ran.tocsin("score", "judged", one.toString(), two.toString()).code())
                .isEqualTo(2);
        var same = Ran.tocsin("score", "judged", one.toString(), one.toString());
        assertThat(same.out()).singleElement().asString().contains("\"precision\":1.0");
    }
}
