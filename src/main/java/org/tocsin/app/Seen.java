package org.tocsin.app;

import org.jspecify.annotations.Nullable;
import org.tocsin.alert.Alert;
import org.tocsin.alert.Suppression;
import org.tocsin.article.Article;
import org.tocsin.event.Event;
import org.tocsin.event.WorldRecord;
import org.tocsin.topology.VerdictRecord;

import java.time.Duration;
import java.time.Instant;

/// One committed record of the path, as an observer came to see it.
sealed interface Seen {
    /// When it came.
    ///
    /// @param ingested the record's own time: the ingest time of the article that led to it
    /// @param observed when it was seen here
    /// @param live whether it was written after the observer started
    record Stamp(Instant ingested, Instant observed, boolean live) {
        /// From the ingest of the article to this sight.
        Duration age() {
            return Duration.between(ingested, observed);
        }
    }

    Stamp stamp();

    /// An article record; null when it cannot be read.
    ///
    /// @param counted whether law 1's balance counts it, see [Beginning]
    record Entered(Stamp stamp, @Nullable Article article, boolean counted) implements Seen {}

    /// A version of a verdict.
    ///
    /// @param counted whether it is the first on a record that the balance counts
    record Judged(Stamp stamp, VerdictRecord verdict, boolean counted) implements Seen {}

    /// A record of the world's total order.
    record Claimed(Stamp stamp, WorldRecord record) implements Seen {}

    /// The state of an event; null when it is forgotten.
    record Happened(Stamp stamp, String id, @Nullable Event event) implements Seen {}

    /// A transition on `alerts`.
    record Alerted(Stamp stamp, Alert alert) implements Seen {}

    /// What was not sent.
    record Withheld(Stamp stamp, Suppression suppression) implements Seen {}

    /// A dead letter.
    ///
    /// @param topic where it came from, without the prefix
    /// @param counted whether an article record that the balance counts went with it
    /// @param fault the simple name of the exception
    record SetAside(Stamp stamp, String topic, boolean counted, String fault) implements Seen {}
}
