package org.tocsin.topology;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;

import org.tocsin.kafka.Json;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// The schemas that ship, by the name of their file.
///
/// They leave records open, so that fields can be added. [#closed] does not: whatever a schema does
/// not tell of is a fault there.
final class Contract {
    static final Path SHIPPED = Path.of("src/main/contract");

    private final SchemaRegistry registry;
    private final Map<String, Schema> read = new HashMap<>();

    private Contract(boolean closed) {
        registry =
                SchemaRegistry.withDefaultDialect(
                        SpecificationVersion.DRAFT_2020_12,
                        how -> how.schemas(where -> text(where, closed)));
    }

    static Contract open() {
        return new Contract(false);
    }

    static Contract closed() {
        return new Contract(true);
    }

    private static String text(String location, boolean closed) {
        var name = location.substring(location.lastIndexOf('/') + 1).replaceFirst("#.*", "");
        try {
            var schema = Json.mapper().readTree(Files.readString(SHIPPED.resolve(name)));
            if (closed) {
                close(schema);
            }
            return schema.toString();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void close(JsonNode schema) {
        schema.forEach(Contract::close);
        if (schema instanceof ObjectNode object
                && object.path("properties").isObject()
                && !object.has("additionalProperties")) {
            object.put("additionalProperties", false);
        }
    }

    /// What is wrong with a record, each fault with its place.
    List<String> faults(String file, byte[] value) {
        var schema =
                read.computeIfAbsent(
                        file, name -> registry.getSchema(SchemaLocation.of("contract:/" + name)));
        return schema
                .validate(
                        new String(value, StandardCharsets.UTF_8),
                        InputFormat.JSON,
                        how -> how.executionConfig(config -> config.formatAssertionsEnabled(true)))
                .stream()
                .map(Error::toString)
                .toList();
    }
}
