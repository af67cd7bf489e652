package org.tocsin.syndication;

import org.tocsin.article.ArticleId;

import java.util.List;
import java.util.Map;

/// All that one offered item brings about, worked out before anything is changed.
///
/// @param first the one verdict on the record that was offered
/// @param changed new versions of verdicts given before, in canonical order
/// @param puts entries to store
/// @param clusters whose text each article is that was judged anew, those in `puts` among them; of
///   an unchanged item the standing cluster
/// @param basis how many outcomes the lane had applied before this one
public record Outcome(
        VerdictVersion first,
        List<VerdictVersion> changed,
        List<Entry> puts,
        Map<ArticleId, Cluster> clusters,
        long basis) {
    public Outcome {
        changed = List.copyOf(changed);
        puts = List.copyOf(puts);
        clusters = Map.copyOf(clusters);
    }
}
