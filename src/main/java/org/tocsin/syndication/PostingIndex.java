package org.tocsin.syndication;

import org.tocsin.article.ArticleId;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Which held articles share enough fingerprints with a text to be compared with it.
///
/// In memory, in buckets of ingest time, so that it is bounded and forgets whole buckets; derived,
/// so that it is rebuilt from the entries. Candidates are those that share [#SHARED] hashes or are
/// equal word for word, in one group of languages: a property of the pair alone, whatever else is
/// held.
public final class PostingIndex {
    /// Fewer common fingerprints are chance or a stock phrase.
    public static final int SHARED = 3;

    private final Duration width;
    private final int[] stopped;
    private final TreeMap<Long, Bucket> buckets = new TreeMap<>();
    private final Map<ArticleId, Document> documents = new HashMap<>();

    /// One held article, without its text.
    record Document(CanonicalKey key, String group, boolean centre, long bucket, int number) {}

    private static final class Bucket {
        private final Postings postings = new Postings();
        private final List<ArticleId> ids = new ArrayList<>();
    }

    /// @param width ingest time that one bucket spans
    /// @param stopped hot fingerprints of recurring boilerplate, which count for nothing
    public PostingIndex(Duration width, Fingerprint stopped) {
        if (!width.isPositive()) {
            throw new IllegalArgumentException("a bucket must span some time, was " + width);
        }
        this.width = width;
        this.stopped = stopped.hashes();
    }

    /// Takes the item in, in place of an earlier text of the same article.
    public void put(Item item, boolean centre) {
        long time = bucket(item.fetchedAt());
        var bucket = buckets.computeIfAbsent(time, _ -> new Bucket());
        int number = bucket.ids.size();
        bucket.ids.add(item.id());
        for (int hash : hashes(item.print())) {
            bucket.postings.add(hash, number);
        }
        bucket.postings.add(exact(item.print()), number);
        var group = LanguageGroup.of(item.language()).intern();
        documents.put(item.id(), new Document(item.key(), group, centre, time, number));
    }

    /// Marks a held article as a centre or as none.
    void mark(ArticleId id, boolean centre) {
        documents.computeIfPresent(
                id, (_, d) -> new Document(d.key, d.group, centre, d.bucket, d.number));
    }

    /// The held articles to compare a text with, itself among them if held.
    List<Document> candidates(Item item) {
        var print = item.print();
        var found = new ArrayList<Document>();
        if (print.words() == 0) {
            return found;
        }
        var hashes = hashes(print);
        int exact = exact(print);
        buckets.forEach((time, bucket) -> collect(time, bucket, hashes, exact, found));
        var group = LanguageGroup.of(item.language());
        found.removeIf(document -> !document.group.equals(group));
        return found;
    }

    private void collect(long time, Bucket bucket, int[] hashes, int exact, List<Document> found) {
        var met = new Numbers();
        for (int hash : hashes) {
            bucket.postings.each(hash, met);
        }
        for (int i = 0; i < SHARED; i++) {
            bucket.postings.each(exact, met);
        }
        met.eachThatCame(
                SHARED,
                number -> {
                    var document = documents.get(bucket.ids.get(number));
                    boolean live =
                            document != null
                                    && document.bucket == time
                                    && document.number == number;
                    if (live) {
                        found.add(document);
                    }
                });
    }

    /// Forgets the buckets that lie wholly before the time, and packs the others but the last, to
    /// which little is added any more.
    ///
    /// @return the articles that are held no longer
    public List<ArticleId> expire(Instant before) {
        var gone = new ArrayList<ArticleId>();
        var old = buckets.headMap(bucket(before));
        old.forEach(
                (time, bucket) -> {
                    for (int number = 0; number < bucket.ids.size(); number++) {
                        var id = bucket.ids.get(number);
                        var document = documents.get(id);
                        if (document != null
                                && document.bucket == time
                                && document.number == number) {
                            documents.remove(id);
                            gone.add(id);
                        }
                    }
                });
        old.clear();
        buckets.descendingMap().values().stream().skip(1).forEach(b -> b.postings.seal());
        return gone;
    }

    boolean holds(ArticleId id) {
        return documents.containsKey(id);
    }

    /// Articles held.
    public int size() {
        return documents.size();
    }

    private int[] hashes(TextPrint print) {
        return Arrays.stream(print.fingerprint().hashes())
                .filter(hash -> Arrays.binarySearch(stopped, hash) < 0)
                .toArray();
    }

    private static int exact(TextPrint print) {
        return Integer.parseUnsignedInt(print.exact().value(), 0, 8, 16);
    }

    private long bucket(Instant time) {
        return Math.floorDiv(time.toEpochMilli(), width.toMillis());
    }
}
