package org.tocsin.app;

import org.tocsin.app.score.ClaimScore;
import org.tocsin.claim.ClaimTagger;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

/// Scores type, status, source and sides of claims.
@Command(
        name = "claims",
        mixinStandardHelpOptions = true,
        description = {
            "Reads the claims of texts in which people marked them, and scores what was claimed"
                    + " (type), how it is held (status), and who is in it (source, actor, recipient).",
            ""
        },
        footerHeading = "%nExample:%n",
        footer = "  tocsin score claims --errors errors.jsonl src/test/resources/quality")
final class ScoreClaimsCommand implements Callable<Integer> {
    private final Stdio io;

    @Mixin private RuleOptions options = new RuleOptions();

    @Mixin private ErrorsOption errors = new ErrorsOption();

    @Parameters(
            arity = "1..*",
            paramLabel = "PATH",
            description = "YAML files of marked texts, or directories of them.")
    private List<Path> paths = List.of();

    ScoreClaimsCommand(Stdio io) {
        this.io = io;
    }

    @Override
    public Integer call() throws IOException {
        var configuration = options.load();
        var tagger = new ClaimTagger(configuration.rules());
        var marked = new MarkedClaims(configuration.sources().outlets());
        try (var wrong = errors.open(io)) {
            var score = new ClaimScore(wrong::write);
            for (var file : files()) {
                for (var text : marked.read(file)) {
                    var day =
                            text.article().ingested().orElse(Instant.EPOCH); // as `claims` reads it
                    var read = tagger.tag(text.article().article(day));
                    score.add(text.gold(), read);
                }
            }
            var out = JsonLines.on(io);
            ScoreLine.write(out, "type ", score.types());
            ScoreLine.write(out, "status ", score.statuses());
            ScoreLine.write(out, "", score.slots());
            out.write(Map.of("class", "claims out of none", "found", score.outOfPlace()));
            out.write(Map.of("class", "false denials", "found", score.falseDenials()));
            out.write(Map.of("class", "plain events not marked", "found", score.context()));
        }
        return Exit.DONE;
    }

    private List<Path> files() throws IOException {
        var files = new ArrayList<Path>();
        for (var path : paths) {
            if (!Files.exists(path)) {
                throw CommandException.usage(path + ": no such file");
            }
            try (Stream<Path> walk = Files.walk(path)) {
                walk.filter(Files::isRegularFile)
                        .filter(file -> file.equals(path) || file.toString().endsWith(".yaml"))
                        .sorted()
                        .forEach(files::add);
            }
        }
        return files;
    }
}
