package org.tocsin.syndication;

import org.jspecify.annotations.Nullable;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;

/// The winnowed 5-gram hashes of a text, sorted and distinct: texts that share a run of 20 words
/// share at least one.
public final class Fingerprint {
    /// Of a text too short for a single 5-gram.
    public static final Fingerprint NONE = new Fingerprint("");

    private final int[] hashes;

    private Fingerprint(int[] hashes) {
        this.hashes = hashes;
    }

    /// @param packed as [#packed] gives it
    public Fingerprint(String packed) {
        this(Base64.getDecoder().decode(packed));
    }

    /// @param bytes as [#bytes] gives them
    public Fingerprint(byte[] bytes) {
        if (bytes.length % Integer.BYTES != 0) {
            throw new IllegalArgumentException("a fingerprint is a whole number of 32-bit hashes");
        }
        hashes = new int[bytes.length / Integer.BYTES];
        ByteBuffer.wrap(bytes).asIntBuffer().get(hashes);
    }

    static Fingerprint of(int[] hashes) {
        return new Fingerprint(Hashes.distinct(hashes.clone()));
    }

    /// The hashes as big-endian 32-bit numbers.
    public byte[] bytes() {
        var bytes = ByteBuffer.allocate(hashes.length * Integer.BYTES);
        bytes.asIntBuffer().put(hashes);
        return bytes.array();
    }

    /// The bytes in base64.
    public String packed() {
        return Base64.getEncoder().encodeToString(bytes());
    }

    /// The hashes, ascending. Not to be written to.
    int[] hashes() {
        return hashes;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Fingerprint that && Arrays.equals(hashes, that.hashes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(hashes);
    }

    @Override
    public String toString() {
        return packed();
    }
}
