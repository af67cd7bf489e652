package org.tocsin.kafka;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonSerializer;
import com.fasterxml.jackson.databind.KeyDeserializer;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;

import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/// A type that stands in JSON as one string, as a value and as a key.
record AsText<T>(Class<T> type, Function<T, String> write, Function<String, T> read) {
    /// An enum that stands by its label.
    static <E extends Enum<E>> AsText<E> labelled(Class<E> type, Function<E, String> label) {
        var byLabel =
                Arrays.stream(type.getEnumConstants()).collect(Collectors.toMap(label, e -> e));
        return new AsText<>(
                type,
                label,
                text ->
                        Optional.ofNullable(byLabel.get(text))
                                .orElseThrow(
                                        () ->
                                                new IllegalArgumentException(
                                                        "not one of "
                                                                + new TreeSet<>(
                                                                        byLabel.keySet()))));
    }

    void register(SimpleModule module) {
        module.addSerializer(type, new Writer(false));
        module.addKeySerializer(type, new Writer(true));
        module.addDeserializer(type, new Reader());
        module.addKeyDeserializer(type, new KeyReader());
    }

    private final class Writer extends JsonSerializer<T> {
        private final boolean asKey;

        Writer(boolean asKey) {
            this.asKey = asKey;
        }

        @Override
        public void serialize(T value, JsonGenerator to, SerializerProvider context)
                throws IOException {
            if (asKey) {
                to.writeFieldName(write.apply(value));
            } else {
                to.writeString(write.apply(value));
            }
        }
    }

    private final class Reader extends StdDeserializer<T> {
        private static final long serialVersionUID = 1L;

        Reader() {
            super(type);
        }

        @Override
        public T deserialize(JsonParser from, DeserializationContext context) throws IOException {
            if (!from.hasToken(JsonToken.VALUE_STRING)) {
                throw context.wrongTokenException(
                        from, type, JsonToken.VALUE_STRING, "it stands as a string");
            }
            try {
                return read.apply(from.getText());
            } catch (RuntimeException e) {
                throw context.weirdStringException(from.getText(), type, e.getMessage());
            }
        }
    }

    private final class KeyReader extends KeyDeserializer {
        @Override
        public Object deserializeKey(String key, DeserializationContext context)
                throws IOException {
            try {
                return read.apply(key);
            } catch (RuntimeException e) {
                throw context.weirdKeyException(type, key, e.getMessage());
            }
        }
    }
}
