package org.tocsin.article;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/// The first 128 bits of SHA-256 over a text, in hex: equal texts, equal hashes.
public record ContentHash(String value) implements Comparable<ContentHash> {
    private static final int BYTES = 16;

    public ContentHash {
        if (value.length() != 2 * BYTES) {
            throw new IllegalArgumentException(
                    "a content hash has " + 2 * BYTES + " hex digits, was '" + value + "'");
        }
    }

    /// Hashes the parts in order, each ended by a zero byte so that parts cannot run together.
    public static ContentHash of(String... parts) {
        var digest = sha256();
        for (var part : parts) {
            digest.update(part.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
        }
        return new ContentHash(HexFormat.of().formatHex(digest.digest(), 0, BYTES));
    }

    /// Hashes bytes as they are.
    public static ContentHash of(byte[] bytes) {
        return new ContentHash(HexFormat.of().formatHex(sha256().digest(bytes), 0, BYTES));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    @Override
    public int compareTo(ContentHash other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
