package org.tocsin.app;

import org.jspecify.annotations.Nullable;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/// Where a score writes every item on which it and the people who marked the data disagree, when
/// anybody asked for it.
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

    /// One item that was read as something else.
    ///
    /// @param facts what helps to judge it, by name
    void write(String id, String marked, String read, Map<String, String> facts) {
        var line = new TreeMap<>(facts);
        line.put("id", id);
        line.put("marked", marked);
        line.put("read", read);
        write(line);
    }

    @Override
    public void close() throws IOException {
        if (lines != null) {
            lines.close();
        }
    }
}
