package org.tocsin.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class FeedCommandTest {
    private static final String FEED =
            """
            <rss version="2.0"><channel><title>Gull</title><link>http://gull.example</link>
            <item><title>Ships</title><link>/1</link><guid>g</guid><description>Two &lt;b&gt;ships&lt;/b&gt;.</description>
            <pubDate>Mon, 03 Nov 2025 14:05:00 GMT</pubDate></item></channel></rss>
            """;

    @TempDir Path dir;

    @Test
    void a_feed_is_a_line_and_each_entry_is_one() throws IOException {
        var file = Files.writeString(dir.resolve("gull.xml"), FEED);

        var ran = Ran.tocsin("feed", "--url", "http://gull.example/rss", file);

        assertThat(ran.code()).isZero();
        assertThat(ran.objects())
                .extracting(Object::toString)
                .containsExactly(
                        "{\"file\":\"%s\",\"feed\":true,\"title\":\"Gull\",\"url\":\"http://gull.example\"}"
                                .formatted(file),
                        ("{\"file\":\"%s\",\"id\":\"g\",\"url\":\"http://gull.example/1\",\"title\":\"Ships\","
                                        + "\"summary\":\"Two <b>ships</b>.\",\"content\":\"\","
                                        + "\"published_at\":\"2025-11-03T14:05:00Z\",\"updated_at\":null,\"authors\":[]}")
                                .formatted(file));
    }

    @Test
    void what_is_no_feed_is_named_and_the_rest_goes_on() throws IOException {
        Files.writeString(dir.resolve("a.xml"), "<html>Not found</html>");
        Files.writeString(dir.resolve("b.xml"), FEED);

        var ran = Ran.tocsin("feed", dir);

        assertThat(ran.code()).isZero();
        assertThat(ran.objects()).hasSize(2);
        assertThat(ran.err())
                .anySatisfy(line -> assertThat(line).contains("a.xml: no feed: in no known format"))
                .anySatisfy(line -> assertThat(line).contains("1 of 2 feeds were left out"));
    }

    @Test
    void input_without_any_feed_is_bad_usage() throws IOException {
        var file = Files.writeString(dir.resolve("a.xml"), "<html>Not found</html>");
        assertThat(Ran.tocsin("feed", file).code()).isEqualTo(2);
        assertThat(Ran.tocsin("feed", dir.resolve("none.xml")).code()).isEqualTo(2);
    }

    @Test
    void feeds_are_held_against_what_another_parser_made_of_them() throws IOException {
        Files.writeString(dir.resolve("a.xml"), FEED);
        Files.writeString(
                dir.resolve("a.json"),
                """
                {"title":"Gull","items":[{"guid":"g","title":"<i>Ships</i>","description":"Two <b>ships</b>.",
                "publishedParsed":"2025-11-03T14:05:00Z"}]}
                """);
        Files.writeString(dir.resolve("b.xml"), FEED);
        Files.writeString(dir.resolve("b.json"), "{\"title\":\"Heron\",\"items\":[]}");
        var errors = dir.resolve("errors.jsonl");

        var ran = Ran.tocsin("score", "feeds", "--errors", errors, dir);

        assertThat(ran.code()).as(ran.err().toString()).isZero();
        assertThat(ran.objects().getLast())
                .hasToString("{\"class\":\"total\",\"equal\":1,\"of\":2,\"share\":0.5}");
        assertThat(Files.readString(errors))
                .contains("b.xml")
                .contains("expected Heron, read Gull")
                .doesNotContain("a.xml");
    }
}
