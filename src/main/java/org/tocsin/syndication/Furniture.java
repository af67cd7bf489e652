package org.tocsin.syndication;

import org.jspecify.annotations.Nullable;
import org.tocsin.article.ContentHash;

import java.util.Arrays;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// What was learnt of the pages of outlets, beyond what is known by its shape: paragraphs that one
/// sets round its texts again and again, and fingerprints that unrelated texts share.
///
/// @param paragraphs by outlet, keys of paragraphs
/// @param hot fingerprints that relate nobody
public record Furniture(Map<String, Set<String>> paragraphs, Fingerprint hot) {
    /// Nothing was learnt.
    public static final Furniture NONE = new Furniture(Map.of(), Fingerprint.NONE);

    private static final int DIGITS = 16;
    private static final int HEX = 16;

    public Furniture {
        paragraphs = Map.copyOf(paragraphs);
    }

    /// @param hot as eight hexadecimal digits each
    public static Furniture of(Map<String, Set<String>> paragraphs, Collection<String> hot) {
        var hashes = hot.stream().mapToInt(hash -> Integer.parseUnsignedInt(hash, HEX)).toArray();
        return new Furniture(paragraphs, Fingerprint.of(hashes));
    }

    /// What names a paragraph, however its marks and letter case are; empty when it has no words.
    public static String key(String paragraph) {
        var normal = NormalText.of(paragraph).toLowerCase(Locale.ROOT);
        return normal.isEmpty() ? "" : ContentHash.of(normal).value().substring(0, DIGITS);
    }

    boolean knows(@Nullable String outlet) {
        return outlet != null && paragraphs.containsKey(outlet);
    }

    boolean holds(@Nullable String outlet, String paragraph) {
        var known = outlet == null ? null : paragraphs.get(outlet);
        return known != null && known.contains(key(paragraph));
    }

    /// The hashes that are not hot.
    int[] cold(int[] hashes) {
        var stopped = hot.hashes();
        return stopped.length == 0
                ? hashes
                : Arrays.stream(hashes)
                        .filter(hash -> Arrays.binarySearch(stopped, hash) < 0)
                        .toArray();
    }
}
