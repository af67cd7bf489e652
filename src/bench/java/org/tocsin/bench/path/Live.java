package org.tocsin.bench.path;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// What outlives a full collection of a service's heap.
///
/// @param bytes of the heap
/// @param articles in the lane's index
/// @param claims in the world's book
record Live(long bytes, long articles, long claims) {
    private static final String ALL = "Total";

    /// One line of the histogram: instances and their bytes.
    private record Line(long instances, long bytes) {
        private static final Line NONE = new Line(0, 0);
    }

    static Live of(ProcessHandle process) throws IOException {
        var java = Path.of(process.info().command().orElseThrow());
        var jcmd = java.resolveSibling("jcmd").toString();
        var line = List.of(jcmd, "" + process.pid(), "GC.class_histogram");
        Map<String, Line> lines = new HashMap<>();
        try (var output = new ProcessBuilder(line).start().inputReader().lines()) {
            output.map(each -> each.strip().split(" +", -1)).forEach(words -> read(words, lines));
        }
        return new Live(
                lines.getOrDefault(ALL, Line.NONE).bytes,
                lines.getOrDefault("org.tocsin.syndication.PostingIndex$Document", Line.NONE)
                        .instances,
                lines.getOrDefault("org.tocsin.event.Filing", Line.NONE).instances);
    }

    /// `1: 10 240 name (module)` or `Total 10 240`; all else is a heading.
    private static void read(String[] words, Map<String, Line> lines) {
        if (words.length >= 4 && words[0].endsWith(":")) {
            lines.put(words[3], new Line(Long.parseLong(words[1]), Long.parseLong(words[2])));
        } else if (words.length == 3 && words[0].equals(ALL)) {
            lines.put(ALL, new Line(Long.parseLong(words[1]), Long.parseLong(words[2])));
        }
    }
}
