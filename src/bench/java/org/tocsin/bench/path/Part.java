package org.tocsin.bench.path;

import org.tocsin.bench.Jvm;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;

/// A process of the benchmark's own that says a line when it is up, answers a line with a line, and
/// ends with its input.
final class Part implements AutoCloseable {
    private final Process process;
    private final BufferedReader out;

    private Part(Process process) {
        this.process = process;
        out = process.inputReader(StandardCharsets.UTF_8);
    }

    /// @param heap as `-Xmx` takes it
    static Part start(String heap, Class<?> main, String... arguments) throws IOException {
        var line = Jvm.line(heap);
        line.add(main.getName());
        line.addAll(List.of(arguments));
        return new Part(
                new ProcessBuilder(line)
                        .redirectError(new File(System.getProperty("tocsin.log", "/dev/null")))
                        .start());
    }

    /// Its next line.
    String line() throws IOException {
        var line = out.readLine();
        if (line == null) {
            throw new IOException("a part of the benchmark ended: " + process.info());
        }
        return line;
    }

    String ask(String question) throws IOException {
        process.outputWriter(StandardCharsets.UTF_8).append(question).append('\n').flush();
        return line();
    }

    ProcessHandle handle() {
        return process.toHandle();
    }

    @Override
    public void close() {
        try {
            process.getOutputStream().close();
        } catch (IOException e) {
            process.destroy();
        }
        process.onExit().completeOnTimeout(process, 30, TimeUnit.SECONDS).join();
        process.destroyForcibly();
    }
}
