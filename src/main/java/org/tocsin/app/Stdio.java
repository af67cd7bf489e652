package org.tocsin.app;

import java.io.BufferedWriter;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// Where a command reads and writes, always in UTF-8.
///
/// @param out JSON Lines and nothing else; a failed write throws
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
                watched());
    }

    /// One line for a person.
    void tell(String line) {
        err.println(line);
        err.flush();
    }

    /// Java asks only after stdin and stdout; Linux tells where stderr leads.
    private static boolean watched() {
        try {
            var target = Files.readSymbolicLink(Path.of("/proc/self/fd/2")).toString();
            return target.startsWith("/dev/pts/") || target.startsWith("/dev/tty");
        } catch (IOException | UnsupportedOperationException e) {
            var console = System.console();
            return console != null && console.isTerminal();
        }
    }
}
