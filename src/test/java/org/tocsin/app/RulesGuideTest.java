package org.tocsin.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

class RulesGuideTest {
    @Test
    void the_guide_shows_the_status_table_that_is_in_force() throws IOException {
        var guide = Files.readAllLines(Path.of("src/site/markdown/rules.md"));
        var first = guide.indexOf("| row | when | status | factuality | polarity |");
        var table = guide.subList(first, first + table().size());

        assertThat(table).as("print it anew: tocsin rules table").isEqualTo(table());
        assertThat(guide.get(first + table().size())).as("nothing behind it").isEmpty();
    }

    private static List<String> table() {
        return Ran.tocsin("rules", "table").out();
    }
}
