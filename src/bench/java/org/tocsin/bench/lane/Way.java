package org.tocsin.bench.lane;

import org.tocsin.article.Article;

import java.time.Instant;

/// A way to find copies.
///
/// @param <P> what it makes of an article alone, on any thread
interface Way<P> extends AutoCloseable {
    P prepare(Article article);

    /// Holds so many texts more that are like no other, fetched in the retention before `until`: as
    /// many hashes as an article has, made up, so that a million take seconds.
    void fill(int texts, Instant until);

    /// Takes it in, and says what it is: `copy`, or something else.
    String offer(P prepared);

    /// Bytes on disk.
    long disk();

    @Override
    void close();
}
