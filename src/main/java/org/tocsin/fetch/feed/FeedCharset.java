package org.tocsin.fetch.feed;

import org.jspecify.annotations.Nullable;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/// In which charset is a feed written, whatever header and prolog claim?
///
/// A byte order mark decides; then bytes that are valid UTF-8 are UTF-8, since text in another
/// charset hardly ever is; then the XML prolog, the header, and Windows-1252.
final class FeedCharset {
    private static final Pattern PROLOG =
            Pattern.compile("^\\s*<\\?xml[^>]*encoding\\s*=\\s*[\"']([\\w.:-]+)[\"']");
    private static final int PROLOG_LENGTH = 200;

    private FeedCharset() {}

    static String decode(byte[] body, @Nullable String header) {
        var marked = marked(body);
        if (marked != null) {
            return withoutMark(new String(body, marked));
        }
        try {
            return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(body)).toString();
        } catch (CharacterCodingException _) {
            return new String(body, claimed(body, header));
        }
    }

    private static Charset claimed(byte[] body, @Nullable String header) {
        var head =
                new String(
                        body, 0, Math.min(body.length, PROLOG_LENGTH), StandardCharsets.ISO_8859_1);
        var prolog = PROLOG.matcher(head);
        var named = prolog.find() ? known(prolog.group(1)) : null;
        if (named == null) {
            named = known(header);
        }
        // What claims UTF-8 here is not UTF-8: most such bytes are Windows-1252.
        return named == null || named.equals(StandardCharsets.UTF_8)
                ? Charset.forName("windows-1252")
                : named;
    }

    private static @Nullable Charset known(@Nullable String name) {
        try {
            return name == null ? null : Charset.forName(name);
        } catch (IllegalArgumentException _) {
            return null;
        }
    }

    private static @Nullable Charset marked(byte[] body) {
        if (starts(body, 0xef, 0xbb, 0xbf)) {
            return StandardCharsets.UTF_8;
        }
        if (starts(body, 0xfe, 0xff) || starts(body, 0, '<', 0, '?')) {
            return StandardCharsets.UTF_16BE;
        }
        return starts(body, 0xff, 0xfe) || starts(body, '<', 0, '?', 0)
                ? StandardCharsets.UTF_16LE
                : null;
    }

    private static boolean starts(byte[] body, int... mark) {
        for (var i = 0; i < mark.length; i++) {
            if (body.length <= i || (body[i] & 0xff) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    private static String withoutMark(String text) {
        return text.startsWith("\ufeff") ? text.substring(1) : text;
    }
}
