package org.tocsin.syndication;

import org.tocsin.article.ArticleId;

import java.util.List;
import java.util.Map;

/// What becomes of the lane, worked out before anything is changed.
///
/// @param verdicts new versions of verdicts given before, in canonical order
/// @param puts entries to store
/// @param clusters whose text each article is that was judged anew, those in `puts` among them
/// @param partings to store
/// @param basis how many changes the lane had applied before this one
public record Changes(
        List<VerdictVersion> verdicts,
        List<Entry> puts,
        Map<ArticleId, Cluster> clusters,
        List<Parting> partings,
        long basis) {
    public Changes {
        verdicts = List.copyOf(verdicts);
        puts = List.copyOf(puts);
        clusters = Map.copyOf(clusters);
        partings = List.copyOf(partings);
    }
}
