package org.tocsin.app;

import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.util.List;

/// The files that a command reads articles from.
final class ArticlePaths {
    @Parameters(
            arity = "1..*",
            paramLabel = "PATH",
            description =
                    ".txt, .html[.gz] or .jsonl[.gz] files, directories of them, or - for JSON"
                            + " Lines on standard input.")
    private List<Path> paths = List.of();

    /// The files behind the paths.
    ///
    /// @throws CommandException naming the path that is none
    List<InputFile> files() {
        return InputFile.of(paths, InputFile.articles());
    }
}
