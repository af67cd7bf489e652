package org.tocsin.app;

import com.fasterxml.jackson.core.JsonProcessingException;

import org.tocsin.article.Article;
import org.tocsin.kafka.ArticleSink;
import org.tocsin.kafka.Inbound;
import org.tocsin.kafka.Json;
import org.tocsin.topology.LaneRecord;
import org.tocsin.topology.Source;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;

/// Tells articles one after the other, and the time between them.
final class ReplayRun {
    /// JSON writes no character in more bytes than this.
    private static final int WIDEST = 6;

    private final Replay replay;
    private final Refusals refusals;
    private final Stdio io;

    ReplayRun(Replay replay, Refusals refusals, Stdio io) {
        this.replay = replay;
        this.refusals = refusals;
        this.io = io;
    }

    /// Tells them in their order.
    void over(List<Article> articles, ReplayFiles files) {
        var clock = new ReplayClock(articles);
        try (var progress = Progress.on(io, "of " + articles.size() + " articles told")) {
            for (int i = 0; i < articles.size(); i++) {
                clock.before(i).forEach(at -> files.alerts(replay.tick(at)));
                var record = record(articles.get(i), new Source(0, i));
                if (record instanceof LaneRecord.Told told) {
                    files.claims(told.telling().claims().stream().map(ClaimLine::of).toList());
                }
                files.alerts(replay.take(record));
                progress.step();
            }
        }
        articles.stream()
                .map(Article::fetchedAt)
                .max(Comparator.<Instant>naturalOrder())
                .ifPresent(
                        latest -> clock.after(latest).forEach(at -> files.alerts(replay.tick(at))));
        files.verdicts(replay.verdicts());
        files.events(replay.events());
        files.digests(replay.digests());
    }

    /// What stage 1 makes of an article; one that the article sink would refuse is refused here.
    private LaneRecord record(Article article, Source source) {
        var size = size(article);
        if (size > ArticleSink.MAX_ARTICLE) {
            var reason = "too large: " + size + " bytes as a record";
            refusals.refuseTaken("article " + article.id(), reason);
            return refused(article, reason, source);
        }
        if (!replay.reads(article)) {
            refusals.unread(article.language());
        }
        refusals.left(replay.unread(article));
        try {
            return replay.reader().read(article, source);
        } catch (RuntimeException e) {
            refusals.broke("article " + article.id(), e);
            return refused(article, "could not be worked on: " + e, source);
        }
    }

    private static LaneRecord refused(Article article, String reason, Source source) {
        return new LaneRecord.Refused(
                article.id(), article.contentHash(), reason, article.fetchedAt(), source);
    }

    private static int size(Article article) {
        var least = article.title().length() + article.body().length();
        if (least * WIDEST < ArticleSink.MAX_ARTICLE / 2) {
            return least;
        }
        try {
            return Json.mapper().writeValueAsBytes(new Inbound.News(article)).length;
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("an article can be written as JSON", e);
        }
    }
}
