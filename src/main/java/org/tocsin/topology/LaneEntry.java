package org.tocsin.topology;

import org.tocsin.article.ArticleId;
import org.tocsin.event.Released;
import org.tocsin.event.Telling;
import org.tocsin.syndication.Entry;

import java.util.List;

/// All that a lane holds of one article, as one record of its store.
///
/// @param entry its texts, verdicts and relations
/// @param tellings the claims of each text, in the order of the entry's texts
/// @param released what the world was last told of it
public record LaneEntry(Entry entry, List<Telling> tellings, Released released) {
    public LaneEntry {
        tellings = List.copyOf(tellings);
        if (tellings.size() != entry.texts().size()) {
            throw new IllegalArgumentException(
                    entry.texts().size() + " texts, but claims of " + tellings.size());
        }
    }

    /// Its key in the store.
    public ArticleId id() {
        return entry.id();
    }
}
