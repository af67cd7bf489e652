package org.tocsin.app;

import com.fasterxml.jackson.core.JacksonException;

import org.jspecify.annotations.Nullable;
import org.tocsin.app.score.ExpectedFeed;
import org.tocsin.fetch.feed.Feed;
import org.tocsin.fetch.feed.FeedParser;
import org.tocsin.kafka.Json;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;

/// Holds what we read of feeds against what another parser makes of them.
@Command(
        name = "feeds",
        mixinStandardHelpOptions = true,
        description = {
            "Compares what is read of feeds with what another parser makes of them: each feed beside a"
                    + " .json with what gofeed makes of it (NAME.xml and NAME.json, or NAME.json and"
                    + " NAME_expected.json). A feed is equal when every field is that both know.",
            ""
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:done", "1:failed", "2:bad usage, or a directory without such pairs"},
        footerHeading = "%nExample:%n",
        footer = "  tocsin score feeds --errors differences.jsonl gofeed/testdata/translator")
final class ScoreFeedsCommand implements Callable<Integer> {
    private final Stdio io;
    private final EqualCounts counts = new EqualCounts();

    @Mixin private ErrorsOption errors = new ErrorsOption();

    @Parameters(paramLabel = "DIR", description = "The feeds and what to expect of them.")
    private @Nullable Path directory;

    ScoreFeedsCommand(Stdio io) {
        this.io = io;
    }

    @Override
    public Integer call() throws IOException {
        var root = Objects.requireNonNull(directory);
        try (var told = errors.open(io)) {
            for (var file : files(root)) {
                var expected = expected(file);
                if (expected.isPresent()) {
                    score(root, file, expected.get(), told);
                }
            }
        }
        if (counts.isEmpty()) {
            throw CommandException.usage(root + ": holds no feed beside what to expect of it");
        }
        counts.print(JsonLines.on(io));
        return Exit.DONE;
    }

    private static List<Path> files(Path root) {
        try (var walk = Files.walk(root)) {
            return walk.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw CommandException.usage(root + ": cannot be read: " + e.getMessage());
        }
    }

    private static Optional<Path> expected(Path feed) {
        var name = feed.toString();
        var stem = name.replaceFirst("\\.(xml|json)$", "");
        var beside = Path.of(stem + (name.endsWith(".xml") ? ".json" : "_expected.json"));
        return Files.isRegularFile(beside) ? Optional.of(beside) : Optional.empty();
    }

    private void score(Path root, Path file, Path beside, Errors told) throws IOException {
        var differences =
                switch (FeedParser.parse(Files.readAllBytes(file), null, null)) {
                    case Feed.Entries read -> ExpectedFeed.differences(tree(beside), read);
                    case Feed.Index _ -> Map.of("feed", "read as an index of sitemaps");
                    case Feed.NoFeed(var why) -> Map.of("feed", why);
                };
        var place = root.relativize(file);
        var label = place.getParent() == null ? "." : place.getParent().toString();
        counts.add(label, differences.isEmpty());
        if (!differences.isEmpty()) {
            told.write(Map.of("file", place.toString(), "differs", differences));
        }
    }

    private static com.fasterxml.jackson.databind.JsonNode tree(Path file) throws IOException {
        try {
            return Json.mapper().readTree(file.toFile());
        } catch (JacksonException e) {
            throw CommandException.usage(file + ": no JSON: " + e.getOriginalMessage());
        }
    }
}
