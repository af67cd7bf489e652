package org.tocsin.syndication;

import org.tocsin.article.ArticleId;
import org.tocsin.article.ContentHash;

/// What the lane says about one text; a later version replaces an earlier one.
///
/// @param version from 1, without gaps, for each (article, hash); 0 for `unchanged` and `rejected`,
///   which speak of one record and leave the text's standing verdict alone
/// @param first whether it answers the record just offered
public record VerdictVersion(
        ArticleId article, ContentHash hash, int version, Verdict verdict, boolean first) {}
