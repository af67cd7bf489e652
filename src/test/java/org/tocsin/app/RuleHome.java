package org.tocsin.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/// A small configuration of a test's own: three states, one verb.
final class RuleHome {
    static final String STATUS =
            """
            rows:
              - {row: denied, cue: [DENY], status: DENIED, factuality: CT_MINUS, polarity: NEGATIVE}
              - {row: rest, status: REPORTED_AS_FACT, factuality: CT_PLUS}
            """;
    static final String PELT =
            """
            frames:
              - id: pelting
                type: STRIKE
                verbs: [pelt]
                needs: [actor, recipient|place]
                blockers: [eggs]
                examples: [Norway pelted Sweden on Monday.]
                counter_examples: [Norway pelted Sweden with eggs.]
            """;

    private RuleHome() {}

    /// Makes it.
    static Path in(Path dir, String frames) throws IOException {
        Files.createDirectories(dir.resolve("lexicon"));
        Files.createDirectories(dir.resolve("rules"));
        Files.writeString(dir.resolve("sources.yaml"), "version: 1\nsources: []\n");
        for (var name : List.of("language.yaml", "grammar.yaml")) {
            Files.copy(Path.of("config/lexicon/en", name), dir.resolve("lexicon").resolve(name));
        }
        Files.writeString(
                dir.resolve("lexicon/states.yaml"),
                """
                states:
                  - {code: NOR, names: [Norway]}
                  - {code: SWE, names: [Sweden]}
                  - {code: DNK, names: [Denmark]}
                """);
        Files.writeString(dir.resolve("rules/status.yaml"), STATUS);
        Files.writeString(dir.resolve("rules/frames.yaml"), frames);
        return dir;
    }

    static Configuration read(Path home) {
        return Configuration.of(List.of(ConfigLayer.directory("", home)));
    }
}
