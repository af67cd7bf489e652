package org.tocsin.topology;

import org.jspecify.annotations.Nullable;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

/// Values behind each other without names: who reads them knows their order ([PackedInput]).
final class PackedOutput {
    private static final int LOW = 0x7f;
    private static final int MORE = 0x80;
    private static final int SEVEN = 7;

    private byte[] bytes = new byte[4_096];
    private int size;

    byte[] toBytes() {
        return Arrays.copyOf(bytes, size);
    }

    /// At least 0; small numbers take one byte.
    void count(long number) {
        if (number < 0) {
            throw new IllegalArgumentException("a count is at least 0, was " + number);
        }
        bits(number);
    }

    private void bits(long number) {
        long rest = number;
        while ((rest & ~LOW) != 0) {
            octet((byte) (rest & LOW | MORE));
            rest >>>= SEVEN;
        }
        octet((byte) rest);
    }

    void flag(boolean value) {
        octet((byte) (value ? 1 : 0));
    }

    void real(double value) {
        long bits = Double.doubleToRawLongBits(value);
        for (int shift = Long.SIZE - Byte.SIZE; shift >= 0; shift -= Byte.SIZE) {
            octet((byte) (bits >>> shift));
        }
    }

    void time(Instant time) {
        long seconds = time.getEpochSecond();
        bits(seconds << 1 ^ seconds >> Long.SIZE - 1);
        count(time.getNano());
    }

    void bytes(byte[] value) {
        count(value.length);
        room(value.length);
        System.arraycopy(value, 0, bytes, size, value.length);
        size += value.length;
    }

    void text(String value) {
        bytes(value.getBytes(StandardCharsets.UTF_8));
    }

    void textOrNull(@Nullable String value) {
        flag(value != null);
        if (value != null) {
            text(value);
        }
    }

    void texts(List<String> values) {
        count(values.size());
        values.forEach(this::text);
    }

    private void octet(byte value) {
        room(1);
        bytes[size++] = value;
    }

    private void room(int more) {
        if (size + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(2 * bytes.length, size + more));
        }
    }
}
