package org.tocsin.syndication;

import com.dynatrace.hash4j.similarity.ElementHashProvider;
import com.dynatrace.hash4j.similarity.SimilarityHashPolicy;
import com.dynatrace.hash4j.similarity.SimilarityHasher;
import com.dynatrace.hash4j.similarity.SimilarityHashing;

import org.tocsin.article.Article;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/// What one would use instead: MinHash signatures of the same word 5-grams, banded into a
/// locality-sensitive index, and a copy where the estimated Jaccard similarity is high enough.
public final class MinHashIndex {
    private static final int COMPONENTS = 128;
    private static final int BITS = 16;
    private static final int BANDS = 32;
    private static final int ROWS = COMPONENTS / BANDS;

    private final SimilarityHashPolicy policy = SimilarityHashing.minHash(COMPONENTS, BITS);
    private final SimilarityHasher hasher = policy.createHasher();
    private final Postings postings = new Postings();
    private final List<byte[]> signatures = new ArrayList<>();
    private final double alike;

    /// @param alike the least estimated similarity of copies
    public MinHashIndex(double alike) {
        this.alike = alike;
    }

    /// The signature of an article's own words.
    public byte[] signature(Article article) {
        var words =
                TextPrint.wordHashes(
                        String.join(" ", TextPrint.of(article, Furniture.NONE).sentences()));
        return signature(Winnowing.grams(words));
    }

    /// The signature of 5-gram hashes, spread to 64 bits.
    byte[] signature(int[] grams) {
        return hasher.compute(
                ElementHashProvider.ofFunction(
                        i -> grams[i] * 0x9E3779B97F4A7C15L, Math.max(1, grams.length)));
    }

    /// Takes a text in, and finds the first held one that it is like, or -1.
    public int offer(byte[] signature) {
        var met = new Numbers();
        for (int band = 0; band < BANDS; band++) {
            postings.each(key(signature, band), met);
        }
        int[] first = {-1};
        met.eachThatCame(
                1,
                number -> {
                    if (first[0] < 0 && like(signature, signatures.get(number))) {
                        first[0] = number;
                    }
                });
        for (int band = 0; band < BANDS; band++) {
            postings.add(key(signature, band), signatures.size());
        }
        signatures.add(signature);
        return first[0];
    }

    /// Takes in signatures that are like no other.
    public void fill(int texts) {
        var random = new SplittableRandom(5);
        for (int i = 0; i < texts; i++) {
            var signature = new byte[policy.getSignatureSizeInBytes()];
            random.nextBytes(signature);
            var _ = offer(signature);
        }
    }

    private boolean like(byte[] one, byte[] other) {
        return policy.getFractionOfEqualComponents(one, other) >= alike;
    }

    private int key(byte[] signature, int band) {
        int from = band * ROWS * BITS / Byte.SIZE;
        int key = Arrays.hashCode(Arrays.copyOfRange(signature, from, from + ROWS * BITS / 8));
        return key * 31 + band;
    }
}
