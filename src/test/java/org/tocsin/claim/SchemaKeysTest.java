package org.tocsin.claim;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.ObjectMapper;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;

/// A key that the program reads is one that the schema knows, and the other way round.
class SchemaKeysTest {
    @Test
    void the_keys_of_a_frame_rule_are_those_of_its_schema() throws IOException {
        assertThat(keys("frames", "frame")).isEqualTo(components(FrameRule.class));
    }

    @Test
    void the_columns_of_the_status_table_are_those_of_its_schema() throws IOException {
        assertThat(keys("status", "rows")).isEqualTo(components(StatusTable.Row.class));
    }

    private static List<String> keys(String kind, String entry) throws IOException {
        var schema = Path.of("config/schema", kind + ".schema.json").toFile();
        var keys = new TreeSet<String>();
        new ObjectMapper()
                .readTree(schema)
                .at("/$defs/" + entry + "/properties")
                .fieldNames()
                .forEachRemaining(keys::add);
        return List.copyOf(keys);
    }

    private static List<String> components(Class<?> type) {
        var keys = new TreeSet<String>();
        for (var component : type.getRecordComponents()) {
            Arrays.stream(type.getDeclaredConstructors()[0].getParameters())
                    .filter(parameter -> parameter.getName().equals(component.getName()))
                    .map(
                            parameter -> {
                                var given = parameter.getAnnotation(JsonProperty.class);
                                return given == null ? parameter.getName() : given.value();
                            })
                    .forEach(keys::add);
        }
        return List.copyOf(keys);
    }
}
