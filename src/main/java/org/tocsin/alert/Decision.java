package org.tocsin.alert;

import org.jspecify.annotations.Nullable;

/// What becomes of one change of an event.
///
/// @param sent the transition for `alerts`, or null
/// @param current the latest state for `alerts.current`, or null when it is to be forgotten there
/// @param withheld what was not sent, or null
/// @param waiting what of it may still be told, or null
public record Decision(
        String alertId,
        @Nullable Alert sent,
        @Nullable Alert current,
        @Nullable Suppression withheld,
        @Nullable Waiting waiting) {
    public Decision(
            String alertId,
            @Nullable Alert sent,
            @Nullable Alert current,
            @Nullable Suppression withheld) {
        this(alertId, sent, current, withheld, null);
    }

    Decision withholdingNothing() {
        return new Decision(alertId, sent, current, null, waiting);
    }
}
