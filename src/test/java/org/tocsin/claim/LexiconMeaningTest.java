package org.tocsin.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.tocsin.article.Words;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/// What names of the lexicon mean on a day and in a sentence, and what only looks like them.
class LexiconMeaningTest {
    private static final Path TABLES = Path.of("src/test/resources/lexicon");

    @TestFactory
    Stream<DynamicTest> a_name_means_what_the_table_says() throws IOException {
        return rows("meant.txt", 4)
                .map(
                        row ->
                                DynamicTest.dynamicTest(
                                        row[0] + " " + row[1],
                                        () ->
                                                assertThat(read(row).map(m -> meaning(m, row[2])))
                                                        .contains(row[3])));
    }

    @TestFactory
    Stream<DynamicTest> a_namesake_means_nothing() throws IOException {
        return rows("other.txt", 3)
                .map(
                        row ->
                                DynamicTest.dynamicTest(
                                        row[0] + " " + row[1],
                                        () ->
                                                assertThat(read(row).filter(m -> holds(m, row[2])))
                                                        .isEmpty()));
    }

    @Test
    void the_tables_are_as_long_as_they_promise() throws IOException {
        assertThat(rows("meant.txt", 4).count()).isGreaterThanOrEqualTo(150);
        assertThat(rows("other.txt", 3).count()).isGreaterThanOrEqualTo(100);
    }

    @Test
    void every_state_speaks_through_its_ministers_without_their_names() throws IOException {
        for (var code : LexiconFiles.codes("states", "states")) {
            var adjective = LexiconFiles.adjective(code);
            if (adjective == null) {
                continue;
            }
            for (var role : List.of("defence minister", "foreign ministry", "military spokesman")) {
                var sentence = "The " + adjective + " " + role + " refused.";
                assertThat(read("2031-01-01", sentence).map(Mention::code))
                        .as(sentence)
                        .contains(code);
            }
        }
    }

    private static Stream<String[]> rows(String table, int cells) throws IOException {
        return Files.readAllLines(TABLES.resolve(table)).stream()
                .filter(line -> !line.startsWith("#"))
                .map(line -> line.split(" \\| "))
                .peek(row -> assertThat(row).hasSize(cells));
    }

    private static Stream<Mention> read(String[] row) {
        return read(row[0], row[1]);
    }

    private static Stream<Mention> read(String day, String sentence) {
        var set = Rules.SET;
        return new MentionReader(set.lexicon(), set.language(), LocalDate.parse(day))
                .read(sentence, Words.tokens(sentence)).stream();
    }

    /// The code of a mention that holds the name, else its weapon, else its outermost place; "" for
    /// another.
    private static String meaning(Mention mention, String name) {
        if (!mention.text().contains(name) && !name.contains(mention.text())) {
            return "";
        }
        if (mention.code() != null) {
            return mention.code();
        }
        return mention.weapon() != null ? mention.weapon().code() : outermost(mention.place());
    }

    private static String outermost(@Nullable List<String> place) {
        return place == null ? "" : place.getLast();
    }

    private static boolean holds(Mention mention, String name) {
        return (mention.code() != null || mention.place() != null || mention.weapon() != null)
                && (mention.text().contains(name) || name.contains(mention.text()));
    }
}
