package org.tocsin.app;

import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;

import org.jspecify.annotations.Nullable;
import org.tocsin.claim.Finding;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Holds files of rules and lexicon against their JSON Schemas, one a kind of file.
///
/// `frames-40-strikes.yaml` is of the kind `frames`: what stands before the first hyphen names it.
/// Where no kind has that name, the file's first key does: `us-states.yaml` begins with
/// `organisations:`.
final class ConfigSchemas {
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
    private static final int SHOWN = 20;

    private final Map<String, @Nullable Schema> byKind = new HashMap<>();

    /// What is wrong in them; each finding names the file, the place in it and the value.
    List<Finding> check(Map<String, String> files) {
        var found = new ArrayList<Finding>();
        files.forEach((file, text) -> found.addAll(check(file, text)));
        return found;
    }

    private List<Finding> check(String file, String text) {
        var named = byKind.computeIfAbsent(kind(file), ConfigSchemas::read);
        var schema =
                named != null ? named : byKind.computeIfAbsent(firstKey(text), ConfigSchemas::read);
        if (schema == null) {
            var what = "no schema tells what a file of this name holds";
            return List.of(new Finding(Finding.Level.WARNING, "schema", file, kind(file), what));
        }
        try {
            return schema.validate(text, InputFormat.YAML).stream()
                    .limit(SHOWN)
                    .map(error -> finding(file, error))
                    .toList();
        } catch (RuntimeException e) {
            var line = String.valueOf(e.getMessage()).strip().replaceAll("\\s*\\R\\s*", " ");
            return List.of(new Finding(Finding.Level.ERROR, "yaml", file, "", line));
        }
    }

    private static String kind(String file) {
        var name = file.substring(file.lastIndexOf('/') + 1).replaceFirst("[.]yaml$", "");
        return name.replaceFirst("-.*", "");
    }

    private static String firstKey(String text) {
        return text.lines()
                .filter(line -> line.matches("[a-z_]+:.*"))
                .map(line -> line.substring(0, line.indexOf(':')))
                .findFirst()
                .orElse("");
    }

    private static Finding finding(String file, Error error) {
        var value = error.getInstanceNode();
        var shown = value == null || value.isContainer() ? "" : ": " + value;
        return new Finding(
                Finding.Level.ERROR,
                "schema",
                file,
                String.valueOf(error.getInstanceLocation()),
                error.getMessage() + shown);
    }

    private static @Nullable Schema read(String kind) {
        var name = "/schema/" + kind + ".schema.json";
        try (var in = ConfigSchemas.class.getResourceAsStream(name)) {
            return in == null
                    ? null
                    : REGISTRY.getSchema(
                            new String(in.readAllBytes(), StandardCharsets.UTF_8),
                            InputFormat.JSON);
        } catch (IOException e) {
            throw new UncheckedIOException(name + " cannot be read from the class path", e);
        }
    }
}
