package org.tocsin.app;

import org.tocsin.article.CanonicalUrl;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;

/// Holds our form of addresses against another program's.
@Command(
        name = "urls",
        mixinStandardHelpOptions = true,
        description = {
            "Compares canonical addresses with a published table of cases, such as crawler-commons'"
                    + " normalizer/*.csv: an address and its normal form a line, or an address alone"
                    + " that is none. A # begins a comment.",
            ""
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:done", "1:failed", "2:bad usage, or files without a case"},
        footerHeading = "%nExample:%n",
        footer = "  tocsin score urls --errors differences.jsonl normalizer/*.csv")
final class ScoreUrlsCommand implements Callable<Integer> {
    private static final String NONE = "";

    private final Stdio io;
    private final EqualCounts counts = new EqualCounts();

    @Mixin private ErrorsOption errors = new ErrorsOption();

    @Parameters(arity = "1..*", paramLabel = "FILE", description = "Tables of cases.")
    private List<Path> files = List.of();

    ScoreUrlsCommand(Stdio io) {
        this.io = io;
    }

    @Override
    public Integer call() throws IOException {
        try (var told = errors.open(io)) {
            files.forEach(file -> lines(file).forEach(line -> score(file, line, told)));
        }
        if (counts.isEmpty()) {
            throw CommandException.usage("none of the files holds a case");
        }
        counts.print(JsonLines.on(io));
        return Exit.DONE;
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw CommandException.usage(file + ": cannot be read: " + e.getMessage());
        }
    }

    private void score(Path file, String line, Errors told) {
        var comma = line.lastIndexOf(',');
        var address = field(comma < 0 ? line : line.substring(0, comma));
        var expected = comma < 0 ? NONE : field(line.substring(comma + 1));
        var ours = CanonicalUrl.parse(address).map(CanonicalUrl::value).orElse(NONE);
        var equal = ours.equals(expected);
        counts.add(String.valueOf(file.getFileName()), equal);
        if (!equal) {
            told.write(Map.of("address", address, "expected", expected, "ours", ours));
        }
    }

    /// A field of a CSV file; quotes within quotes stand twice.
    private static String field(String written) {
        var text = written.strip();
        return text.length() > 1 && text.startsWith("\"") && text.endsWith("\"")
                ? text.substring(1, text.length() - 1).replace("\"\"", "\"")
                : text;
    }
}
