package org.tocsin.article;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.util.List;

/// One article as it came: what every stage starts from.
///
/// @param url where it stands, or null when it came without an address
/// @param title its headline, empty when it has none
/// @param body its text, paragraphs parted by a blank line, exactly as it came: offsets count in it
/// @param chrome ranges of the body that are not the article's own words (menus, appeals,
///   captions); later stages skip them
/// @param fetchedAt the ingest time, and the time stamp of its Kafka record
/// @param outlet the id of its house in the source list, or null when the list does not know it
/// @param language ISO 639-1, or `und`
/// @param credits ids of the agencies that its text credits
public record Article(
        ArticleId id,
        @Nullable CanonicalUrl url,
        String title,
        String body,
        List<Span> chrome,
        Published published,
        Instant fetchedAt,
        @Nullable String outlet,
        String language,
        List<String> credits) {
    /// The language of a text whose language nobody named.
    public static final String UNDETERMINED = "und";

    public Article {
        chrome = List.copyOf(chrome);
        credits = List.copyOf(credits);
    }

    /// An article of which only the text is known.
    public static Article ofText(ArticleId id, String title, String body, String language) {
        return new Article(
                id,
                null,
                title,
                body,
                List.of(),
                Published.UNKNOWN,
                Instant.EPOCH,
                null,
                language,
                List.of());
    }

    /// The hash of what a reader reads: headline and body.
    public ContentHash contentHash() {
        return ContentHash.of(title, body);
    }

    /// Its place in time: see [Published#clamped].
    public Instant publishedOrFetched() {
        return published.clamped(fetchedAt);
    }
}
