package org.tocsin.app;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;

import org.tocsin.app.score.Agreement;
import org.tocsin.app.score.Agreement.Judged;
import org.tocsin.kafka.Json;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;

/// Sums up what two readers found right of a sample.
@Command(
        name = "judged",
        mixinStandardHelpOptions = true,
        description = {
            "Sums up two readers' judgements of one sample: precision, their agreement, and what was"
                    + " wrong. Each file holds lines such as"
                    + " {\"claim\":\"…\",\"right\":false,\"wrong\":\"status\"}.",
            ""
        },
        footerHeading = "%nExample:%n",
        footer = "  tocsin score judged first.jsonl second.jsonl")
final class ScoreJudgedCommand implements Callable<Integer> {
    private record Judgement(boolean right, String wrong) {}

    private final Stdio io;

    @Parameters(index = "0", paramLabel = "FILE", description = "What the first reader found.")
    private Path first = Path.of("");

    @Parameters(index = "1", paramLabel = "FILE", description = "What the second reader found.")
    private Path second = Path.of("");

    ScoreJudgedCommand(Stdio io) {
        this.io = io;
    }

    @Override
    public Integer call() {
        var one = read(first);
        var two = read(second);
        if (!one.keySet().equals(two.keySet())) {
            throw CommandException.usage(first + ", " + second + ": judge different claims");
        }
        var judged = new ArrayList<Judged>();
        one.forEach((claim, its) -> judged.add(new Judged(its.right, right(two, claim))));
        var agreement = Agreement.of(judged);
        var line = new LinkedHashMap<String, Object>();
        line.put("claims", agreement.items());
        line.put("precision", rounded(agreement.precision()));
        line.put("right_for_both", rounded(agreement.strict()));
        line.put("agreement", rounded(agreement.observed()));
        line.put("kappa", rounded(agreement.kappa()));
        line.put("wrong_first", wrong(one));
        line.put("wrong_second", wrong(two));
        JsonLines.on(io).write(line);
        return Exit.DONE;
    }

    private static boolean right(Map<String, Judgement> judged, String claim) {
        var its = judged.get(claim);
        return its != null && its.right;
    }

    private static double rounded(double ratio) {
        return Math.round(ratio * 1000) / 1000.0;
    }

    private static Map<String, Integer> wrong(Map<String, Judgement> judged) {
        var classes = new TreeMap<String, Integer>();
        judged.values().stream()
                .filter(j -> !j.right)
                .forEach(j -> classes.merge(j.wrong, 1, Integer::sum));
        return classes;
    }

    private static Map<String, Judgement> read(Path file) {
        var judged = new TreeMap<String, Judgement>();
        try {
            for (var line : Files.readAllLines(file)) {
                if (!line.isBlank()) {
                    var json = Json.mapper().readTree(line);
                    judged.put(json.path("claim").asText(), judgement(file, json));
                }
            }
            return judged;
        } catch (JsonProcessingException e) {
            throw CommandException.usage(file + ": is no JSON Lines: " + e.getOriginalMessage());
        } catch (IOException e) {
            throw CommandException.usage(file + ": cannot be read: " + e.getMessage());
        }
    }

    private static Judgement judgement(Path file, JsonNode json) {
        if (!json.path("claim").isTextual() || !json.path("right").isBoolean()) {
            throw CommandException.usage(file + ": needs claim and right, is " + json);
        }
        return new Judgement(json.path("right").asBoolean(), json.path("wrong").asText("unsaid"));
    }
}
