package org.tocsin.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// What a rule editor types.
class RulesCommandTest {
    private static final String PELT = RuleHome.PELT;

    @TempDir Path dir;

    @BeforeEach
    void set() throws IOException {
        write("status.yaml", RuleHome.STATUS);
        write("frames.yaml", PELT);
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(dir.resolve(name), text);
    }

    @Test
    @Tag("thorough") // the fast suite lints what ships in LintTest
    void check_finds_nothing_wrong_with_what_ships() {
        var ran = Ran.tocsin("rules", "check");
        assertThat(ran.code()).as(ran.out().toString()).isZero();
        assertThat(ran.out()).isEmpty();
        assertThat(ran.err()).singleElement().asString().contains(" 0 errors");
    }

    @Test
    void check_names_file_rule_and_sentence_and_what_the_rule_missed() throws IOException {
        write("frames.yaml", PELT.replace("[eggs]", "[eggs, monday]").replace(" with eggs", ""));

        var ran = Ran.tocsin("rules", "check", dir);

        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.objects())
                .anySatisfy(
                        found -> {
                            assertThat(found.get("file").asText()).isEqualTo("rules/frames.yaml");
                            assertThat(found.get("subject").asText()).isEqualTo("pelting");
                            assertThat(found.get("text").asText())
                                    .contains("Norway pelted Sweden on Monday.", "'monday'");
                        })
                .anySatisfy(
                        found ->
                                assertThat(found.get("check").asText())
                                        .isEqualTo("counter-example"));
        assertThat(Ran.tocsin("rules", "check", "-o", "text", dir).out())
                .first()
                .asString()
                .startsWith("error rules/frames.yaml pelting: does not read its example:");
    }

    @Test
    void a_key_that_no_rule_has_is_an_error_with_its_place() throws IOException {
        write("frames.yaml", PELT.replace("blockers", "blocker"));

        var ran = Ran.tocsin("rules", "check", dir);

        assertThat(ran.code()).isEqualTo(1);
        assertThat(ran.objects().getFirst().get("subject").asText()).isEqualTo("/frames/0");
        assertThat(ran.objects().getFirst().get("text").asText()).contains("blocker");
    }

    @Test
    void a_set_that_fails_its_own_examples_is_used_by_no_command() throws IOException {
        write("frames.yaml", PELT.replace("on Monday", "with eggs"));
        write("a.txt", "Norway pelted Sweden on Monday.");

        for (var command : new String[] {"claims", "replay"}) {
            var ran = Ran.tocsin(command, "--rules", dir, dir.resolve("a.txt"));
            assertThat(ran.code()).isEqualTo(2);
            assertThat(ran.err()).singleElement().asString().contains("pelting");
        }
    }

    @Test
    void list_and_table_show_what_the_files_hold() {
        var rule = Ran.tocsin("rules", "list", dir).objects().getFirst();
        assertThat(rule.get("id").asText()).isEqualTo("pelting");
        assertThat(rule.get("file").asText()).isEqualTo("rules/frames.yaml");
        assertThat(rule.get("counter_examples").asInt()).isEqualTo(1);
        assertThat(Ran.tocsin("rules", "table", dir).out())
                .containsExactly(
                        "| row | when | status | factuality | polarity |",
                        "|---|---|---|---|---|",
                        "| `denied` | cue: DENY | DENIED | CT- | NEGATIVE |",
                        "| `rest` | fits everything | REPORTED_AS_FACT | CT+ | POSITIVE |");
    }

    @Test
    void diff_shows_the_claims_that_come_go_and_change() throws IOException {
        var now = RuleHome.in(dir.resolve("now"), PELT);
        write(
                "frames.yaml",
                PELT.replace("[pelt]", "[pelt, douse]")
                        .replace("[eggs]", "[eggs, tuesday]")
                        .replace("type: STRIKE", "type: INVASION"));
        write(
                "a.txt",
                "Norway pelted Sweden on Monday. Norway pelted Sweden on Tuesday. Sweden doused Denmark.");

        var ran = Ran.tocsin("rules", "diff", "--config", now, dir, dir.resolve("a.txt"));

        assertThat(ran.code()).as(ran.err().toString()).isZero();
        assertThat(ran.objects())
                .extracting(line -> line.get("change").asText())
                .containsExactly("changed", "removed", "added");
        assertThat(ran.objects().getFirst().get("keys").toString()).contains("type", "severity");
        assertThat(ran.err()).last().asString().contains("1 added, 1 removed, 1 changed, of 2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"rules", "rules check nowhere", "rules diff nowhere", "rules sort"})
    void bad_usage_ends_with_2_and_one_line(String line) {
        var ran = Ran.tocsin((Object[]) line.split(" ", -1));
        assertThat(ran.code()).isEqualTo(2);
        assertThat(ran.err()).hasSize(1);
    }
}
