package org.tocsin.claim;

/// How many of what: `six ATACMS` is 6 to 6 of `missile`; "dozens" is a range.
public record Quantity(String text, long from, long to) {
    public Quantity {
        if (from > to) {
            throw new IllegalArgumentException("quantity '" + text + "' runs backwards");
        }
    }
}
