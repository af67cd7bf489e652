package org.tocsin.fetch.feed;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.zip.GZIPInputStream;

/// Sitemaps lie packed on many servers, which then call them files, not encodings.
final class Packed {
    /// The most that a sitemap may hold (sitemaps.org): whatever unpacks to more is none.
    static final int MAX = 50 << 20;

    private Packed() {}

    /// The bytes, unpacked when they are in gzip.
    ///
    /// @throws IOException when they cannot be unpacked, or become more than [#MAX]
    static byte[] opened(byte[] body) throws IOException {
        if (body.length < 2 || (body[0] & 0xff) != 0x1f || (body[1] & 0xff) != 0x8b) {
            return body;
        }
        try (var in = new GZIPInputStream(new ByteArrayInputStream(body))) {
            var bytes = in.readNBytes(MAX + 1);
            if (bytes.length > MAX) {
                throw new IOException("more than " + MAX + " bytes when unpacked");
            }
            return bytes;
        }
    }
}
