package org.tocsin.bench.path;

import java.nio.file.Files;
import java.util.List;

/// Measures the path from articles to alerts as a whole.
///
/// Arguments name the parts to run: `pace`, `whole` (the path without its rivals), `held`,
/// `reading` (stage 1 alone, on one thread); none runs `pace` and `held`.
final class PathBenchmark {
    private PathBenchmark() {}

    static void main(String... parts) throws Exception {
        var wanted = parts.length == 0 ? List.of("pace", "held") : List.of(parts);
        for (var part : wanted) {
            var directory = Files.createTempDirectory("tocsin-path");
            switch (part) {
                case "pace" -> new PathPace(directory).run();
                case "whole" -> new PathPace(directory).alone();
                case "held" -> new Held(directory).run();
                case "reading" -> new ReadingPace().run();
                default -> throw new IllegalArgumentException("no such part: " + part);
            }
        }
    }
}
