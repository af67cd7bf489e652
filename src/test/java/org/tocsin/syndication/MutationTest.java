package org.tocsin.syndication;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Every article of the demo and our own wire stories, changed in every known way: each changed
/// text has its right verdict.
class MutationTest {
    private static final Path DEMO = Path.of("src/main/resources/demo/articles");

    /// Fewer texts to which a change applies would prove little.
    private static final int FEWEST = 24;

    private static final List<String> BODIES = bodies();

    private static List<String> bodies() {
        try (var files = Files.list(DEMO)) {
            var bodies = new ArrayList<String>();
            for (var file : files.sorted().toList()) {
                var text = Files.readString(file).split("\n---\n", 2)[1].strip();
                bodies.add(text.replaceAll("\\{[^}]*\\}", "Tuesday"));
            }
            bodies.add(Stories.WIRE);
            bodies.add(Stories.OWN_WORDS);
            bodies.add(Stories.OTHER_NEWS);
            return bodies;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @MethodSource("org.tocsin.syndication.Mutation#all")
    void a_changed_text_gets_its_verdict(Mutation mutation) {
        var wrong = new ArrayList<String>();
        int changed = 0;
        for (var body : BODIES) {
            var other = mutation.of(body);
            if (!mutation.name().equals("headline") && other.equals(body)) {
                continue;
            }
            changed++;
            var rows =
                    Dedup.run(
                            List.of(
                                    Press.at("first", 0, "First headline", body),
                                    Press.at("second", 30, "Second headline", other)),
                            _ -> 1);
            if (!rows.getLast().verdict().equals(mutation.verdict())) {
                wrong.add(body.substring(0, 60) + ": " + rows.getLast());
            }
        }
        assertThat(wrong).isEmpty();
        assertThat(changed).isGreaterThanOrEqualTo(FEWEST);
    }
}
