package org.tocsin.app;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.zip.GZIPInputStream;

/// One file to read; `-` is JSON Lines on standard input.
record InputFile(Path path, FileKind kind) {
    static final Path STANDARD_INPUT = Path.of("-");

    /// The files that were named, and those in the directories that were named, by path.
    ///
    /// @throws CommandException for a path that is not there, or a file of a kind that `kinds`
    ///   lacks
    static List<InputFile> of(List<Path> paths, Set<FileKind> kinds) {
        var files = new ArrayList<InputFile>();
        for (var path : paths) {
            if (Files.isDirectory(path)) {
                files.addAll(within(path, kinds));
            } else {
                files.add(named(path, kinds));
            }
        }
        return files;
    }

    private static InputFile named(Path path, Set<FileKind> kinds) {
        if (path.equals(STANDARD_INPUT) && kinds.contains(FileKind.LINES)) {
            return new InputFile(path, FileKind.LINES);
        }
        if (!Files.exists(path)) {
            throw CommandException.usage(path + ": no such file");
        }
        if (!Files.isReadable(path)) {
            throw CommandException.usage(path + ": may not be read");
        }
        var kind = FileKind.of(path.toString());
        if (kind.isEmpty() || !kinds.contains(kind.get())) {
            throw CommandException.usage(
                    path
                            + ": not a file of this kind, this command reads "
                            + FileKind.endings(kinds));
        }
        return new InputFile(path, kind.get());
    }

    private static List<InputFile> within(Path dir, Set<FileKind> kinds) {
        try (var walk = Files.walk(dir)) {
            var files =
                    walk.filter(Files::isRegularFile)
                            .sorted()
                            .flatMap(file -> known(file, kinds).stream())
                            .toList();
            if (files.isEmpty()) {
                throw CommandException.usage(dir + ": holds none of " + FileKind.endings(kinds));
            }
            return files;
        } catch (IOException | java.io.UncheckedIOException e) {
            throw CommandException.usage(dir + ": cannot be read: " + e.getMessage());
        }
    }

    private static List<InputFile> known(Path file, Set<FileKind> kinds) {
        return FileKind.of(file.toString())
                .filter(kinds::contains)
                .map(kind -> List.of(new InputFile(file, kind)))
                .orElse(List.of());
    }

    /// Every kind that holds articles.
    static Set<FileKind> articles() {
        return EnumSet.of(FileKind.TEXT, FileKind.PAGE, FileKind.LINES, FileKind.WARC);
    }

    /// Its name without its directories.
    String name() {
        return String.valueOf(path.getFileName());
    }

    /// Its bytes, unpacked.
    InputStream open(InputStream standardInput) throws IOException {
        if (path.equals(STANDARD_INPUT)) {
            return standardInput;
        }
        var raw = new BufferedInputStream(Files.newInputStream(path));
        try {
            return path.toString().toLowerCase(java.util.Locale.ROOT).endsWith(".gz")
                    ? new GZIPInputStream(raw)
                    : raw;
        } catch (IOException e) {
            raw.close();
            throw e;
        }
    }

    @Override
    public String toString() {
        return path.equals(STANDARD_INPUT) ? "standard input" : path.toString();
    }
}
