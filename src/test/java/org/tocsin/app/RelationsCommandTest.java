package org.tocsin.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// `tocsin relations` and the scores that stand on it.
class RelationsCommandTest {
    @TempDir Path dir;

    @Test
    void prints_event_cue_and_parties_in_the_order_of_the_input() {
        var ran =
                Ran.fed(
                        """
                        {"id":"a","text":"Peru thanked Chile.","source":"Peru","target":"Chile"}
                        {"id":"b","sentence":"The gunmen shelled a village in Delta."}
                        {"id":"c","text":"Mist over the harbour."}
                        """,
                        "relations",
                        "-");

        assertThat(ran.code()).isZero();
        assertThat(ran.objects())
                .extracting(o -> o.path("id").asText())
                .containsExactly("a", "b", "c");
        assertThat(ran.objects())
                .extracting(o -> o.path("root").asText())
                .containsExactly("SUPPORT", "ASSAULT", "");
        assertThat(ran.objects().get(1).path("source").path(0).path("text").asText())
                .isEqualTo("gunmen");
        assertThat(ran.objects().getFirst().path("cue").asText()).isEqualTo("thanked");
    }

    @Test
    void a_line_without_a_sentence_ends_with_2_and_its_number() {
        var ran = Ran.fed("{\"id\":\"a\"}\n", "relations", "-");

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).singleElement().asString().contains("line 1");
        assertThat(Ran.fed("nothing\n", "relations", "-").code()).isEqualTo(2);
    }

    @Test
    void scores_marked_sentences_and_writes_what_it_read_otherwise() throws IOException {
        var file = dir.resolve("marked.tsv");
        Files.writeString(
                file,
                "sentence_id\tsentence\tsource\ttarget\tgold_root\n"
                        + "1\tPeru thanked Chile.\tPeru\tChile\tSUPPORT\n"
                        + "2\tPeru freed two sailors.\tPeru\ttwo sailors\tYIELD\n"
                        + "3\tPeru thanked Chile.\tPeru\tChile\tAID\n");
        var errors = dir.resolve("errors.jsonl");

        var ran = Ran.tocsin("score", "relations", "--errors", errors, file);

        assertThat(ran.code()).isZero();
        var total = ran.objects().getLast();
        assertThat(total.path("class").asText()).isEqualTo("total");
        assertThat(total.path("precision").asDouble()).isEqualTo(0.667);
        assertThat(total.path("support").asInt()).isEqualTo(3);
        assertThat(Files.readAllLines(errors))
                .singleElement()
                .asString()
                .contains("\"marked\":\"AID\"", "\"read\":\"SUPPORT\"");
    }

    @Test
    void scores_the_part_held_back_apart() throws IOException {
        var file = dir.resolve("marked.tsv");
        var rows = new StringBuilder("sentence_id\tsentence\tsource\ttarget\tgold_root\n");
        for (var i = 0; i < 40; i++) {
            rows.append(i).append("\tPeru thanked Chile.\tPeru\tChile\tSUPPORT\n");
        }
        Files.writeString(file, rows);

        assertThat(Ran.tocsin("score", "relations", "--folds", file).objects())
                .extracting(o -> o.path("class").asText())
                .containsExactly("develop/SUPPORT", "develop/total", "held/SUPPORT", "held/total");
    }

    @Test
    void scores_gold_standard_records_by_event_and_heads() throws IOException {
        var file = dir.resolve("gold.jsonl");
        Files.writeString(
                file,
                """
                {"id":"1","event":"DEMAND","text":"Peru urged Chile to pay.","source":[{"actorText":"Peru"}],"target":[{"actorText":"Chile"}]}
                {"id":"2","event":"CONSULT","text":"Peru and Chile held talks.","source":[{"actorText":"Peru"},{"actorText":"Chile"}],"target":"","textInfo":{"markup":"(SRC/TAR: Peru) and (SRC/TAR: Chile) held talks."}}
                """);

        var ran = Ran.tocsin("score", "gsr", file);

        assertThat(ran.code()).isZero();
        assertThat(ran.objects())
                .filteredOn(o -> o.path("class").asText().endsWith("total"))
                .allSatisfy(o -> assertThat(o.path("f1").asDouble()).isEqualTo(1.0));
    }

    @Test
    void scores_validation_records_by_root() throws IOException {
        var file = dir.resolve("validation.xml");
        Files.writeString(
                file,
                "<Sentence id=\"A\"><EventCoding eventcode=\"111\"/><Text>Peru condemned Chile."
                        + "</Text></Sentence>");

        assertThat(Ran.tocsin("score", "petrarch", file).objects().getLast().path("f1").asDouble())
                .isEqualTo(1.0);
        Files.writeString(file, "<html/>");
        assertThat(Ran.tocsin("score", "petrarch", file).code()).isEqualTo(2);
    }

    @Test
    void a_file_that_is_no_such_data_ends_with_2() throws IOException {
        var file = dir.resolve("other.tsv");
        Files.writeString(file, "a\tb\n1\t2\n");

        var ran = Ran.tocsin("score", "relations", file);

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).singleElement().asString().contains("sentence_id");
        assertThat(Ran.tocsin("score", "gsr", file).code()).isEqualTo(2);
        assertThat(Ran.tocsin("score").code()).isEqualTo(2);
    }
}
