package org.tocsin.topology;

import org.tocsin.article.Article;
import org.tocsin.article.OutletKind;
import org.tocsin.article.Outlets;
import org.tocsin.claim.ClaimTagger;
import org.tocsin.event.Telling;
import org.tocsin.syndication.Item;

/// Stage 1 as a pure function: prints an article's text and reads its claims.
public final class ArticleReader {
    private static final int AGENCY = 0;
    private static final int OTHERS = 1;

    private final ClaimTagger tagger;
    private final Outlets outlets;

    public ArticleReader(ClaimTagger tagger, Outlets outlets) {
        this.tagger = tagger;
        this.outlets = outlets;
    }

    /// What the lane is told of an article.
    ///
    /// @param source its record on `articles`
    public LaneRecord.Told read(Article article, Source source) {
        var item = Item.of(article, rank(article));
        return new LaneRecord.Told(item, Telling.of(article, tagger.tag(article)), source);
    }

    /// Agencies come first where a cluster's canonical text is chosen.
    private int rank(Article article) {
        var outlet = article.outlet();
        return outlet != null
                        && outlets.byId(outlet)
                                .filter(o -> o.kind() == OutletKind.AGENCY)
                                .isPresent()
                ? AGENCY
                : OTHERS;
    }
}
