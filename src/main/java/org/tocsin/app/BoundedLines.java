package org.tocsin.app;

import org.jspecify.annotations.Nullable;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;

/// Parts a stream into lines without ever holding more than the longest line taken.
final class BoundedLines {
    /// One line.
    ///
    /// @param number from 1
    /// @param bytes without the line's end; null when it is too long
    record Line(long number, byte @Nullable [] bytes) {}

    private final InputStream in;
    private final int most;
    private final byte[] buffer = new byte[1 << 16];
    private int at;
    private int end;
    private long number;

    /// @param most longest line taken, in bytes
    BoundedLines(InputStream in, int most) {
        this.in = in;
        this.most = most;
    }

    /// The next line, or null at the end.
    @Nullable Line next() throws IOException {
        if (at == end && !fill()) {
            return null;
        }
        number++;
        var line = new ByteArrayOutputStream();
        var tooLong = false;
        do {
            var stop = newline();
            tooLong |= line.size() + stop - at > most;
            if (!tooLong) {
                line.write(buffer, at, stop - at);
            }
            at = stop;
        } while (at == end && fill());
        if (at < end) {
            at++;
        }
        return new Line(number, tooLong ? null : line.toByteArray());
    }

    private int newline() {
        var stop = at;
        while (stop < end && buffer[stop] != '\n') {
            stop++;
        }
        return stop;
    }

    private boolean fill() throws IOException {
        at = 0;
        end = Math.max(0, in.read(buffer));
        return end > 0;
    }
}
