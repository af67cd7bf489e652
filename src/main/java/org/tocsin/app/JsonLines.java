package org.tocsin.app;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.ObjectWriter;

import org.jspecify.annotations.Nullable;
import org.tocsin.kafka.Json;

import java.io.Closeable;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;

/// Writes one object a line, in the form that topics use too.
final class JsonLines implements Closeable {
    private static final ObjectWriter WRITER =
            Json.mapper().writer().without(JsonGenerator.Feature.AUTO_CLOSE_TARGET);

    private final Writer to;
    private final boolean own;

    private JsonLines(Writer to, boolean own) {
        this.to = to;
        this.own = own;
    }

    /// On standard output, which stays open.
    static JsonLines on(Stdio io) {
        return new JsonLines(io.out(), false);
    }

    /// In a file, or on standard output when none is named.
    ///
    /// @throws CommandException when the file cannot be written
    static JsonLines in(@Nullable Path file, String option, Stdio io) {
        try {
            return file == null ? on(io) : new JsonLines(Files.newBufferedWriter(file), true);
        } catch (IOException e) {
            throw CommandException.usage(option + " " + file + ": cannot be written");
        }
    }

    /// @throws UncheckedIOException when the other end takes no more
    void write(Object form) {
        try {
            to.write(WRITER.writeValueAsString(form));
            to.write('\n');
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Ends a file; standard output is only flushed, by whoever owns it.
    @Override
    public void close() throws IOException {
        to.flush();
        if (own) {
            to.close();
        }
    }
}
