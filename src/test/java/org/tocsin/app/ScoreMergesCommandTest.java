package org.tocsin.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tocsin.article.Article;
import org.tocsin.article.ArticleId;
import org.tocsin.kafka.Json;
import org.tocsin.syndication.Furniture;
import org.tocsin.syndication.TextPrint;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

class ScoreMergesCommandTest {
    private static final List<String> TEXT =
            List.of(
                    "Ferries between the two islands stopped on Monday after a crane fell across the"
                            + " only berth at Tarn Head, the harbour office said.",
                    "Nobody was hurt, but 120 cars and their drivers waited on the quay until the"
                            + " last boat of the evening turned back without landing.",
                    "Engineers from the mainland want to cut the crane into three parts and lift them"
                            + " onto a barge, which takes a calm sea and at least two days.",
                    "Until then small boats carry passengers, post and bread, while lorries go the"
                            + " long way round over the northern bridge.");

    @TempDir Path dir;

    private static String line(String id, int hour, List<String> paragraphs) throws IOException {
        var time = "2031-03-05T%02d:00:00Z".formatted(hour);
        var article =
                Map.of(
                        "id", id,
                        "title", "Ferries stop",
                        "body", String.join("\n\n", paragraphs),
                        "published_at", time,
                        "fetched_at", time);
        return Json.mapper().writeValueAsString(article) + "\n";
    }

    @Test
    void what_was_merged_is_listed_with_what_differs() throws IOException {
        var trimmed = List.of(TEXT.get(0).replace(" said", " says"), TEXT.get(1), TEXT.get(2));
        var file = dir.resolve("ferries.jsonl");
        Files.writeString(
                file, line("a", 8, TEXT) + line("equal", 9, TEXT) + line("trimmed", 10, trimmed));

        var ran = Ran.tocsin("score", "merges", file.toString());

        assertThat(ran.code()).isZero();
        assertThat(ran.out()).hasSize(2);
        var merge = Json.mapper().readTree(ran.out().getFirst());
        assertThat(merge.path("id").asText() + merge.path("of").asText()).isEqualTo("trimmeda");
        assertThat(merge.path("edited").get(0).asText()).endsWith("office [said|says] ");
        assertThat(merge.path("lost").get(0).asText()).startsWith("Until then small boats");
        assertThat(ran.out().getLast())
                .isEqualTo("{\"copies\":2,\"equal\":1,\"figures_differ\":0}");
    }

    @Test
    void figures_are_read_alike_however_they_are_written() {
        assertThat(Figures.in(print("It fired 1,200 shots at ten of the 3rd army's ships")))
                .isEqualTo(Figures.in(print("10 ships of the 3rd army saw 1200 shots")))
                .containsExactly("10", "1200", "3rd");
    }

    private static TextPrint print(String body) {
        return TextPrint.of(
                Article.ofText(new ArticleId("a"), "", body + ".", "en"), Furniture.NONE);
    }
}
