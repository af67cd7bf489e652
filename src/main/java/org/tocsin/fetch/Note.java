package org.tocsin.fetch;

/// Something that was not told, and why: no skip goes uncounted.
///
/// @param about an entry's id or an address
public record Note(Word word, String source, String about, String why) {
    /// What kind of skip.
    public enum Word {
        /// An entry has neither a page nor words of its own that can be read.
        UNREADABLE,
        /// A page says what it said before.
        UNCHANGED,
        /// An entry of an archive that is older than our first look at it.
        ARCHIVED,
        /// An answer was no feed.
        NO_FEED,
        /// The source is not in the list any more.
        UNLISTED,
        /// The publisher reserves its text against mining.
        RESERVED
    }
}
