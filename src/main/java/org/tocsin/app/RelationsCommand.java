package org.tocsin.app;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;

import org.jspecify.annotations.Nullable;
import org.tocsin.claim.RelationReader;
import org.tocsin.kafka.Json;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;

/// Prints how a source relates to a target in each sentence.
@Command(
        name = "relations",
        mixinStandardHelpOptions = true,
        description = {
            "Prints one JSON object a sentence: the PLOVER event by which a source relates to a"
                    + " target, and the words that tell it. A line in is"
                    + " {\"id\",\"text\",\"source\",\"target\"}; without source and target they are"
                    + " looked for.",
            ""
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:done", "1:failed", "2:bad usage, or a line that is no such object"},
        footerHeading = "%nExample:%n",
        footer = {
            "  tocsin relations sentences.jsonl",
            "  echo '{\"id\":\"1\",\"text\":\"Peru thanked Chile.\"}' | tocsin relations -"
        })
final class RelationsCommand implements Callable<Integer> {
    private static final int MOST = 1 << 20;

    private final Stdio io;

    @Mixin private RuleOptions options = new RuleOptions();

    @Parameters(paramLabel = "FILE", description = ".jsonl[.gz], or - for standard input.")
    private @Nullable Path file;

    RelationsCommand(Stdio io) {
        this.io = io;
    }

    @Override
    public Integer call() throws IOException {
        var input = InputFile.of(List.of(Objects.requireNonNull(file)), EnumSet.of(FileKind.LINES));
        var reader = new RelationReader(options.load().rules());
        var out = JsonLines.on(io);
        for (var one : input) {
            try (var in = one.open(io.in())) {
                var lines = new BoundedLines(in, MOST);
                for (var line = lines.next(); line != null; line = lines.next()) {
                    out.write(read(reader, json(one, line), line.number()));
                }
            }
        }
        return Exit.DONE;
    }

    private static JsonNode json(InputFile file, BoundedLines.Line line) {
        var where = file + ": line " + line.number() + ": ";
        if (line.bytes() == null) {
            throw CommandException.usage(where + "longer than " + MOST + " bytes");
        }
        try {
            return Json.mapper().readTree(new String(line.bytes(), StandardCharsets.UTF_8));
        } catch (JsonProcessingException e) {
            throw CommandException.usage(where + "not JSON: " + e.getOriginalMessage());
        }
    }

    private static RelationLine read(RelationReader reader, JsonNode json, long number) {
        var text = json.path("text").asText(json.path("sentence").asText(""));
        if (text.isBlank()) {
            throw CommandException.usage("line " + number + ": has neither text nor sentence");
        }
        var source = party(json, "source");
        var target = party(json, "target");
        var relation =
                source == null && target == null
                        ? reader.read(text)
                        : reader.read(text, source, target);
        return RelationLine.of(json.path("id").asText(String.valueOf(number)), text, relation);
    }

    private static @Nullable String party(JsonNode json, String field) {
        var words = json.path(field).asText("");
        return words.isBlank() ? null : words;
    }
}
