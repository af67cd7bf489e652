package org.tocsin.app;

import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// Where a command reads and writes, always in UTF-8.
///
/// @param out JSON Lines and nothing else, or the text that a person asked for; a failed write
///   throws
/// @param err words for people
/// @param terminal whether a person watches `err`
public record Stdio(InputStream in, Writer out, PrintWriter err, boolean terminal) {
    private static final int BUFFER = 1 << 16;

    /// Those of this process.
    static Stdio ofProcess() {
        var out =
                new OutputStreamWriter(
                        new FileOutputStream(FileDescriptor.out), StandardCharsets.UTF_8);
        return new Stdio(
                System.in,
                new BufferedWriter(out, BUFFER),
                new PrintWriter(System.err, true, StandardCharsets.UTF_8),
                watched(2));
    }

    /// One line for a person.
    void tell(String line) {
        err.println(line);
        err.flush();
    }

    /// One line of a result that is text for people.
    ///
    /// @throws UncheckedIOException when the other end takes no more
    void print(String line) {
        try {
            out.write(line + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Whether a person watches `out` too.
    boolean watchedOut() {
        return terminal && watched(1);
    }

    /// Java asks only after stdin and stdout together; Linux tells where each leads.
    private static boolean watched(int descriptor) {
        try {
            var target = Files.readSymbolicLink(Path.of("/proc/self/fd/" + descriptor)).toString();
            return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty");
        } catch (IOException | UnsupportedOperationException e) {
            var console = System.console();
            return console != null && console.isTerminal();
        }
    }
}
