package org.tocsin.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tocsin.kafka.Json;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

class DedupCommandTest {
    private static final String TEXT =
            """
            Ferries between the two islands stopped on Monday after a crane fell across the only \
            berth at Tarn Head, the harbour office said.

            Nobody was hurt, but a hundred cars and their drivers waited on the quay until the last \
            boat of the evening turned back without landing.

            Engineers from the mainland want to cut the crane into three parts and lift them onto a \
            barge, which takes a calm sea and at least two days.

            Until then small boats carry passengers, post and bread, while lorries go the long way \
            round over the northern bridge.
            """;

    @TempDir Path dir;

    @Test
    void two_texts_stand_side_by_side_with_the_reason() throws IOException {
        var update = TEXT.replace("a hundred cars", "250 cars").replace("post and bread", "post");
        var lines =
                article("first", TEXT, "2031-03-05T08:00:00Z")
                        + article(
                                "later",
                                update + "\n\nRain fell on Gullmar.",
                                "2031-03-05T12:00:00Z");
        var file = file("ferries.jsonl", lines);

        var told = Ran.tocsin("dedup", "--explain", "later", "first", file).out();

        assertThat(String.join("\n", told))
                .contains("1  first")
                .contains("2  later")
                .contains("2 beside 1: update: built on the text of first")
                .contains("-number:hundred, +number:250")
                .containsPattern("> +[|] Rain fell on Gullmar");
        assertThat(told.subList(5, told.size()))
                .allSatisfy(line -> assertThat(line).hasSizeLessThan(130));
        var unknown = Ran.tocsin("dedup", "--explain", "later", "none", file);
        assertThat(unknown.code()).isEqualTo(Exit.BAD_USAGE);
        assertThat(String.join("\n", unknown.err())).contains("no article none");
    }

    @Test
    void verdicts_come_in_input_order_and_after_all_input() throws IOException {
        var update =
                TEXT.replace("Nobody was hurt", "Four dockers were hurt")
                        .replace("a hundred cars", "250 cars");
        var lines =
                article("mirror", TEXT, "2031-03-05T09:00:00Z")
                        + article("later", update, "2031-03-05T12:00:00Z")
                        + article("first", TEXT, "2031-03-05T08:00:00Z");

        var rows = Ran.tocsin("dedup", file("ferries.jsonl", lines)).objects();

        assertThat(rows)
                .extracting(row -> row.get("id").asText())
                .containsExactly("mirror", "later", "first");
        assertThat(rows)
                .extracting(row -> row.get("verdict").asText())
                .containsExactly("copy", "update", "original");
        assertThat(rows.getFirst().get("of").asText()).isEqualTo("first");
        assertThat(rows.getFirst().get("coverage").asDouble()).isEqualTo(1.0);
        assertThat(rows.getLast().get("of").isNull()).isTrue();
        assertThat(rows)
                .allSatisfy(
                        row ->
                                assertThat(row.fieldNames())
                                        .toIterable()
                                        .containsExactly(
                                                "id", "verdict", "of", "coverage", "reason"));
    }

    @Test
    void several_files_of_several_kinds_are_one_input() throws IOException {
        var one = file("one.txt", TEXT);
        var two = file("two.jsonl", article("two", TEXT, null));

        var rows = Ran.tocsin("dedup", one, two).objects();

        assertThat(rows)
                .extracting(row -> row.get("id").asText())
                .containsExactly("one.txt", "two");
        assertThat(rows).extracting(DedupCommandTest::verdict).containsOnlyOnce("copy");
    }

    @Test
    void a_text_that_comes_twice_under_one_id_is_unchanged() throws IOException {
        var line = article("a", TEXT, "2031-03-05");

        var rows = Ran.tocsin("dedup", file("twice.jsonl", line + line)).objects();

        assertThat(rows)
                .extracting(DedupCommandTest::verdict)
                .containsExactly("original", "unchanged");
    }

    @Test
    void a_bad_line_in_the_middle_has_no_row() throws IOException {
        var lines = article("a", TEXT, null) + "{\n" + article("b", "Another day.", null);

        var ran = Ran.tocsin("dedup", file("mixed.jsonl", lines));

        assertThat(ran.code()).isZero();
        assertThat(ran.out()).hasSize(2);
        assertThat(ran.err().getFirst()).contains("mixed.jsonl, line 2");
    }

    @Test
    void no_input_gives_no_row() throws IOException {
        assertThat(Ran.tocsin("dedup", file("empty.jsonl", "")))
                .isEqualTo(new Ran(0, List.of(), List.of()));
    }

    private static String verdict(JsonNode row) {
        return row.get("verdict").asText();
    }

    private static String article(String id, String body, @Nullable String published) {
        var article = Json.mapper().createObjectNode().put("id", id).put("body", body);
        return article.put("published_at", published) + "\n";
    }

    private Path file(String name, String content) throws IOException {
        return Files.writeString(dir.resolve(name), content);
    }
}
