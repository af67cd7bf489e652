package org.tocsin.syndication;

import org.jspecify.annotations.Nullable;
import org.tocsin.article.Article;
import org.tocsin.article.ArticleId;
import org.tocsin.article.ContentHash;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

/// The lane run over a list of articles that is all there.
public final class Dedup {
    private Dedup() {}

    /// One article's final verdict.
    ///
    /// @param coverage share of its 5-grams in `of`'s text, or null when it leans on none
    /// @param reason the verdict in words
    public record Row(
            ArticleId id,
            String verdict,
            @Nullable ArticleId of,
            @Nullable Double coverage,
            String reason) {
        /// A verdict as a row.
        public static Row of(ArticleId id, Verdict verdict) {
            return new Row(
                    id, verdict.label(), verdict.of(), coverageOf(verdict), Reason.of(verdict));
        }
    }

    private record Text(ArticleId id, ContentHash hash) {}

    /// The final verdicts after all input, in input order.
    ///
    /// @param rank wire rank of an article's outlet: agencies have the smallest
    public static List<Row> run(List<Article> articles, ToIntFunction<Article> rank) {
        return run(articles, rank, Furniture.NONE);
    }

    /// @param furniture of outlets' pages
    public static List<Row> run(
            List<Article> articles, ToIntFunction<Article> rank, Furniture furniture) {
        var lane = new Lane(Entries.inMemory());
        var first = new ArrayList<VerdictVersion>();
        for (var article : articles) {
            var outcome = lane.offer(Item.of(article, rank.applyAsInt(article), furniture));
            lane.apply(outcome);
            first.add(outcome.first());
        }
        return rows(lane, first);
    }

    private static List<Row> rows(Lane lane, List<VerdictVersion> first) {
        Map<Text, Verdict> last = new HashMap<>();
        for (var said : first) {
            lane.held(said.article())
                    .forEach(h -> last.put(new Text(h.item().id(), h.item().hash()), h.verdict()));
        }
        return first.stream()
                .map(
                        said ->
                                Row.of(
                                        said.article(),
                                        said.version() == 0
                                                ? said.verdict()
                                                : last.getOrDefault(
                                                        new Text(said.article(), said.hash()),
                                                        said.verdict())))
                .toList();
    }

    private static @Nullable Double coverageOf(Verdict verdict) {
        return switch (verdict) {
            case Verdict.Copy(_, var evidence) -> evidence.coverage();
            case Verdict.Contained(_, var evidence) -> evidence.coverage();
            case Verdict.Update(_, var evidence) -> evidence.coverage();
            case Verdict.Revision(_, _, _, var role) -> coverageOf(role);
            case Verdict.Original _, Verdict.Unchanged _, Verdict.Rejected _ -> null;
        };
    }
}
