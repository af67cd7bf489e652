package org.tocsin.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tocsin.claim.LearntText;
import org.tocsin.kafka.Json;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

class LearnHouseTextCommandTest {
    private static final String APPEAL = "Nine in ten of our friends give: \"thank you\".";
    private static final String STRIKE =
            "Russia fired three missiles at Kharkiv on Tuesday, the defence ministry of Ukraine"
                    + " said.";

    @TempDir Path dir;

    private static String line(int number) throws IOException {
        var words = ("harbour" + number + " quay" + number + " berth" + number + " ").repeat(8);
        var article =
                Map.of(
                        "id",
                        "a" + number,
                        "outlet",
                        "nyt",
                        "body",
                        String.join("\n\n", "Of " + words + ".", STRIKE, APPEAL),
                        "fetched_at",
                        "2031-03-%02dT08:00:00Z".formatted(1 + number));
        return Json.mapper().writeValueAsString(article) + "\n";
    }

    @Test
    void what_is_learnt_is_a_file_of_the_rule_set() throws IOException {
        var lines = new StringBuilder();
        for (int i = 0; i < 4; i++) {
            lines.append(line(i));
        }
        var pages = dir.resolve("pages.jsonl");
        Files.writeString(pages, lines);
        var file = dir.resolve("furniture.yaml");

        var ran =
                Ran.tocsin("learn", "house-text", "--stories=3", "--out=" + file, pages.toString());

        assertThat(ran.code()).isZero();
        assertThat(ran.err())
                .last()
                .asString()
                .contains("1 paragraphs of 1 outlets", "1 that recur");
        var yaml = Files.readString(file);
        assertThat(yaml).contains("outlet: nyt", "stories: 4, days: 4", "begins: \"Nine in ten");
        assertThat(new ConfigSchemas().check(Map.of("rules/en/furniture.yaml", yaml))).isEmpty();
        var learnt = LearntText.read(Map.of("rules/en/furniture.yaml", yaml));
        assertThat(learnt.paragraphs()).containsOnlyKeys("nyt");
        assertThat(learnt.hot()).isEmpty();
    }

    @Test
    void limits_that_anything_meets_are_refused() throws IOException {
        var pages = dir.resolve("pages.jsonl");
        Files.writeString(pages, line(1));
        var ran = Ran.tocsin("learn", "house-text", "--stories=1", pages.toString());
        assertThat(ran.code()).isEqualTo(Exit.BAD_USAGE);
        assertThat(String.join("\n", ran.err())).contains("--stories");
    }
}
