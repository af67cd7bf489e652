package org.tocsin.app;

import org.tocsin.article.Article;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/// The order in which files are told, and the ingest times of those that were never fetched.
///
/// An article without an ingest time takes its publication, a day its end. One without any time
/// comes last and takes the latest ingest time seen, never one before the dates that it names; its
/// upper bound stays open. With no time in the whole input that is 1970: nothing here reads a
/// clock.
final class ReplayOrder {
    private static final Comparator<Article> TOLD =
            Comparator.comparing(Article::publishedOrFetched)
                    .thenComparing(Article::id)
                    .thenComparing(Article::fetchedAt)
                    .thenComparing(Article::contentHash);

    private record Placed(Article article, boolean timed) {}

    private ReplayOrder() {}

    /// By clamped published time, then id; those without any time last, by id.
    static List<Article> byTime(List<Incoming> files) {
        return placed(files).stream()
                .sorted(
                        Comparator.comparing((Placed placed) -> !placed.timed())
                                .thenComparing(Placed::article, TOLD))
                .map(Placed::article)
                .toList();
    }

    /// As the files were given, with the ingest times that they have in [#byTime].
    static List<Article> asGiven(List<Incoming> files) {
        return placed(files).stream().map(Placed::article).toList();
    }

    private static List<Placed> placed(List<Incoming> files) {
        var placed = new Placed[files.size()];
        var seen = Instant.EPOCH;
        for (int i = 0; i < placed.length; i++) {
            var at = files.get(i).ingested();
            if (at.isPresent()) {
                placed[i] = new Placed(files.get(i).article(at.get()), true);
                seen = later(seen, at.get());
            }
        }
        for (var i : byId(files)) {
            var file = files.get(i);
            if (file.ingested().isEmpty()) {
                seen = later(seen, file.published().earliest().orElse(Instant.EPOCH));
                placed[i] = new Placed(file.article(seen), false);
            }
        }
        return List.of(placed);
    }

    private static List<Integer> byId(List<Incoming> files) {
        return IntStream.range(0, files.size())
                .boxed()
                .sorted(Comparator.comparing(i -> files.get(i).id()))
                .toList();
    }

    private static Instant later(Instant one, Instant two) {
        return one.isAfter(two) ? one : two;
    }
}
