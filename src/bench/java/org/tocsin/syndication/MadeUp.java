package org.tocsin.syndication;

import org.tocsin.article.ArticleId;
import org.tocsin.article.ContentHash;

import java.time.Instant;
import java.util.List;
import java.util.SplittableRandom;

/// Entries that weigh on the index as an article does, without a text.
public final class MadeUp {
    /// Fingerprints of an article of 2.85 KB.
    private static final int HASHES = 50;

    private MadeUp() {}

    public static Entry entry(long number, Instant fetchedAt) {
        var random = new SplittableRandom(number);
        var hashes = random.ints(HASHES).toArray();
        var hash = ContentHash.of("made up", Long.toString(number));
        var print = new TextPrint(450, "", List.of(), Fingerprint.of(hashes), hash);
        var item =
                new Item(
                        new ArticleId("made-up-" + number),
                        hash,
                        null,
                        List.of(),
                        fetchedAt,
                        true,
                        fetchedAt,
                        "en",
                        WireRank.OTHER,
                        print);
        return new Entry(List.of(new Held(item, 1, new Verdict.Original())), true, List.of());
    }
}
