package org.tocsin.fetch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPOutputStream;

/// Bodies and answers to misbehave with.
final class Misdeeds {
    static final String ITEM =
            "<item><title>Story %s</title><guid>g%1$s</guid><description>The harbour of Port Ella"
                    + " was closed for the %1$s. time.</description></item>";

    private Misdeeds() {}

    static String feed(String... stories) {
        var items = new StringBuilder();
        for (var story : stories) {
            items.append(ITEM.formatted(story));
        }
        return "<rss><channel><title>x</title>" + items + "</channel></rss>";
    }

    static byte[] gzip(byte[] bytes) {
        var packed = new ByteArrayOutputStream();
        try (var out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    static byte[] gzip(String text) {
        return gzip(text.getBytes(StandardCharsets.UTF_8));
    }

    /// Spaces by the megabyte, a thousandth of that when packed.
    static byte[] bomb(int megabytes) {
        return gzip(" ".repeat(megabytes << 20));
    }

    static byte[] in(String charset, String text) {
        return text.getBytes(Charset.forName(charset));
    }

    /// Each entity ten of the one before.
    static String laughs() {
        var type = new StringBuilder("<!ENTITY l0 \"ha\">");
        for (var n = 1; n < 10; n++) {
            type.append("<!ENTITY l%d \"%s\">".formatted(n, ("&l" + (n - 1) + ";").repeat(10)));
        }
        return "<?xml version=\"1.0\"?><!DOCTYPE rss [" + type + "]>" + titled("&l9;");
    }

    /// One long entity, many times.
    static String quadratic() {
        return "<!DOCTYPE rss [<!ENTITY a \"%s\">]>".formatted("a".repeat(50_000))
                + titled("&a;".repeat(50_000));
    }

    static String titled(String title) {
        return feed("1").replace("Story 1", title);
    }

    /// Sends the same words again and again until the caller has enough.
    static void endlessly(Rogue.Request request, String words)
            throws IOException, InterruptedException {
        while (true) {
            request.say(words);
            Thread.sleep(1);
        }
    }

    /// Sends a word ten times a second.
    static void drip(Rogue.Request request, String word) throws IOException, InterruptedException {
        while (true) {
            request.say(word);
            Thread.sleep(100);
        }
    }
}
