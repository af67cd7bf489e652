package org.tocsin.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;

class WarcFilesTest {
    private static final String PAGE =
            "<html lang=en><h1>Norway pelted Sweden</h1><article><p>%s</p></article>"
                    .formatted(
                            "Norway pelted Sweden on Monday, said the station of Port Ella. "
                                    .repeat(6));

    @TempDir Path dir;

    private static String record(String type, String target, String http) {
        return ("WARC/1.0\r\nWARC-Type: %s\r\nWARC-Target-URI: %s\r\nWARC-Date: 2026-03-01T12:00:00Z\r\n"
                        + "WARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-00000000000%d>\r\n"
                        + "Content-Type: application/http; msgtype=%s\r\nContent-Length: %d\r\n\r\n%s\r\n\r\n")
                .formatted(type, target, target.length() % 10, type, http.length(), http);
    }

    private static String answer(String status, String type, String body) {
        return "HTTP/1.1 %s\r\nContent-Type: %s\r\nContent-Length: %d\r\n\r\n%s"
                .formatted(status, type, body.length(), body);
    }

    @Test
    void the_pages_of_a_warc_file_are_articles_and_nothing_else_is() throws IOException {
        var warc =
                record("request", "https://gull.example/a", "GET /a HTTP/1.1\r\n\r\n")
                        + record(
                                "response",
                                "https://gull.example/a",
                                answer("200 OK", "text/html; charset=utf-8", PAGE))
                        + record(
                                "response",
                                "https://gull.example/gone",
                                answer("404 Not Found", "text/html", PAGE))
                        + record(
                                "response",
                                "https://gull.example/picture",
                                answer("200 OK", "image/png", "x"))
                        + record(
                                "response",
                                "https://gull.example/empty",
                                answer("200 OK", "text/html", "<html></html>"))
                        + record(
                                "response",
                                "https://gull.example/bb",
                                answer("200 OK", "text/html", PAGE.replace("Monday", "Tuesday")));
        var packed = new ByteArrayOutputStream();
        for (var part : warc.split("(?=WARC/1.0)", -1)) {
            try (var gzip = new GZIPOutputStream(packed)) {
                gzip.write(part.getBytes(StandardCharsets.UTF_8));
            }
        }
        var file = Files.write(dir.resolve("news.warc.gz"), packed.toByteArray());
        var home = RuleHome.in(dir.resolve("home"), RuleHome.PELT);

        var ran = Ran.tocsin("claims", "--config", home, file);

        assertThat(ran.objects())
                .extracting(line -> line.get("quote").asText())
                .anyMatch(quote -> quote.contains("Monday"))
                .anyMatch(quote -> quote.contains("Tuesday"));
        assertThat(ran.err().toString()).contains("empty").doesNotContain("picture", "gone");
    }
}
