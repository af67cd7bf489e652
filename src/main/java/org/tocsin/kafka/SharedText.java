package org.tocsin.kafka;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.StringDeserializer;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicReferenceArray;

/// Reads texts so that equal short ones are mostly one object: a record is full of codes, cues and
/// names of outlets, and the world keeps a million of them.
///
/// A table of fixed size holds what came last for each of its places: what is rare pushes out what
/// is rare, and nothing grows.
final class SharedText extends StringDeserializer {
    private static final long serialVersionUID = 1L;
    private static final int PLACES = 1 << 13;
    private static final int LONGEST = 40;

    private final transient AtomicReferenceArray<@Nullable String> known =
            new AtomicReferenceArray<>(PLACES);

    @Override
    public String deserialize(JsonParser from, DeserializationContext context) throws IOException {
        return from.hasToken(JsonToken.VALUE_STRING)
                ? shared(from.getText())
                : super.deserialize(from, context);
    }

    String shared(String text) {
        if (text.length() > LONGEST) {
            return text;
        }
        int hash = text.hashCode();
        int place = (hash ^ hash >>> 13) & (PLACES - 1);
        var held = known.getPlain(place);
        if (text.equals(held)) {
            return held;
        }
        known.setPlain(place, text);
        return text;
    }
}
