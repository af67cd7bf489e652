package org.tocsin.topology;

import org.apache.kafka.common.errors.SerializationException;
import org.jspecify.annotations.Nullable;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;

/// Reads what a [PackedOutput] wrote, in the same order.
///
/// Throws [BufferUnderflowException] or [IllegalArgumentException] on bytes that it did not write.
final class PackedInput {
    private static final int LOW = 0x7f;
    private static final int SEVEN = 7;

    private final ByteBuffer bytes;

    PackedInput(byte[] bytes) {
        this.bytes = ByteBuffer.wrap(bytes);
    }

    /// The value that takes all of these bytes, behind the version of their layout.
    ///
    /// @param name of what is read, for complaints
    /// @throws SerializationException when they are not the bytes of such a value
    static <T> T read(byte[] bytes, int layout, String name, Function<PackedInput, T> value) {
        return readHead(
                bytes,
                layout,
                name,
                from -> {
                    var read = value.apply(from);
                    if (from.bytes.hasRemaining()) {
                        throw new IllegalArgumentException("bytes behind its end");
                    }
                    return read;
                });
    }

    /// The value that takes the first of these bytes, behind the version of their layout.
    ///
    /// @param name of what is read, for complaints
    /// @throws SerializationException when they are not the bytes of such a value
    static <T> T readHead(byte[] bytes, int layout, String name, Function<PackedInput, T> value) {
        try {
            var from = new PackedInput(bytes);
            int written = from.count();
            if (written != layout) {
                throw new IllegalArgumentException(
                        "layout is " + written + ", this build reads " + layout);
            }
            return value.apply(from);
        } catch (BufferUnderflowException | IllegalArgumentException | ArithmeticException e) {
            throw new SerializationException("unreadable " + name + ": " + e, e);
        }
    }

    int count() {
        return Math.toIntExact(bits());
    }

    long number() {
        return bits();
    }

    private long bits() {
        long number = 0;
        for (int shift = 0; shift < Long.SIZE; shift += SEVEN) {
            byte next = bytes.get();
            number |= (long) (next & LOW) << shift;
            if (next >= 0) {
                return number;
            }
        }
        throw new IllegalArgumentException("a number of more than 64 bits");
    }

    boolean flag() {
        return bytes.get() != 0;
    }

    double real() {
        return bytes.getDouble();
    }

    Instant time() {
        long bits = bits();
        return Instant.ofEpochSecond(bits >>> 1 ^ -(bits & 1), count());
    }

    byte[] bytes() {
        int length = count();
        if (length > bytes.remaining()) {
            throw new BufferUnderflowException();
        }
        var value = new byte[length];
        bytes.get(value);
        return value;
    }

    String text() {
        int length = count();
        if (length > bytes.remaining()) {
            throw new BufferUnderflowException();
        }
        var value = new String(bytes.array(), bytes.position(), length, StandardCharsets.UTF_8);
        bytes.position(bytes.position() + length);
        return value;
    }

    void skipText() {
        int length = count();
        if (length > bytes.remaining()) {
            throw new BufferUnderflowException();
        }
        bytes.position(bytes.position() + length);
    }

    void skipTexts() {
        for (int left = count(); left > 0; left--) {
            skipText();
        }
    }

    @Nullable String textOrNull() {
        return flag() ? text() : null;
    }

    List<String> texts() {
        return list(this::text);
    }

    <T> List<T> list(Supplier<T> each) {
        int count = count();
        if (count > bytes.remaining()) {
            throw new BufferUnderflowException();
        }
        var values = new ArrayList<T>(count);
        for (int i = 0; i < count; i++) {
            values.add(each.get());
        }
        return values;
    }
}
