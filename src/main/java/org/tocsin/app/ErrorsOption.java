package org.tocsin.app;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Option;

import java.nio.file.Path;

/// The option of every score that names a file for what disagrees.
final class ErrorsOption {
    @Option(
            names = "--errors",
            paramLabel = "FILE",
            description = "Write every disagreement there, one JSON object a line.")
    private @Nullable Path file;

    /// @throws CommandException when the file cannot be written
    Errors open(Stdio io) {
        return Errors.in(file, io);
    }
}
