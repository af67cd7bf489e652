package org.tocsin.app;

import org.jspecify.annotations.Nullable;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;

/// Where a score writes what disagrees, when anybody asked for it.
record Errors(@Nullable JsonLines lines) implements Closeable {
    /// @param file where to, or null for nowhere
    /// @throws CommandException when the file cannot be written
    static Errors in(@Nullable Path file, Stdio io) {
        return new Errors(file == null ? null : JsonLines.in(file, "--errors", io));
    }

    void write(Object error) {
        if (lines != null) {
            lines.write(error);
        }
    }

    @Override
    public void close() throws IOException {
        if (lines != null) {
            lines.close();
        }
    }
}
