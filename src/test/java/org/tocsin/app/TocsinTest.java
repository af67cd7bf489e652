package org.tocsin.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;

/// The command line: help, versions, and what it says to what cannot be.
class TocsinTest {
    @TempDir Path dir;

    @ParameterizedTest
    @ValueSource(strings = {"-h", "--help"})
    void help_tells_what_it_does_lists_the_commands_and_the_exit_codes(String option) {
        var ran = Ran.tocsin(option);

        assertThat(ran.code()).isZero();
        assertThat(ran.err()).isEmpty();
        assertThat(String.join("\n", ran.out()))
                .contains("Reads the news", "replay", "claims", "dedup", "extract")
                .contains("Exit codes:", "Example");
    }

    @ParameterizedTest
    @ValueSource(strings = {"extract", "dedup", "claims", "replay"})
    void each_command_has_help_with_an_example_and_exit_codes(String command) {
        var ran = Ran.tocsin(command, "--help");

        assertThat(ran.code()).isZero();
        assertThat(String.join("\n", ran.out()))
                .contains("Usage: tocsin " + command, "Exit codes:", "  tocsin " + command);
    }

    @Test
    void version_names_the_program_and_its_java() {
        assertThat(Ran.tocsin("--version").out()).singleElement().asString().contains("tocsin");
        assertThat(Ran.tocsin("claims", "-V").code()).isZero();
    }

    @ParameterizedTest(name = "tocsin {0}")
    @CsvSource({
        "'', subcommand",
        "toll, toll",
        "claims, PATH",
        "claims --loud x.txt, --loud",
        "claims missing.txt, missing.txt",
        "replay missing, missing",
        "claims notes.pdf, notes.pdf",
        "extract lines.jsonl, lines.jsonl",
        "extract -, -",
        "claims --config nowhere a.txt, nowhere",
        "claims --rules nowhere a.txt, nowhere",
        "claims --also nowhere a.txt, nowhere",
        "extract --url ftp://a/b a.txt, --url",
        "extract --url https://a.example/ a.txt b.txt, --url",
        "replay --out nowhere/alerts.jsonl a.txt, --out",
        "replay empty, empty",
    })
    void bad_usage_ends_with_2_and_one_line_that_names_what_is_wrong(String line, String named)
            throws IOException {
        for (var name : new String[] {"a.txt", "b.txt"}) {
            Files.writeString(dir.resolve(name), "A quiet day in the harbour.\n");
        }
        for (var name : new String[] {"page.warc.gz", "notes.pdf", "lines.jsonl"}) {
            Files.createFile(dir.resolve(name));
        }
        Files.createDirectory(dir.resolve("empty"));
        var words = line.isEmpty() ? new Object[0] : line.split(" ", -1);
        for (int i = 1; i < words.length; i++) {
            var file = String.valueOf(words[i]).matches("[a-z.]+(/[a-z.]+)?");
            words[i] = file ? dir.resolve(String.valueOf(words[i])).toString() : words[i];
        }

        var ran = Ran.tocsin(words);

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).singleElement().asString().startsWith("tocsin").contains(named);
    }

    @Test
    void a_broken_source_list_is_refused_by_file_line_and_key() throws IOException {
        Files.writeString(dir.resolve("sources.yaml"), "version: 1\nsources:\n  - id: UPPER\n");
        Files.writeString(dir.resolve("a.txt"), "A quiet day.\n");

        var ran = Ran.tocsin("dedup", "--config", dir, dir.resolve("a.txt"));

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).singleElement().asString().contains("sources.yaml", "line 3");
    }

    @Test
    void a_broken_rule_file_is_refused_by_its_name() throws IOException {
        Files.writeString(dir.resolve("status.yaml"), "rows: [\n");
        Files.writeString(dir.resolve("a.txt"), "A quiet day.\n");

        var ran = Ran.tocsin("claims", "--rules", dir, dir.resolve("a.txt"));

        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).singleElement().asString().contains("status.yaml");
    }

    @Test
    void an_output_that_takes_no_more_ends_with_1_and_says_so() throws IOException {
        Files.writeString(dir.resolve("a.txt"), "A quiet day in the harbour.\n");
        var err = new StringWriter();
        var full = new FullDisk();
        var io =
                new Stdio(new ByteArrayInputStream(new byte[0]), full, new PrintWriter(err), false);

        var code = Tocsin.run(io, "dedup", dir.resolve("a.txt").toString());

        assertThat(code).isEqualTo(1);
        assertThat(err.toString().lines()).singleElement().asString().contains("disk is full");
    }

    private static final class FullDisk extends Writer {
        @Override
        public void write(char[] chars, int from, int length) throws IOException {
            throw new IOException("the disk is full");
        }

        @Override
        public void flush() {}

        @Override
        public void close() {}
    }
}
