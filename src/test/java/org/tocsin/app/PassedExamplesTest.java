package org.tocsin.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;

class PassedExamplesTest {
    private static final Configuration KNOWN = DemoConfiguration.load();
    private static final Configuration FAILING = failing();

    @TempDir private Path data;

    private Path state() {
        return data.resolve("state");
    }

    private Path mark() {
        return state().resolve("passed-examples");
    }

    private Configuration checked(Configuration configuration) {
        return new PassedExamples(state()).checked(configuration);
    }

    @Test
    void a_set_that_passed_is_known_until_a_file_changes() throws IOException {
        checked(KNOWN);
        var first = Files.readString(mark());
        checked(KNOWN);
        assertThat(mark()).hasContent(first);

        var files = new TreeMap<>(KNOWN.files());
        files.computeIfPresent("lexicon/en/cues.yaml", (_, text) -> text + "\n# more\n");
        checked(new Configuration(KNOWN.sources(), KNOWN.rules(), files));
        assertThat(Files.readString(mark())).isNotEqualTo(first);
    }

    @Test
    void a_set_that_fails_is_refused_at_every_start() {
        assertThatThrownBy(() -> checked(FAILING)).hasMessageContaining("of its own examples");
        assertThatThrownBy(() -> checked(FAILING)).hasMessageContaining("of its own examples");
        assertThat(mark()).doesNotExist();
    }

    @Test
    void a_set_that_is_known_to_pass_is_not_run_again() throws IOException {
        checked(KNOWN);
        var mark = Files.readString(mark());
        Files.writeString(mark(), mark.replace(KNOWN.rules().hash(), FAILING.rules().hash()));
        checked(new Configuration(KNOWN.sources(), FAILING.rules(), KNOWN.files()));
    }

    /// One example of a rule tells nothing that the rule could read.
    private static Configuration failing() {
        var files = new TreeMap<>(KNOWN.files());
        var name = "rules/en/frames-30-threats.yaml";
        files.computeIfPresent(
                name,
                (_, text) -> text.replaceFirst("examples:\n", "examples:\n      - It rained.\n"));
        return Configuration.restored(files);
    }
}
