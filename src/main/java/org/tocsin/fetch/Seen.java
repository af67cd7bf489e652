package org.tocsin.fetch;

import org.jspecify.annotations.Nullable;
import org.tocsin.article.ContentHash;
import org.tocsin.fetch.feed.FeedEntry;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;
import java.util.Collection;

/// The entries of a feed that have been taken, eight bytes each, so that the 50,000 of a sitemap
/// fit into one record: 48 bits of the id's hash, 16 of the mark's.
public final class Seen {
    static final Seen NONE = new Seen(new long[0]);

    private static final int MARK_BITS = 16;

    // Sorted.
    private final long[] entries;

    private Seen(long[] entries) {
        this.entries = entries;
    }

    static Seen of(Collection<FeedEntry> entries) {
        return new Seen(entries.stream().mapToLong(Seen::word).sorted().distinct().toArray());
    }

    /// @throws IllegalArgumentException when the text is none that [#packed] wrote
    public static Seen unpacked(String text) {
        var bytes = ByteBuffer.wrap(Base64.getDecoder().decode(text));
        var words = new long[bytes.remaining() / Long.BYTES];
        bytes.asLongBuffer().get(words);
        Arrays.sort(words);
        return new Seen(words);
    }

    public String packed() {
        var bytes = ByteBuffer.allocate(entries.length * Long.BYTES);
        bytes.asLongBuffer().put(entries);
        return Base64.getEncoder().encodeToString(bytes.array());
    }

    /// Whether the entry was taken as it is now.
    boolean holds(FeedEntry entry) {
        return Arrays.binarySearch(entries, word(entry)) >= 0;
    }

    /// Whether the entry was taken, perhaps under another mark.
    boolean knows(FeedEntry entry) {
        var first = word(entry) >>> MARK_BITS << MARK_BITS;
        var at = Arrays.binarySearch(entries, first);
        var next = at < 0 ? -at - 1 : at;
        return next < entries.length && entries[next] >>> MARK_BITS == first >>> MARK_BITS;
    }

    boolean isEmpty() {
        return entries.length == 0;
    }

    private static long word(FeedEntry entry) {
        var id = Long.parseUnsignedLong(ContentHash.of(entry.id()).value().substring(0, 12), 16);
        return id << MARK_BITS | Long.parseLong(entry.mark().substring(0, 4), 16);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Seen seen && Arrays.equals(entries, seen.entries);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(entries);
    }

    @Override
    public String toString() {
        return entries.length + " entries";
    }
}
