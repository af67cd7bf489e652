package org.tocsin.app;

import org.jspecify.annotations.Nullable;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/// Writes every item on which a score and the people who marked the data disagree, for somebody to
/// read.
final class Disagreements implements Closeable {
    private final @Nullable JsonLines out;

    private Disagreements(@Nullable JsonLines out) {
        this.out = out;
    }

    /// @param file null to write none
    /// @throws CommandException when the file cannot be written
    static Disagreements in(@Nullable Path file, Stdio io) {
        return new Disagreements(file == null ? null : JsonLines.in(file, "--errors", io));
    }

    /// One item.
    ///
    /// @param facts what helps to judge it, by name
    void write(String id, String marked, String read, Map<String, String> facts) {
        if (out != null) {
            var line = new TreeMap<>(facts);
            line.put("id", id);
            line.put("marked", marked);
            line.put("read", read);
            out.write(line);
        }
    }

    @Override
    public void close() throws IOException {
        if (out != null) {
            out.close();
        }
    }
}
