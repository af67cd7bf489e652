package org.tocsin.article;

/// Names one article for good: given by the sender, else the hash of its canonical URL, else its
/// file's name.
public record ArticleId(String value) implements Comparable<ArticleId> {
    /// Longest id in characters; a Kafka key stays small.
    public static final int MAX_LENGTH = 512;

    public ArticleId {
        if (value.isBlank()) {
            throw new IllegalArgumentException("an article id must not be blank");
        }
        if (value.length() > MAX_LENGTH) {
            throw new IllegalArgumentException(
                    "an article id has at most "
                            + MAX_LENGTH
                            + " characters, was "
                            + value.length());
        }
    }

    /// The id of an article that is known only by its address, whichever of its variants that is.
    public static ArticleId of(CanonicalUrl url) {
        return new ArticleId(ContentHash.of(url.article()).value());
    }

    @Override
    public int compareTo(ArticleId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
