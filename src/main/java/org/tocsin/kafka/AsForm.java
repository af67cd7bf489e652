package org.tocsin.kafka;

import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.deser.std.StdDelegatingDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdDelegatingSerializer;
import com.fasterxml.jackson.databind.type.TypeFactory;
import com.fasterxml.jackson.databind.util.StdConverter;

import java.util.function.Function;

/// A type that stands in JSON in the form of another.
record AsForm<T, F>(Class<T> type, Class<F> form, Function<T, F> write, Function<F, T> read) {
    void register(SimpleModule module) {
        module.addSerializer(
                type, new StdDelegatingSerializer(type, new Between<>(type, form, write)));
        module.addDeserializer(
                type, new StdDelegatingDeserializer<>(new Between<>(form, type, read)));
    }

    private static final class Between<A, B> extends StdConverter<A, B> {
        private final Class<A> from;
        private final Class<B> to;
        private final Function<A, B> how;

        Between(Class<A> from, Class<B> to, Function<A, B> how) {
            this.from = from;
            this.to = to;
            this.how = how;
        }

        @Override
        public B convert(A value) {
            return how.apply(value);
        }

        @Override
        public JavaType getInputType(TypeFactory types) {
            return types.constructType(from);
        }

        @Override
        public JavaType getOutputType(TypeFactory types) {
            return types.constructType(to);
        }
    }
}
