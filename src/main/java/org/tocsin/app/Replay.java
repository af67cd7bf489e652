package org.tocsin.app;

import org.tocsin.alert.Alert;
import org.tocsin.alert.Decision;
import org.tocsin.alert.Digest;
import org.tocsin.article.Article;
import org.tocsin.article.ArticleId;
import org.tocsin.article.ContentHash;
import org.tocsin.claim.ClaimTagger;
import org.tocsin.event.Event;
import org.tocsin.event.Release;
import org.tocsin.syndication.Dedup;
import org.tocsin.syndication.Verdict;
import org.tocsin.syndication.VerdictVersion;
import org.tocsin.topology.ArticleReader;
import org.tocsin.topology.LaneFold;
import org.tocsin.topology.LaneRecord;
import org.tocsin.topology.WorldFold;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// The whole path in memory, without a broker: one lane, one world.
final class Replay {
    private final ClaimTagger tagger;
    private final ArticleReader reader;
    private final LaneFold lane;
    private final WorldFold world;
    private final List<Digest> digests = new ArrayList<>();
    private final List<VerdictVersion> first = new ArrayList<>();
    private final Map<Text, Verdict> last = new HashMap<>();

    private record Text(ArticleId id, ContentHash hash) {
        static Text of(VerdictVersion said) {
            return new Text(said.article(), said.hash());
        }
    }

    /// @param settings whose retentions and policies are asked for
    Replay(Configuration configuration, Settings settings) {
        var outlets = configuration.sources().outlets();
        tagger = new ClaimTagger(configuration.rules());
        reader = new ArticleReader(tagger, outlets);
        lane = LaneFold.inMemory(new Release(outlets));
        world = new WorldFold(outlets, settings.events(), settings.alerts(), configuration.names());
    }

    /// Stage 1, which reads an article and changes nothing.
    ArticleReader reader() {
        return reader;
    }

    /// How much of its longest sentences is left: see [ClaimTagger#unread].
    int unread(Article article) {
        return tagger.unread(article);
    }

    /// Whether there are rules for its language.
    boolean reads(Article article) {
        return tagger.reads(article);
    }

    /// The next record of the lane's order, and all that follows from it.
    ///
    /// @return the alert transitions that it brings
    List<Alert> take(LaneRecord record) {
        var outcome = lane.take(record);
        lane.apply(outcome);
        for (var said : outcome.verdicts()) {
            if (said.first()) {
                first.add(said);
            }
            if (said.version() > 0) {
                last.put(Text.of(said), said.verdict());
            }
        }
        var sent = new ArrayList<Alert>();
        for (var told : outcome.world()) {
            var change = world.take(told);
            world.apply(change);
            digests.addAll(change.digests());
            change.decisions().stream()
                    .map(Decision::sent)
                    .filter(Objects::nonNull)
                    .map(Objects::requireNonNull)
                    .forEach(sent::add);
        }
        return List.copyOf(sent);
    }

    /// Time goes on.
    List<Alert> tick(Instant at) {
        return take(new LaneRecord.Ticked(at, 0, 1));
    }

    /// What was last said about each record, in their order.
    List<Dedup.Row> verdicts() {
        return first.stream()
                .map(
                        said ->
                                Dedup.Row.of(
                                        said.article(),
                                        said.version() == 0
                                                ? said.verdict()
                                                : last.getOrDefault(Text.of(said), said.verdict())))
                .toList();
    }

    /// The events that stand, by birth.
    List<EventLine> events() {
        return world.events().stream()
                .sorted(Comparator.comparing(Event::born).thenComparing(Event::id))
                .map(
                        event ->
                                new EventLine(
                                        event,
                                        world.members(event.id()).stream()
                                                .map(held -> held.testimony().id())
                                                .sorted()
                                                .toList()))
                .toList();
    }

    /// What was told together, in its order.
    List<Digest> digests() {
        return List.copyOf(digests);
    }

    /// Each alert's latest state.
    Collection<Alert> current() {
        return world.current();
    }
}
