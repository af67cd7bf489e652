package org.tocsin.bench.lane;

import org.tocsin.article.Article;
import org.tocsin.article.Words;
import org.tocsin.bench.Contender;
import org.tocsin.bench.Rounds;
import org.tocsin.syndication.Furniture;
import org.tocsin.syndication.MinHashIndex;
import org.tocsin.syndication.TextPrint;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;

/// Measures the lane and what comes before it, side by side with MinHash and LSH.
///
/// Arguments name the parts to run: `texts`, `growth`, `broker`, `month`; none runs them all. The
/// property `tocsin.held` says with how many articles held `growth` looks.
final class LaneBenchmark {
    private static final int TEXTS = 2_000;
    private static final List<Integer> HELD =
            Arrays.stream(
                            System.getProperty("tocsin.held", "10000,10000,100000,1000000")
                                    .split(","))
                    .map(Integer::valueOf)
                    .toList();

    private LaneBenchmark() {}

    static void main(String... parts) throws Exception {
        var wanted =
                parts.length == 0 ? List.of("texts", "growth", "broker", "month") : List.of(parts);
        for (var part : wanted) {
            switch (part) {
                case "texts" -> texts();
                case "growth" -> growth();
                case "broker" -> new LanePace().run();
                case "month" -> new Month().run();
                default -> throw new IllegalArgumentException("no such part: " + part);
            }
        }
    }

    private static void texts() {
        var wire = new Wire(Duration.ofMillis(40));
        List<Article> articles = LongStream.range(0, TEXTS).mapToObj(wire::article).toList();
        var signatures = new MinHashIndex(1);
        var rounds =
                new Rounds(
                        articles,
                        List.of(
                                new Contender(
                                        "fingerprint",
                                        a -> TextPrint.of(a, Furniture.NONE).words()),
                                new Contender("MinHash", a -> signatures.signature(a).length),
                                new Contender("tokens", a -> Words.tokens(a.body()).size())));
        rounds.run();
        rounds.print("texts", 2);
    }

    private static void growth() throws Exception {
        new Growth().of("the lane", () -> new LaneWay(scratch("growth")), HELD);
        new Growth().of("MinHash with LSH", MinHashWay::new, HELD);
    }

    /// A directory that the benchmark's machine may forget.
    static Path scratch(String name) throws IOException {
        return Files.createTempDirectory("tocsin-" + name);
    }
}
