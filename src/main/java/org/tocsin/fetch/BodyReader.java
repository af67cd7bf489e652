package org.tocsin.fetch;

import org.apache.hc.core5.http.HttpEntity;
import org.jspecify.annotations.Nullable;

import java.io.BufferedInputStream;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.zip.GZIPInputStream;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;

/// Reads a response's body, unpacked, to a limit and no further.
///
/// @param maxBytes after unpacking
record BodyReader(int maxBytes) {
    /// No text packs better than this; what does is a bomb. Below [#SMALL] nothing is suspected.
    static final int MAX_RATIO = 200;

    private static final int SMALL = 1 << 20;
    private static final int BUFFER = 8_192;

    /// More than the limit, or packed beyond belief.
    static final class TooLargeException extends IOException {
        private static final long serialVersionUID = 1;

        TooLargeException(String message) {
            super(message);
        }
    }

    /// @throws TooLargeException beyond the limit
    byte[] read(@Nullable HttpEntity entity) throws IOException {
        var bytes = readTo(entity, maxBytes + 1);
        if (bytes.length > maxBytes) {
            throw new TooLargeException("more than " + maxBytes + " bytes");
        }
        return bytes;
    }

    /// The beginning, where a body is longer than the limit.
    byte[] beginning(@Nullable HttpEntity entity) throws IOException {
        return readTo(entity, maxBytes);
    }

    private byte[] readTo(@Nullable HttpEntity entity, int most) throws IOException {
        if (entity == null) {
            return new byte[0];
        }
        var raw = new Counting(entity.getContent());
        var in = unpacked(raw, entity.getContentEncoding());
        var bytes = new java.io.ByteArrayOutputStream();
        var buffer = new byte[BUFFER];
        while (bytes.size() < most) {
            var read = in.read(buffer, 0, Math.min(buffer.length, most - bytes.size()));
            if (read < 0) {
                break;
            }
            bytes.write(buffer, 0, read);
            if (bytes.size() > SMALL && bytes.size() > MAX_RATIO * raw.count) {
                throw new TooLargeException(
                        "unpacks to more than " + MAX_RATIO + " times its size");
            }
        }
        return bytes.toByteArray();
    }

    /// Some servers call plain bytes gzip: the bytes decide.
    private static InputStream unpacked(Counting raw, @Nullable String encoding)
            throws IOException {
        var said = encoding == null ? "" : encoding.strip().toLowerCase(Locale.ROOT);
        var in = new BufferedInputStream(raw, BUFFER);
        return switch (said) {
            case "", "identity" -> in;
            case "gzip", "x-gzip" -> isGzip(in) ? new GZIPInputStream(in, BUFFER) : in;
            case "deflate" -> new InflaterInputStream(in);
            default -> throw new ZipException("packed as nobody asked for: " + said);
        };
    }

    private static boolean isGzip(BufferedInputStream in) throws IOException {
        in.mark(2);
        var magic = in.read() == 0x1f && in.read() == 0x8b;
        in.reset();
        return magic;
    }

    private static final class Counting extends FilterInputStream {
        private long count;

        Counting(InputStream in) {
            super(in);
        }

        @Override
        public int read() throws IOException {
            var one = super.read();
            count += one < 0 ? 0 : 1;
            return one;
        }

        @Override
        public int read(byte[] to, int offset, int length) throws IOException {
            var read = super.read(to, offset, length);
            count += Math.max(0, read);
            return read;
        }
    }
}
