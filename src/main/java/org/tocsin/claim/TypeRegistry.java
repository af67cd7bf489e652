package org.tocsin.claim;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;

import java.io.IOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/// The event types that the files of one rule set may name: those built in, and those under
/// `types:`.
final class TypeRegistry {
    private final Map<String, ClaimType> types = new LinkedHashMap<>();

    TypeRegistry(Map<String, JsonNode> files) {
        ClaimType.values().forEach(type -> types.put(type.name(), type));
        files.forEach((file, tree) -> tree.path("types").forEach(type -> add(file, type)));
    }

    private void add(String file, JsonNode entry) {
        var name = entry.path("type").asText();
        try {
            var type =
                    ClaimType.added(
                            name,
                            plover(entry.path("plover").asText()),
                            Direction.valueOf(word(entry, "direction")),
                            Severity.valueOf(word(entry, "severity")),
                            entry.path("plain").asBoolean());
            if (types.put(name, type) != null) {
                throw new IllegalArgumentException(
                        "the event type " + name + " stands there twice");
            }
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(file + ": type " + name + ": " + e.getMessage(), e);
        }
    }

    private static String plover(String event) {
        if (ClaimType.values().stream().noneMatch(type -> type.plover().equals(event))) {
            throw new IllegalArgumentException("'" + event + "' is no PLOVER event");
        }
        return event;
    }

    private static String word(JsonNode entry, String key) {
        return entry.path(key).asText().toUpperCase(Locale.ROOT);
    }

    Collection<ClaimType> all() {
        return types.values();
    }

    /// Lets YAML name them, and no other.
    SimpleModule module() {
        return new SimpleModule("types").addDeserializer(ClaimType.class, new Named(this));
    }

    private static final class Named extends StdDeserializer<ClaimType> {
        private static final long serialVersionUID = 1L;

        @SuppressWarnings("serial") // never written
        private final TypeRegistry registry;

        Named(TypeRegistry registry) {
            super(ClaimType.class);
            this.registry = registry;
        }

        @Override
        public ClaimType deserialize(JsonParser yaml, DeserializationContext context)
                throws IOException {
            var name = yaml.getText();
            var type = registry.types.get(name);
            if (type == null) {
                throw context.weirdStringException(
                        name, ClaimType.class, "no such event type: types.yaml can add one");
            }
            return type;
        }
    }
}
