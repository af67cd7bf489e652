package org.tocsin.fetch;

import org.tocsin.article.Article;

import java.time.Duration;

/// What the fetcher counts.
///
/// Balance: every entry that is news to us is in the end told, refused or noted. All three are
/// counted once what they follow from is committed.
public interface FetchMeter {
    FetchMeter NONE = new FetchMeter() {};

    /// An address was asked, and this is how it ended.
    default void asked(StateKey key, FetchOutcome outcome) {}

    /// A feed is asked for, this long after it was due.
    default void polled(StateKey key, Duration late) {}

    /// A request goes out to a host.
    default void requested() {}

    /// A request has ended, well or not.
    default void answered(Duration took) {}

    /// An answer's page was read.
    default void read(Duration took) {}

    /// An article went out.
    default void told(Article article) {}

    /// An article that the log does not take.
    default void refused(Article article, String why) {}

    /// Something was left out.
    default void noted(Note note) {}

    /// A page was read; its entry is told, refused or noted besides.
    default void looked(Look page) {}

    /// A record that the log does not take; what it was to say is left out.
    default void unwritten(String record, String why) {}

    /// Work on an address ended in an error of ours, which counts as a failure of the address.
    default void broke(StateKey key, Throwable error) {}
}
