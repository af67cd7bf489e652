package org.tocsin.app;

import com.fasterxml.jackson.core.JsonProcessingException;

import org.jspecify.annotations.Nullable;
import org.tocsin.app.score.Heads;
import org.tocsin.app.score.Prf;
import org.tocsin.article.Span;
import org.tocsin.claim.Relation;
import org.tocsin.claim.RelationReader;
import org.tocsin.kafka.Json;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;

/// Scores event, source and target against PLOVER's gold standard, with the parties looked for.
@Command(
        name = "gsr",
        mixinStandardHelpOptions = true,
        description = {
            "Scores event, source heads and target heads against PLOVER's gold standard records"
                    + " (JSON Lines), whose events count under their present names. A party that"
                    + " the text marks as source and target at once may be found as either.",
            ""
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:done", "1:failed", "2:bad usage, or a file that is not such data"},
        footerHeading = "%nExample:%n",
        footer = "  tocsin score gsr gsr.jsonl")
final class ScoreGsrCommand implements Callable<Integer> {
    private final Stdio io;
    private final Prf events = new Prf();
    private final Prf roles = new Prf();

    @Mixin private RuleOptions options = new RuleOptions();

    @Mixin private ErrorsOption errors = new ErrorsOption();

    @Parameters(paramLabel = "FILE", description = "The gold standard records.")
    private @Nullable Path file;

    ScoreGsrCommand(Stdio io) {
        this.io = io;
    }

    @Override
    public Integer call() throws IOException {
        var records = records(Objects.requireNonNull(file));
        var reader = new RelationReader(options.load().rules());
        try (var told = errors.open(io)) {
            records.forEach(record -> score(reader, record, told));
        }
        var out = JsonLines.on(io);
        ScoreLine.write(out, "event/", events);
        ScoreLine.write(out, "role/", roles);
        return Exit.DONE;
    }

    private static List<GoldRecord> records(Path file) {
        var records = new ArrayList<GoldRecord>();
        try {
            for (var line : Files.readAllLines(file)) {
                records.add(GoldRecord.of(Json.mapper().readTree(line)));
            }
            return records;
        } catch (JsonProcessingException | IllegalArgumentException e) {
            var where = file + ": line " + (records.size() + 1);
            throw CommandException.usage(where + ": no such record: " + e.getMessage());
        } catch (IOException e) {
            throw CommandException.usage(file + ": cannot be read: " + e.getMessage());
        }
    }

    private void score(RelationReader reader, GoldRecord gold, Errors told) {
        var read = reader.read(gold.text());
        var event = read.map(Relation::event).orElse("");
        var sources = words(gold, read.map(Relation::sources));
        var targets = words(gold, read.map(Relation::targets));
        events.pair(gold.event(), event);
        var before = wrongs();
        if (gold.mutual()) {
            var all = new ArrayList<>(sources);
            all.addAll(targets);
            Heads.count(roles, "source", gold.sources(), all);
        } else {
            Heads.count(roles, "source", gold.sources(), sources);
            Heads.count(roles, "target", gold.targets(), targets);
        }
        if (!event.equals(gold.event()) || wrongs() > before) {
            told.write(
                    gold.id(),
                    gold.event(),
                    event,
                    Map.of(
                            "sentence",
                            gold.text(),
                            "cue",
                            ScoreRelationsCommand.cue(read),
                            "source",
                            gold.sources() + " read as " + sources,
                            "target",
                            gold.targets() + " read as " + targets));
        }
    }

    private long wrongs() {
        var all = roles.micro("");
        return all.support() + all.found() - 2 * Math.round(all.recall() * all.support());
    }

    private static List<String> words(GoldRecord gold, Optional<List<Span>> spans) {
        return spans.orElse(List.of()).stream()
                .map(span -> RelationLine.words(gold.text(), span))
                .toList();
    }
}
