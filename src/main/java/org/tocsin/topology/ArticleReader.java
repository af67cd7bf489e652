package org.tocsin.topology;

import org.tocsin.article.Article;
import org.tocsin.article.Outlets;
import org.tocsin.article.Sentences;
import org.tocsin.claim.ClaimTagger;
import org.tocsin.event.Telling;
import org.tocsin.syndication.Furniture;
import org.tocsin.syndication.Item;
import org.tocsin.syndication.WireRank;

/// Stage 1 as a pure function: prints an article's text and reads its claims.
public final class ArticleReader {
    private final ClaimTagger tagger;
    private final WireRank rank;
    private final Furniture furniture;

    public ArticleReader(ClaimTagger tagger, Outlets outlets) {
        this.tagger = tagger;
        this.rank = new WireRank(outlets);
        var learnt = tagger.learnt();
        furniture = Furniture.of(learnt.paragraphs(), learnt.hot());
    }

    /// What the lane is told of an article.
    ///
    /// @param source its record on `articles`
    public LaneRecord.Told read(Article article, Source source) {
        var body = Sentences.of(article);
        var item = Item.of(article, body, rank.applyAsInt(article), furniture);
        var claims = tagger.tag(article, body);
        return new LaneRecord.Told(item, Telling.of(article, item.hash(), claims), source);
    }
}
