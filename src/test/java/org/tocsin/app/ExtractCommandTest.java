package org.tocsin.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.GZIPOutputStream;

class ExtractCommandTest {
    private static final List<String> CONTRACT =
            List.of(
                    "file,url,title,body,published_at,date_precision,modified_at,authors,language,outlet,credits,kind"
                            .split(",", -1));
    private static final String PAGE =
            """
            <html lang="en"><head>
            <meta property="og:title" content="Bridge closed for the winter">
            <meta property="og:type" content="article">
            <meta property="og:site_name" content="Tarn Head Gazette">
            <meta property="article:published_time" content="2031-03-05T07:30:00+01:00">
            <meta property="article:modified_time" content="2031-03-05T10:00:00Z">
            <meta name="author" content="Ada Quill">
            </head><body><nav><a href="/">Home</a></nav><article>
            <h1>Bridge closed for the winter</h1>
            <p>The northern bridge stays closed until May, the county said on Wednesday, because \
            frost has opened two of its joints.</p>
            <p>Lorries take the ferry in the meantime, and the county pays half of the fare.</p>
            </article><footer>All rights reserved</footer></body></html>
            """;

    @TempDir Path dir;

    @Test
    void a_page_has_exactly_the_contract_s_fields() throws IOException {
        var file = Files.writeString(dir.resolve("bridge.html"), PAGE);

        var ran = Ran.tocsin("extract", "--url", "https://gazette.example/bridge?utm_x=1", file);

        assertThat(ran.code()).isZero();
        var page = ran.objects().getFirst();
        assertThat(page.fieldNames()).toIterable().containsExactlyElementsOf(CONTRACT);
        assertThat(page.get("file").asText()).isEqualTo(file.toString());
        assertThat(page.get("url").asText()).isEqualTo("https://gazette.example/bridge");
        assertThat(page.get("title").asText()).isEqualTo("Bridge closed for the winter");
        assertThat(page.get("body").asText())
                .startsWith("The northern bridge")
                .contains("\n\nLorries")
                .doesNotContain("rights reserved");
        assertThat(page.get("published_at").asText()).isEqualTo("2031-03-05T06:30:00Z");
        assertThat(page.get("date_precision").asText()).isEqualTo("instant");
        assertThat(page.get("modified_at").asText()).isEqualTo("2031-03-05T10:00:00Z");
        assertThat(page.get("authors").get(0).asText()).isEqualTo("Ada Quill");
        assertThat(page.get("language").asText()).isEqualTo("en");
        assertThat(page.get("outlet").asText()).isEqualTo("Tarn Head Gazette");
        assertThat(page.get("credits")).isEmpty();
        assertThat(page.get("kind").asText()).isEqualTo("article");
    }

    @Test
    void what_is_not_read_of_a_page_is_told() throws IOException {
        var file = dir.resolve("long.html");
        Files.writeString(
                file,
                PAGE + "<script type='application/ld+json'>{</script>" + "<br>".repeat(100_000));

        var ran = Ran.tocsin("extract", file);
        var explained = Ran.tocsin("extract", "--explain", file);

        assertThat(ran.code()).isZero();
        assertThat(ran.err())
                .contains(
                        "tocsin extract: not read of 1 pages: what stands behind its first 100,000 tags");
        assertThat(explained.out())
                .contains("not read      a script of linked data, which is no JSON");
    }

    @Test
    void a_packed_page_a_text_and_a_page_without_an_article_give_an_object_each()
            throws IOException {
        var packed = dir.resolve("a.html.gz");
        try (var out = new GZIPOutputStream(Files.newOutputStream(packed))) {
            out.write(PAGE.getBytes(StandardCharsets.UTF_8));
        }
        Files.writeString(dir.resolve("b.html"), "<html><body>Nothing here</body></html>");
        Files.writeString(dir.resolve("c.txt"), "Bridge closed\n\nFrost has opened its joints.\n");

        var ran = Ran.tocsin("extract", dir);

        assertThat(ran.code()).isZero();
        assertThat(ran.objects())
                .allSatisfy(
                        page ->
                                assertThat(page.fieldNames())
                                        .toIterable()
                                        .containsExactlyElementsOf(CONTRACT));
        assertThat(ran.objects().getFirst().get("body").asText()).startsWith("The northern");
        assertThat(ran.objects().get(1).get("body").asText()).isEmpty();
        assertThat(ran.objects().get(1).get("date_precision").asText()).isEqualTo("none");
        assertThat(ran.objects().getLast().get("body").asText())
                .isEqualTo(Files.readString(dir.resolve("c.txt")));
    }

    @Test
    void a_page_that_cannot_be_unpacked_is_told_and_the_rest_goes_on() throws IOException {
        Files.writeString(dir.resolve("a.html.gz"), "not packed");
        Files.writeString(dir.resolve("b.html"), PAGE);

        var ran = Ran.tocsin("extract", dir);

        assertThat(ran.code()).isZero();
        assertThat(ran.out()).hasSize(1);
        assertThat(ran.err().getFirst()).contains("a.html.gz");
    }

    @Test
    void what_it_prints_is_input_for_the_other_commands() throws IOException {
        var file = Files.writeString(dir.resolve("bridge.html"), PAGE);
        var printed = String.join("\n", Ran.tocsin("extract", file).out());

        var rows = Ran.fed(printed + "\n", "dedup", "-").objects();

        assertThat(rows)
                .singleElement()
                .extracting(row -> row.get("id").asText())
                .isEqualTo(file.toString());
    }
}
