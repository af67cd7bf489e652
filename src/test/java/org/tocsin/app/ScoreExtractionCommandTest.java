package org.tocsin.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;

class ScoreExtractionCommandTest {
    private static final String TEXT =
            "The ferry stays in the harbour until the storm is over, the harbour master said on"
                    + " Monday, and nobody in the town had expected anything else.";

    @TempDir Path dir;

    private void page(String id, String html) throws IOException {
        Files.createDirectories(dir.resolve("html"));
        var file = dir.resolve("html/" + id + ".html.gz");
        try (var out = new GZIPOutputStream(Files.newOutputStream(file))) {
            out.write(html.getBytes(StandardCharsets.UTF_8));
        }
    }

    private double value(Ran ran, String label) {
        return ran.objects().stream()
                .filter(json -> json.path("class").asText().equals(label))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no line for " + label + " in " + ran))
                .path("value")
                .asDouble();
    }

    @Test
    void fields_count_only_where_they_are_marked() throws IOException {
        var time = "<meta property='article:published_time' content='2031-03-05T23:30:00-03:00'>";
        page("a", time + "<h1>Ferry stays</h1><article><p>" + TEXT + "</p></article>");
        var twice = "<p>" + TEXT + "</p><p>" + TEXT + "</p>";
        page("b", "<h1>Other</h1><article>" + twice + "</article>");
        Files.writeString(
                dir.resolve("ground-truth.json"),
                """
                {"a": {"articleBody": "%s", "title": "Ferry Stays!", "published_at": "2031-03-05T23:30:00-03:00", "authors": ["Ada"]},
                 "b": {"title": "Ferry stays", "kind": "article"}}
                """
                        .formatted(TEXT));

        var ran = Ran.tocsin("score", "extraction", dir);

        assertThat(ran.code()).isZero();
        assertThat(value(ran, "body f1")).isEqualTo(1);
        assertThat(value(ran, "title")).isEqualTo(0.5);
        assertThat(value(ran, "day")).isEqualTo(1);
        assertThat(value(ran, "instant")).isEqualTo(1);
        assertThat(value(ran, "authors")).isZero();
        assertThat(value(ran, "kind")).isEqualTo(1);
    }

    @Test
    void a_directory_without_marks_is_bad_usage() {
        assertThat(Ran.tocsin("score", "extraction", dir).code()).isEqualTo(2);
    }
}
