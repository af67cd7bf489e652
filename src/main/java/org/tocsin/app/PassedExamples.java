package org.tocsin.app;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32;

/// Remembers beside the state which rule set has passed its own examples, under which build: to run
/// them again takes a start about a second, and the same code on the same files says the same.
final class PassedExamples {
    private static final Logger LOG = LoggerFactory.getLogger(PassedExamples.class);
    private static final String NAME = "passed-examples";

    private final Path file;

    /// @param data the directory of the process's state, which need not exist yet
    PassedExamples(Path data) {
        file = data.resolve(NAME);
    }

    /// The configuration, held against its examples unless it is known to pass them.
    ///
    /// @throws CommandException when some fail: such a set is not to be used
    Configuration checked(Configuration configuration) {
        var mark = mark(configuration);
        if (mark.isEmpty() || !mark.equals(noted())) {
            configuration.checked();
            mark.ifPresent(this::note);
        }
        return configuration;
    }

    private Optional<String> noted() {
        try {
            return Files.exists(file) ? Optional.of(Files.readString(file)) : Optional.empty();
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private void note(String mark) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, mark);
        } catch (IOException e) {
            LOG.warn("{} cannot be written, the next start checks again: {}", file, e.toString());
        }
    }

    /// The jar, or the files of a build that is not packed.
    private static List<Path> program() throws IOException {
        var place = ConfigHome.program();
        if (place == null) {
            throw new NoSuchFileException("the program");
        }
        try (var all = Files.walk(place)) {
            return all.filter(Files::isRegularFile).sorted().toList();
        }
    }

    /// Of the code and the files, or nothing where the code cannot be read. A checksum will do: it
    /// guards against change, not against malice.
    private static Optional<String> mark(Configuration configuration) {
        try {
            var sum = new CRC32();
            long length = 0;
            for (var code : program()) {
                var bytes = Files.readAllBytes(code);
                sum.update(bytes);
                length += bytes.length;
            }
            for (var text : configuration.files().values()) {
                sum.update(text.getBytes(StandardCharsets.UTF_8));
            }
            var rules = configuration.rules().hash();
            return Optional.of("%s %d %08x%n".formatted(rules, length, sum.getValue()));
        } catch (IOException e) {
            return Optional.empty();
        }
    }
}
