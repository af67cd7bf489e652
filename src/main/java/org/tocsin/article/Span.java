package org.tocsin.article;

/// A half-open range of Unicode code points in a text: from `start`, up to but without `end`.
public record Span(int start, int end) {
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException(
                    "a span needs 0 <= start <= end, was " + start + ".." + end);
        }
    }
}
