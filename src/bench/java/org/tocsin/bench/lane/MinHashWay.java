package org.tocsin.bench.lane;

import org.tocsin.article.Article;
import org.tocsin.syndication.MinHashIndex;

import java.time.Instant;

/// The usual one: MinHash of 128 components, LSH in 32 bands, copies from an estimated Jaccard
/// similarity of one half on.
final class MinHashWay implements Way<byte[]> {
    private static final double ALIKE = 0.5;

    private final MinHashIndex index = new MinHashIndex(ALIKE);

    @Override
    public byte[] prepare(Article article) {
        return index.signature(article);
    }

    @Override
    public void fill(int texts, Instant until) {
        index.fill(texts);
    }

    @Override
    public String offer(byte[] signature) {
        return index.offer(signature) < 0 ? "original" : "copy";
    }

    @Override
    public long disk() {
        return 0;
    }

    @Override
    public void close() {}
}
