package org.tocsin.app.demo;

import org.jspecify.annotations.Nullable;
import org.tocsin.article.ContentHash;

import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;

/// What stands at an address now, and the validators by which a reader can ask whether it changed
/// (RFC 9110, section 13).
record Representation(String type, String text, Instant modified) {
    byte[] bytes() {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    String etag() {
        return '"' + ContentHash.of(text).value() + '"';
    }

    String lastModified() {
        return RssFeed.rfc1123(modified);
    }

    /// Whether the reader holds it already: by entity tag, and by date only when no tag was sent.
    boolean heldBy(@Nullable String ifNoneMatch, @Nullable String ifModifiedSince) {
        if (ifNoneMatch != null) {
            return ifNoneMatch.strip().equals("*") || ifNoneMatch.contains(etag());
        }
        return ifModifiedSince != null && notAfter(ifModifiedSince);
    }

    private boolean notAfter(String date) {
        try {
            var held = DateTimeFormatter.RFC_1123_DATE_TIME.parse(date.strip(), Instant::from);
            return !modified.isAfter(held);
        } catch (DateTimeException unreadable) {
            return false;
        }
    }
}
