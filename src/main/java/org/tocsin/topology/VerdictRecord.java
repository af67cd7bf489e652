package org.tocsin.topology;

import org.jspecify.annotations.Nullable;
import org.tocsin.article.ArticleId;
import org.tocsin.article.ContentHash;
import org.tocsin.syndication.Parting;
import org.tocsin.syndication.Verdict;
import org.tocsin.syndication.VerdictVersion;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/// One version of a verdict, as it stands on `verdicts`.
///
/// Law 1 in one line: over all records with `first`, each `source` occurs once.
///
/// @param version from 1, without gaps, for each (article, hash); 0 for `unchanged` and `rejected`
/// @param unmerged whose text it is not, by the word of people
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
        List<Unmerged> unmerged,
        @Nullable Source source,
        int lane,
        long laneOffset,
        Instant ingestedAt) {
    /// A person's word that the article is not of another's text.
    public record Unmerged(ArticleId from, String author, String reason) {}

    public VerdictRecord {
        unmerged = List.copyOf(unmerged);
        if (first != (source != null)) {
            throw new IllegalArgumentException(
                    "a first verdict names the record that it answers, a later one names none");
        }
    }

    static VerdictRecord of(
            VerdictVersion said,
            List<Parting> partings,
            @Nullable Source source,
            Source lane,
            Instant ingestedAt) {
        return new VerdictRecord(
                said.article(),
                said.hash(),
                said.version(),
                said.first(),
                said.verdict(),
                partings.stream()
                        .map(p -> unmerged(said.article(), p))
                        .sorted(Comparator.comparing(Unmerged::from))
                        .toList(),
                said.first() ? source : null,
                lane.partition(),
                lane.offset(),
                ingestedAt);
    }

    private static Unmerged unmerged(ArticleId article, Parting parting) {
        return new Unmerged(parting.partner(article), parting.author(), parting.reason());
    }
}
