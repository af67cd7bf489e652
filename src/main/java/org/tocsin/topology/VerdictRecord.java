package org.tocsin.topology;

import org.jspecify.annotations.Nullable;
import org.tocsin.article.ArticleId;
import org.tocsin.article.ContentHash;
import org.tocsin.syndication.Verdict;
import org.tocsin.syndication.VerdictVersion;

import java.time.Instant;

/// One version of a verdict, as it stands on `verdicts`.
///
/// Law 1 in one line: over all records with `first`, each `source` occurs once.
///
/// @param version from 1, without gaps, for each (article, hash); 0 for `unchanged` and `rejected`
/// @param first whether it answers an article record: the one at `source`
/// @param source that record's place on `articles`; null for later versions
/// @param lane which lane gave it
/// @param laneOffset of the lane record that led to it: the lane's total order
/// @param ingestedAt ingest time of that record
public record VerdictRecord(
        ArticleId article,
        ContentHash hash,
        int version,
        boolean first,
        Verdict verdict,
        @Nullable Source source,
        int lane,
        long laneOffset,
        Instant ingestedAt) {
    public VerdictRecord {
        if (first != (source != null)) {
            throw new IllegalArgumentException(
                    "a first verdict names the record that it answers, a later one names none");
        }
    }

    static VerdictRecord of(
            VerdictVersion said, @Nullable Source source, Source lane, Instant ingestedAt) {
        return new VerdictRecord(
                said.article(),
                said.hash(),
                said.version(),
                said.first(),
                said.verdict(),
                said.first() ? source : null,
                lane.partition(),
                lane.offset(),
                ingestedAt);
    }
}
