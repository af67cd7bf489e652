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
        if (torn(value)) {
            throw new IllegalArgumentException("an article id must not hold half a character");
        }
    }

    /// Whether it holds one half of a surrogate pair: UTF-8 cannot say it, and stores would name
    /// another article.
    private static boolean torn(String value) {
        for (int i = 0; i < value.length(); i += Character.charCount(value.codePointAt(i))) {
            if (Character.getType(value.codePointAt(i)) == Character.SURROGATE) {
                return true;
            }
        }
        return false;
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
