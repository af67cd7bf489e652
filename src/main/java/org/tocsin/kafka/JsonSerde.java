package org.tocsin.kafka;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.node.ObjectNode;

import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.Deserializer;
import org.apache.kafka.common.serialization.Serde;
import org.apache.kafka.common.serialization.Serializer;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/// A value as a JSON object that begins with the version of its schema: `{"schema":1,…}`.
///
/// The version belongs to the record, not to the value: it is written, checked and taken off here.
/// What cannot be read is refused with a [SerializationException] that names the place and the
/// fault. Null, a tombstone, stays null.
public final class JsonSerde<T> implements Serde<T> {
    private static final String SCHEMA = "schema";

    private final String name;
    private final ObjectReader reader;
    private final ObjectWriter writer;

    private JsonSerde(Class<T> type) {
        name = type.getSimpleName();
        reader = Json.mapper().readerFor(type);
        writer = Json.mapper().writerFor(type);
    }

    /// For any type that [Json] knows how to write; `JsonNode` takes every object.
    public static <T> JsonSerde<T> of(Class<T> type) {
        return new JsonSerde<>(type);
    }

    @Override
    public Serializer<T> serializer() {
        return (topic, value) -> value == null ? null : write(value);
    }

    @Override
    public Deserializer<T> deserializer() {
        return (topic, bytes) -> bytes == null ? null : read(bytes);
    }

    /// The value's bytes.
    ///
    /// @throws SerializationException when it is no object, or cannot be written
    public byte[] write(T value) {
        try {
            return withSchema(writer.writeValueAsBytes(value));
        } catch (JsonProcessingException e) {
            throw new SerializationException(name + " cannot be written: " + fault(e), e);
        }
    }

    private byte[] withSchema(byte[] object) {
        if (object[0] != '{') {
            throw new SerializationException("a record's value is a JSON object, no " + name);
        }
        var head = "{\"" + SCHEMA + "\":" + Json.SCHEMA + (object[1] == '}' ? "" : ",");
        return ByteBuffer.allocate(head.length() + object.length - 1)
                .put(head.getBytes(StandardCharsets.US_ASCII))
                .put(object, 1, object.length - 1)
                .array();
    }

    /// The value of these bytes.
    ///
    /// @throws SerializationException when they are no JSON, of another schema or not of this type
    public T read(byte[] bytes) {
        try {
            var fault = schemaFault(bytes);
            if (fault != null) {
                throw new SerializationException("unreadable " + name + ": " + fault);
            }
            T value = reader.readValue(bytes);
            if (value instanceof ObjectNode object) {
                object.remove(SCHEMA);
            }
            return value;
        } catch (IOException | IllegalArgumentException e) {
            throw new SerializationException("unreadable " + name + ": " + fault(e), e);
        }
    }

    /// Looks for the version only: it comes first in what we write, so this reads a few bytes.
    private static @Nullable String schemaFault(byte[] bytes) throws IOException {
        try (var json = Json.mapper().createParser(bytes)) {
            if (json.nextToken() != JsonToken.START_OBJECT) {
                return "a JSON object was expected";
            }
            for (var field = json.nextFieldName(); field != null; field = json.nextFieldName()) {
                var token = json.nextToken();
                if (field.equals(SCHEMA)) {
                    var known =
                            token == JsonToken.VALUE_NUMBER_INT
                                    && json.getText().equals(Integer.toString(Json.SCHEMA));
                    return known
                            ? null
                            : "schema is " + json.getText() + ", this build reads " + Json.SCHEMA;
                }
                json.skipChildren();
            }
            return "it has no schema";
        }
    }

    private static String fault(Exception e) {
        return switch (e) {
            case JsonMappingException mapping ->
                    mapping.getOriginalMessage() + " (at " + place(mapping) + ")";
            case JsonProcessingException json -> json.getOriginalMessage();
            case Exception other -> String.valueOf(other.getMessage());
        };
    }

    private static String place(JsonMappingException e) {
        var place = new StringBuilder();
        for (var step : e.getPath()) {
            if (step.getFieldName() == null) {
                place.append('[').append(step.getIndex()).append(']');
            } else {
                place.append(place.isEmpty() ? "" : ".").append(step.getFieldName());
            }
        }
        return place.isEmpty() ? "its top" : place.toString();
    }
}
