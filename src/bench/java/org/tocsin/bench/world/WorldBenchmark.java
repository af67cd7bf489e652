package org.tocsin.bench.world;

import java.util.List;

/// Measures the world's lane: claims in, events and alerts out.
///
/// Arguments name the parts to run: `fold`, `broker`, `alerts`; none runs them all.
final class WorldBenchmark {
    private WorldBenchmark() {}

    static void main(String... parts) throws Exception {
        var wanted = parts.length == 0 ? List.of("fold", "broker", "alerts") : List.of(parts);
        for (var part : wanted) {
            switch (part) {
                case "fold" -> new FoldPace().run();
                case "broker" -> new WorldPace().run();
                case "alerts" -> new AlertDelay().run();
                default -> throw new IllegalArgumentException("no such part: " + part);
            }
        }
    }
}
