package org.tocsin.guard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("thorough")
class FormattingTest {
    @Test
    void every_source_is_laid_out_by_the_formatter() throws Exception {
        assertThat(Formatting.unformatted()).as("run: mvn -Pformat process-test-classes").isEmpty();
    }
}
