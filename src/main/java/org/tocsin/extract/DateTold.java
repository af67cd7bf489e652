package org.tocsin.extract;

import org.tocsin.article.Published;

/// A date that a page tells of itself, and where.
record DateTold(WrittenDate date, String from) {
    Published published() {
        return DateText.published(date);
    }

    /// An instant whose zone is written.
    boolean exact() {
        return date.zoned() && date.time() != null;
    }

    /// Whether it tells no more than a day.
    boolean day() {
        return published() instanceof Published.On;
    }

    /// The date, and by whose clock it is read when the page does not say.
    Found<Published> found() {
        var assumed = !date.zoned() && !day();
        return new Found<>(published(), assumed ? from + ", clock of " + date.zone() : from);
    }
}
