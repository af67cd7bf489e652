package org.tocsin.app;

import org.jspecify.annotations.Nullable;
import org.tocsin.alert.Alert;
import org.tocsin.alert.Suppression;
import org.tocsin.event.Ruling;
import org.tocsin.event.Testimony;
import org.tocsin.syndication.Verdict.Evidence;

import java.time.Instant;
import java.util.List;

/// All that the topics tell of one alert.
///
/// @param transitions from the first on
/// @param suppressed what was not sent of it, and why
/// @param claims those that its transitions give as evidence, in the order in which they came
record AlertLife(
        String alertId,
        List<Alert> transitions,
        List<Suppression> suppressed,
        List<Evidenced> claims) {
    AlertLife {
        transitions = List.copyOf(transitions);
        suppressed = List.copyOf(suppressed);
        claims = List.copyOf(claims);
    }

    /// A claim, the article that brought it, and whose text that is.
    ///
    /// @param retracted a later text of the same outlet no longer says so
    /// @param withdrawn the lane judged its text anew, and it no longer stands here
    /// @param verdicts on the article, from the first on
    /// @param copies articles that carry the same text
    /// @param ruling by whose word it does not count, or null
    record Evidenced(
            Testimony testimony,
            boolean retracted,
            boolean withdrawn,
            List<Judged> verdicts,
            List<CarriedBy> copies,
            @Nullable Ruling ruling) {
        Evidenced {
            verdicts = List.copyOf(verdicts);
            copies = List.copyOf(copies);
        }
    }

    /// One version of a verdict.
    ///
    /// @param of the text that it leans on, or null
    /// @param evidence what a person can check it by, or null where there is nothing to compare
    record Judged(
            int version,
            String verdict,
            @Nullable String of,
            @Nullable Evidence evidence,
            Instant at) {}

    /// @param outlet the listed outlet, or null
    record CarriedBy(String article, @Nullable String outlet, Instant fetchedAt) {}
}
