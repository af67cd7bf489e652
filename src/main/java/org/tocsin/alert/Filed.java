package org.tocsin.alert;

import org.jspecify.annotations.Nullable;
import org.tocsin.alert.Suppression.Reason;

import java.time.Instant;

/// What the desk remembers of one alert, so that its revisions never start again.
///
/// @param last its latest state
/// @param shown whether that stands on `alerts.current`
/// @param waiting what of it was held back and may still be told, or null
/// @param opening its first telling, or its first holding back in a storm, or null
/// @param toldAt ingest time of what a person was last told, or null
public record Filed(
        Alert last,
        boolean shown,
        @Nullable Waiting waiting,
        @Nullable Opening opening,
        @Nullable Instant toldAt) {
    /// When an alert was first told or held back in a storm, and between whom it was then.
    public record Opening(String group, Instant at) {}

    /// What is remembered once a decision is applied, or null for nothing.
    static @Nullable Filed after(Decision decision, @Nullable Filed before) {
        var sent = decision.sent();
        var toldAt = before == null ? null : before.toldAt();
        var at = sent == null ? toldAt : sent.updatedAt();
        var opening = opening(decision, before);
        if (decision.current() != null) {
            return new Filed(decision.current(), true, decision.waiting(), opening, at);
        }
        if (sent != null) {
            return new Filed(sent, false, decision.waiting(), opening, at);
        }
        if (before == null) {
            return null;
        }
        // What was held back and is over was never told.
        var told = before.told();
        var last = told == null ? before.last() : told;
        return new Filed(last, false, decision.waiting(), opening, at);
    }

    /// What a storm holds back counts in it too, or it would ebb while it blows.
    private static @Nullable Opening opening(Decision decision, @Nullable Filed before) {
        if (before != null && before.opening() != null) {
            return before.opening();
        }
        var waiting = decision.waiting();
        var stormy = waiting != null && waiting.reason() == Reason.STORM;
        var opens = decision.sent() == null && stormy ? decision.current() : decision.sent();
        return opens == null ? null : new Opening(Storms.group(opens), opens.updatedAt());
    }

    /// Whether it is one more alert of its group.
    boolean opensAfter(@Nullable Filed before) {
        return opening != null && (before == null || before.opening() == null);
    }

    /// What a person was last told of it, or null.
    @Nullable Alert told() {
        if (waiting != null) {
            return waiting.told();
        }
        return last.revision() > 0 ? last : null;
    }
}
