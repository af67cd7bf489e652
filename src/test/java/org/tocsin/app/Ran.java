package org.tocsin.app;

import com.fasterxml.jackson.databind.JsonNode;

import org.tocsin.kafka.Json;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// A command that was run through the program's own entry, and what it left.
record Ran(int code, List<String> out, List<String> err) {
    /// Runs it with nothing on standard input.
    static Ran tocsin(Object... args) {
        return fed("", args);
    }

    /// Runs it with a text on standard input.
    static Ran fed(String in, Object... args) {
        var out = new StringWriter();
        var err = new StringWriter();
        var words = List.of(args).stream().map(String::valueOf).toArray(String[]::new);
        var bytes = new ByteArrayInputStream(in.getBytes(StandardCharsets.UTF_8));
        var code = Tocsin.run(new Stdio(bytes, out, new PrintWriter(err), false), words);
        return new Ran(
                code,
                out.toString().lines().toList(),
                err.toString().lines().filter(line -> !line.startsWith("warning: ")).toList());
    }

    /// The lines of standard output as objects.
    List<JsonNode> objects() {
        return out.stream().map(Ran::json).toList();
    }

    static JsonNode json(String line) {
        try {
            return Json.mapper().readTree(line);
        } catch (IOException e) {
            throw new UncheckedIOException(line, e);
        }
    }
}
