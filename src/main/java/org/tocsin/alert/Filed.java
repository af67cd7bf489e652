package org.tocsin.alert;

import org.jspecify.annotations.Nullable;

import java.time.Instant;

/// What the desk remembers of one alert, so that its revisions never start again.
///
/// @param last its latest state
/// @param shown whether that stands on `alerts.current`
/// @param waiting what of it was held back and may still be told, or null
/// @param opening its first telling, or null
/// @param toldAt ingest time of what a person was last told, or null
public record Filed(
        Alert last,
        boolean shown,
        @Nullable Waiting waiting,
        @Nullable Opening opening,
        @Nullable Instant toldAt) {
    /// One of which everything was told.
    public Filed(Alert last, boolean shown) {
        this(last, shown, null, null, null);
    }

    /// When an alert was first told, and between whom it was then.
    public record Opening(String group, Instant at) {}

    /// What a person was last told of it, or null.
    @Nullable Alert told() {
        if (waiting != null) {
            return waiting.told();
        }
        return last.revision() > 0 ? last : null;
    }
}
