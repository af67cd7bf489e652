package org.tocsin.app;

import org.apache.kafka.common.KafkaException;
import org.tocsin.article.Outlets;
import org.tocsin.kafka.ArticleSink;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.function.BooleanSupplier;

/// Files on their way into `articles`.
final class Sending {
    private static final Duration VERDICT = Duration.ofMinutes(2);

    private final Stdio io;
    private final Outlets outlets;
    private final ArticleSink sink;
    private final InstantSource clock;
    private final Refusals refusals;

    Sending(Stdio io, Outlets outlets, ArticleSink sink, InstantSource clock) {
        this.io = io;
        this.outlets = outlets;
        this.sink = sink;
        this.clock = clock;
        refusals = new Refusals(io, "ingest");
    }

    /// What to do after each article.
    interface Each {
        /// Nothing: the next one follows at once.
        Each AT_ONCE =
                (_, send) -> {
                    var _ = send.getAsBoolean();
                };

        void send(Incoming article, BooleanSupplier send);
    }

    /// Sends each article once the one before has its first verdict.
    ///
    /// @throws CommandException when one does not come
    Each afterVerdicts(FirstVerdicts verdicts) {
        return (article, send) -> {
            var before = verdicts.of(article.id());
            if (!send.getAsBoolean()) {
                return;
            }
            sink.commit();
            try {
                if (!verdicts.await(article.id(), before, VERDICT)) {
                    throw CommandException.failed(
                            "no verdict on " + article.id() + " within " + VERDICT);
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw CommandException.failed("interrupted");
            }
        };
    }

    /// Sends them all; what comes without an ingest time is fetched now.
    void send(List<InputFile> files, Each each) {
        try (var progress = Progress.on(io, "articles sent")) {
            new ArticleFiles(outlets, io.in())
                    .read(
                            files,
                            refusals,
                            article -> {
                                each.send(article, () -> offer(article));
                                progress.step();
                            });
            sink.commit();
        } catch (KafkaException e) {
            throw CommandException.failed(String.valueOf(e.getMessage()));
        }
    }

    private boolean offer(Incoming article) {
        var given = article.fetchedAt();
        Instant ingested = given == null ? clock.instant() : given;
        return switch (sink.send(article.article(ingested))) {
            case ArticleSink.Sent _ -> true;
            case ArticleSink.Refused(var reason) -> {
                refusals.refuseTaken("article " + article.id(), reason);
                yield false;
            }
        };
    }

    /// Sums up.
    ///
    /// @return the exit code
    int end() {
        return refusals.end();
    }
}
