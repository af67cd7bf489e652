package org.tocsin.topology;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;

import org.apache.kafka.common.errors.SerializationException;
import org.tocsin.kafka.Json;

import java.io.IOException;
import java.util.List;

/// Lists that stand as JSON in packed bytes; an empty one, the usual case, as nothing.
final class PackedJson<T> {
    private final ObjectReader reader;
    private final ObjectWriter writer;

    PackedJson(TypeReference<List<T>> type) {
        reader = Json.mapper().readerFor(type);
        writer = Json.mapper().writerFor(type);
    }

    byte[] write(List<T> values) {
        try {
            return values.isEmpty() ? new byte[0] : writer.writeValueAsBytes(values);
        } catch (JsonProcessingException e) {
            throw new SerializationException("cannot be written: " + e, e);
        }
    }

    List<T> read(byte[] json) {
        try {
            return json.length == 0 ? List.of() : reader.readValue(json);
        } catch (IOException e) {
            throw new SerializationException("unreadable list: " + e.getMessage(), e);
        }
    }
}
