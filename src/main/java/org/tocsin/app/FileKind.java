package org.tocsin.app;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// What a file holds, by its name.
enum FileKind {
    /// One copied text.
    TEXT(".txt"),
    /// One web page.
    PAGE(".html .html.gz .htm .htm.gz"),
    /// An article a line.
    LINES(".jsonl .jsonl.gz"),
    /// Web pages with the answers that they came in.
    WARC(".warc .warc.gz");

    private final String endings;

    FileKind(String endings) {
        this.endings = endings;
    }

    static Optional<FileKind> of(String fileName) {
        var name = fileName.toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(kind -> kind.endings().stream().anyMatch(name::endsWith))
                .findFirst();
    }

    /// Their endings in words.
    static String endings(Set<FileKind> kinds) {
        return Arrays.stream(values())
                .filter(kinds::contains)
                .flatMap(kind -> kind.endings().stream())
                .collect(Collectors.joining(", "));
    }

    private List<String> endings() {
        return List.of(endings.split(" ", -1));
    }
}
