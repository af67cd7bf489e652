package org.tocsin.fetch.feed;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;

/// Reads RSS, RDF, Atom, JSON Feed and sitemaps, however badly they are written: what can be read
/// is an entry.
public final class FeedParser {
    /// Most entries of one feed, as sitemaps.org has it: whatever lists more is none.
    static final int MOST = 50_000;

    /// A new format is a class and a line here.
    private static final List<FeedFormat> FORMATS =
            List.of(new RssFormat(), new AtomFormat(), new SitemapFormat(), new JsonFormat());

    private FeedParser() {}

    /// @param body as it came, or packed with gzip
    /// @param charset as the HTTP header named it, or null
    /// @param base where the feed stands: relative links are read against it; null when unknown
    public static Feed parse(byte[] body, @Nullable String charset, @Nullable URI base) {
        return parse(body, charset, base, Listing.FEEDS);
    }

    /// As above, of an address that may tell what is new in another way.
    public static Feed parse(
            byte[] body, @Nullable String charset, @Nullable URI base, Listing listing) {
        return bounded(listing.read(body, charset, base));
    }

    static Feed feed(byte[] body, @Nullable String charset, @Nullable URI base) {
        try {
            return read(new FeedText(FeedCharset.decode(Packed.opened(body), charset), base));
        } catch (IOException e) {
            return new Feed.NoFeed("cannot be unpacked: " + e.getMessage());
        }
    }

    private static Feed read(FeedText text) {
        return FORMATS.stream()
                .map(format -> format.read(text))
                .flatMap(Optional::stream)
                .findFirst()
                .orElseGet(() -> none(text.beginning()));
    }

    private static Feed none(String beginning) {
        return new Feed.NoFeed(
                beginning.isEmpty() ? "it is empty" : "in no known format of feeds: " + beginning);
    }

    private static Feed bounded(Feed feed) {
        return feed instanceof Feed.Entries entries && entries.entries().size() > MOST
                ? new Feed.NoFeed("more than " + MOST + " entries")
                : feed;
    }
}
