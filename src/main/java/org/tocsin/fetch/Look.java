package org.tocsin.fetch;

import org.tocsin.extract.Extraction;
import org.tocsin.extract.PageKind;
import org.tocsin.extract.Skip;

import java.util.Set;

/// What a page was that answered, whatever went out in the end: where it is no article, its entry's
/// own words may do.
///
/// @param article whether an article stood on it
/// @param skips what of it was not read
public record Look(PageKind kind, boolean article, Set<Skip> skips) {
    public Look {
        skips = Set.copyOf(skips);
    }

    static Look at(Extraction page) {
        return switch (page) {
            case Extraction.Page found -> new Look(found.kind(), true, found.skips());
            case Extraction.NoArticle none -> new Look(none.kind(), false, none.skips());
        };
    }
}
