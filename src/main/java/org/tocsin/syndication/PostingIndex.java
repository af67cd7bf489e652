package org.tocsin.syndication;

import org.tocsin.article.ArticleId;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
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
    private final Documents documents = new Documents();

    /// One held article, without its text: a million of them are held, so its key is laid out flat.
    static final class Document {
        private final byte[] id;
        private final short rank;
        private final long seconds;
        private final int nanos;
        private final String group;
        private boolean centre;
        private boolean replaced;

        Document(CanonicalKey key, String group, boolean centre) {
            id = Documents.bytes(key.id());
            rank = (short) key.rank();
            seconds = key.published().getEpochSecond();
            nanos = key.published().getNano();
            this.group = group;
            this.centre = centre;
        }

        private Candidate candidate() {
            var published = Instant.ofEpochSecond(seconds, nanos);
            return new Candidate(new CanonicalKey(rank, published, article()), centre);
        }

        private ArticleId article() {
            return new ArticleId(new String(id, StandardCharsets.UTF_8));
        }

        /// Its article's id in UTF-8.
        byte[] id() {
            return id;
        }
    }

    /// A held article to compare a text with.
    record Candidate(CanonicalKey key, boolean centre) {}

    /// What was fetched in one span of time. A document that came again, here or later, is still
    /// listed, and is the article's no more.
    private static final class Bucket {
        private final Postings postings = new Postings();
        private final List<Document> documents = new ArrayList<>();
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
        var bucket = buckets.computeIfAbsent(bucket(item.fetchedAt()), _ -> new Bucket());
        int number = bucket.documents.size();
        var group = LanguageGroup.of(item.language()).intern();
        var document = new Document(item.key(), group, centre);
        bucket.documents.add(document);
        var before = documents.put(document);
        if (before != null) {
            before.replaced = true;
        }
        for (int hash : hashes(item.print())) {
            bucket.postings.add(hash, number);
        }
        bucket.postings.add(exact(item.print()), number);
    }

    /// Marks a held article as a centre or as none.
    void mark(ArticleId id, boolean centre) {
        var document = documents.get(Documents.bytes(id));
        if (document != null) {
            document.centre = centre;
        }
    }

    /// The held articles to compare a text with, itself among them if held.
    List<Candidate> candidates(Item item) {
        var print = item.print();
        if (print.words() == 0) {
            return List.of();
        }
        var found = new ArrayList<Document>();
        var hashes = hashes(print);
        int exact = exact(print);
        buckets.values().forEach(bucket -> collect(bucket, hashes, exact, found));
        var group = LanguageGroup.of(item.language());
        return found.stream()
                .filter(document -> document.group.equals(group))
                .map(Document::candidate)
                .toList();
    }

    private static void collect(Bucket bucket, int[] hashes, int exact, List<Document> found) {
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
                    var document = bucket.documents.get(number);
                    if (!document.replaced) {
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
        for (var bucket : old.values()) {
            for (var document : bucket.documents) {
                if (!document.replaced) {
                    documents.remove(document);
                    gone.add(document.article());
                }
            }
        }
        old.clear();
        buckets.descendingMap().values().stream().skip(1).forEach(b -> b.postings.seal());
        return gone;
    }

    boolean holds(ArticleId id) {
        return documents.get(Documents.bytes(id)) != null;
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
