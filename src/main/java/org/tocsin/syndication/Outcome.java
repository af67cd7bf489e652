package org.tocsin.syndication;

import org.tocsin.article.ArticleId;

import java.util.List;
import java.util.Map;

/// All that one offered item brings about, worked out before anything is changed.
///
/// @param first the one verdict on the record that was offered
/// @param changes the rest; of an unchanged item it names the standing cluster
public record Outcome(VerdictVersion first, Changes changes) {
    /// New versions of verdicts given before, in canonical order.
    public List<VerdictVersion> changed() {
        return changes.verdicts();
    }

    /// Entries to store.
    public List<Entry> puts() {
        return changes.puts();
    }

    /// Whose text each article is that was judged anew.
    public Map<ArticleId, Cluster> clusters() {
        return changes.clusters();
    }
}
