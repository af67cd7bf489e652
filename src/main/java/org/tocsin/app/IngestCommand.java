package org.tocsin.app;

import org.apache.kafka.common.KafkaException;
import org.tocsin.kafka.ArticleSink;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;

/// Sends files down the path.
@Command(
        name = "ingest",
        mixinStandardHelpOptions = true,
        description = {
            "Sends files as articles through the path of a running service. An article without"
                    + " fetched_at counts as fetched now.",
            ""
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done; what could not be sent was told on stderr",
            "1:failed",
            Exit.NO_ARTICLE
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  tocsin ingest articles/*.txt",
            "  tocsin ingest --embedded --data mine last-month.jsonl.gz"
        })
final class IngestCommand implements Callable<Integer> {
    private static final Duration SETTLE = Duration.ofMinutes(30);

    private final Stdio io;

    @Mixin private RuleOptions rules = new RuleOptions();

    @Mixin private SettingsOptions settings = new SettingsOptions();

    @Option(
            names = "--embedded",
            description =
                    "Run the service in this process, wait until all is worked off, print a"
                            + " summary and end. The data directory keeps everything.")
    private boolean embedded;

    @Option(
            names = "--wait",
            description = "Send each article once the one before has its first verdict.")
    private boolean wait;

    @Mixin private ArticlePaths paths = new ArticlePaths();

    IngestCommand(Stdio io) {
        this.io = io;
    }

    @Override
    public Integer call() throws InterruptedException {
        var files = paths.files();
        return embedded ? inProcess(files) : toOthers(files);
    }

    private int inProcess(List<InputFile> files) throws InterruptedException {
        var how = settings.load().inProcess().withAnyMetricsPort();
        var known = rules.load();
        var tally = new Tally();
        var verdicts = new FirstVerdicts();
        var plan =
                new Watch.Plan(
                        how,
                        CompletableFuture.completedFuture(known),
                        true,
                        InstantSource.system(),
                        Ticker.INTERVAL,
                        List.of(tally, verdicts));
        try (var watch = Watch.start(plan);
                var sink = watch.sink()) {
            var sending = sending(known, sink);
            sending.send(files, wait ? sending.afterVerdicts(verdicts) : Sending.Each.AT_ONCE);
            var exit = sending.end();
            if (!watch.settle(SETTLE)) {
                throw CommandException.failed("not all was worked off within " + SETTLE);
            }
            io.tell(summary(tally.count(), watch.ledger()));
            return exit;
        }
    }

    private Sending sending(Configuration known, ArticleSink sink) {
        return new Sending(io, known.sources().outlets(), sink, InstantSource.system());
    }

    private static String summary(Tally.Count count, Ledger ledger) {
        return "%d articles, %d verdicts %s, %d claims, %d events changed, %d alert transitions,"
                        .formatted(
                                count.articles(),
                                count.firstVerdicts(),
                                new TreeMap<>(count.verdicts()),
                                count.claims(),
                                count.events(),
                                count.transitions())
                + " %d suppressed, %d dead letters, %d without an outcome"
                        .formatted(
                                count.withheld(), count.setAside(), ledger.balance().difference());
    }

    private int toOthers(List<InputFile> files) {
        var how = settings.reaching();
        var known = rules.load();
        try (var cluster = Cluster.reach(how);
                var sink = ArticleSink.idempotent(cluster.client(), how.topics().articles())) {
            var sending = sending(known, sink);
            if (wait) {
                waiting(files, how, cluster, sending);
            } else {
                sending.send(files, Sending.Each.AT_ONCE);
            }
            var exit = sending.end();
            io.tell("tocsin ingest: sent " + sink.sent() + " articles to " + cluster.bootstrap());
            return exit;
        }
    }

    private static void waiting(
            List<InputFile> files, Settings how, Cluster cluster, Sending sending) {
        var verdicts = new FirstVerdicts();
        try (var _ =
                Observer.start(
                        cluster.client(),
                        how.topics(),
                        InstantSource.system(),
                        List.of(verdicts))) {
            sending.send(files, sending.afterVerdicts(verdicts));
        } catch (KafkaException e) {
            throw cluster.unreachable(e);
        }
    }
}
