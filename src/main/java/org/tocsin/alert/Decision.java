package org.tocsin.alert;

import org.jspecify.annotations.Nullable;

/// What becomes of one change of an event.
///
/// @param sent the transition for `alerts`, or null
/// @param current the latest state for `alerts.current`, or null when it is to be forgotten there
/// @param withheld what was not sent, or null
public record Decision(
        String alertId,
        @Nullable Alert sent,
        @Nullable Alert current,
        @Nullable Suppression withheld) {}
