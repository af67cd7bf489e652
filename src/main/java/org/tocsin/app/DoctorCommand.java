package org.tocsin.app;

import org.apache.kafka.common.KafkaException;
import org.tocsin.claim.ClaimTagger;
import org.tocsin.claim.Finding.Level;
import org.tocsin.fetch.Source;
import org.tocsin.kafka.TopicAdmin;
import org.tocsin.kafka.TopicReport;
import org.tocsin.metrics.MeterNames;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.TreeMap;
import java.util.concurrent.Callable;

/// Whether everything is in place.
@Command(
        name = "doctor",
        mixinStandardHelpOptions = true,
        description = {
            "Prints one object a check: the program, the configuration, its rules; with --cluster also"
                    + " Kafka, its topics and what the running service counts as untagged. With"
                    + " PATHs it counts the languages of those articles that have no rules.",
            ""
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:nothing is wrong", "1:a check failed", "2:bad usage"},
        footerHeading = "%nExamples:%n",
        footer = {"  tocsin doctor --cluster", "  tocsin doctor last-month.jsonl.gz"})
final class DoctorCommand implements Callable<Integer> {
    private static final Duration PATIENCE = Duration.ofSeconds(5);

    private final Stdio io;

    @Mixin private ConfigOptions config = new ConfigOptions();

    @Mixin private SettingsOptions settings = new SettingsOptions();

    @Option(names = "--cluster", description = "Also look at Kafka and at the running service.")
    private boolean cluster;

    @Option(
            names = "--sources",
            description =
                    "Also tell how each source fares: one object a source, or with -o table a table"
                            + " with what to do.")
    private boolean sources;

    @Option(names = "-o", paramLabel = "json|table", description = "Of --sources. Default: json.")
    private TableOrJson form = TableOrJson.JSON;

    @Parameters(arity = "0..*", paramLabel = "PATH", description = "Articles to count.")
    private List<Path> paths = List.of();

    private boolean failed;

    DoctorCommand(Stdio io) {
        this.io = io;
    }

    /// @param state `ok`, `warning` or `failed`
    private record Line(String check, String state, String text) {}

    private void tell(String check, String state, String text) {
        failed |= state.equals("failed");
        JsonLines.on(io).write(new Line(check, state, text));
    }

    @Override
    public Integer call() {
        tell("program", "ok", String.join(", ", new Version().getVersion()));
        var layers = config.layers();
        var review = RuleReview.of(layers, LocalDate.now(ZoneOffset.UTC));
        var state = review.count(Level.ERROR) > 0 ? "failed" : "ok";
        tell(
                "rules",
                review.count(Level.WARNING) > 0 && state.equals("ok") ? "warning" : state,
                review.summary());
        if (!failed && !paths.isEmpty()) {
            languages(Configuration.of(layers));
        }
        if (cluster) {
            kafka(settings.reaching());
        }
        if (sources) {
            sources(settings.reaching(), Configuration.sources(layers).polled());
        }
        return failed ? Exit.FAILED : Exit.DONE;
    }

    /// Articles by language, and those of a language without rules.
    private void languages(Configuration known) {
        var tagger = new ClaimTagger(known.rules());
        var read = new TreeMap<String, Integer>();
        var untagged = new TreeMap<String, Integer>();
        var refusals = new Refusals(io, "doctor");
        new ArticleFiles(known.sources().outlets(), io.in())
                .read(
                        InputFile.of(paths, InputFile.articles()),
                        refusals,
                        incoming -> {
                            var article = incoming.article(Instant.EPOCH);
                            var count = tagger.reads(article) ? read : untagged;
                            count.merge(article.language(), 1, Integer::sum);
                        });
        tell("languages", "ok", "with rules: " + read);
        tell("untagged", untagged.isEmpty() ? "ok" : "warning", "without rules: " + untagged);
        var _ = refusals.end();
    }

    private void kafka(Settings how) {
        try (var reached = Cluster.reach(how);
                var admin = new TopicAdmin(reached.client())) {
            var reports = admin.compare(how.topics().settings());
            tell("kafka", "ok", reached.bootstrap());
            var wrong = reports.stream().filter(r -> !(r instanceof TopicReport.AsWanted)).toList();
            tell(
                    "topics",
                    wrong.isEmpty() ? "ok" : "failed",
                    wrong.isEmpty()
                            ? reports.size() + " as wanted"
                            : wrong.size() + " missing or otherwise: tocsin topics tells more");
        } catch (KafkaException e) {
            tell("kafka", "failed", unreached(how, e));
        }
        counted(how);
    }

    private void sources(Settings how, List<Source> polled) {
        try (var reached = Cluster.reach(how)) {
            var now = InstantSource.system().instant();
            var report = SourceReport.read(reached.client(), how.topics(), polled, now);
            var text = "%d polled, %d to look at".formatted(polled.size(), report.sick());
            tell("sources", report.sick() == 0 ? "ok" : "warning", text);
            switch (form) {
                case JSON -> report.lines().forEach(JsonLines.on(io)::write);
                case TABLE -> io.print(report.table());
            }
        } catch (KafkaException e) {
            tell("sources", "failed", unreached(how, e));
        }
    }

    private static String unreached(Settings how, KafkaException e) {
        return "Kafka at %s: %s; is the service up, and kafka.bootstrap.servers right?"
                .formatted(how.kafka().get(Settings.BOOTSTRAP), e.getMessage());
    }

    /// What the service counts, where one runs on this machine.
    private void counted(Settings how) {
        var at = how.metrics();
        var page = URI.create("http://%s:%d/metrics".formatted(at.getHostString(), at.getPort()));
        try (var http = HttpClient.newBuilder().connectTimeout(PATIENCE).build()) {
            var answer =
                    http.send(
                            HttpRequest.newBuilder(page).timeout(PATIENCE).build(),
                            BodyHandlers.ofString());
            var lines =
                    answer.body()
                            .lines()
                            .filter(line -> line.startsWith(MeterNames.UNTAGGED.exposed()))
                            .filter(line -> !line.endsWith(" 0.0"))
                            .toList();
            tell("service", "ok", "answers at " + page);
            tell("untagged", lines.isEmpty() ? "ok" : "warning", String.join("; ", lines));
        } catch (IOException e) {
            tell("service", "warning", "no service answers at " + page);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
