package org.tocsin.syndication;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;

/// The winnowed 5-gram hashes of a text, sorted and distinct: texts that share a run of 20 words
/// share at least one.
///
/// @param packed the hashes as big-endian 32-bit numbers in base64
public record Fingerprint(String packed) {
    /// Of a text too short for a single 5-gram.
    public static final Fingerprint NONE = new Fingerprint("");

    public Fingerprint {
        if (Base64.getDecoder().decode(packed).length % Integer.BYTES != 0) {
            throw new IllegalArgumentException("a fingerprint is a whole number of 32-bit hashes");
        }
    }

    static Fingerprint of(int[] hashes) {
        var sorted = Arrays.stream(hashes).sorted().distinct().toArray();
        var bytes = ByteBuffer.allocate(sorted.length * Integer.BYTES);
        bytes.asIntBuffer().put(sorted);
        return new Fingerprint(Base64.getEncoder().encodeToString(bytes.array()));
    }

    /// The hashes, ascending.
    public int[] hashes() {
        var buffer = ByteBuffer.wrap(Base64.getDecoder().decode(packed)).asIntBuffer();
        var hashes = new int[buffer.remaining()];
        buffer.get(hashes);
        return hashes;
    }
}
