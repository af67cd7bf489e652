package org.tocsin.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Objects;

/// Which day a weekday is, told on Wednesday, 12 March 2025.
class DaysAheadTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    Kenya and Chad will hold peace talks on Friday in Oslo.                   | 2025-03-14
                    Kenya and Chad are scheduled to hold peace talks on Monday in Oslo.       | 2025-03-17
                    Kenya will close its border with Chad on Tuesday.                         | 2025-03-18
                    Kenya will close its border with Chad on Wednesday.                       | 2025-03-12
                    Kenya and Chad held peace talks on Friday in Oslo.                        | 2025-03-07
                    Kenya closed its border with Chad on Tuesday.                             | 2025-03-11
                    """)
    void a_day_to_come_is_the_next_and_any_other_the_last(String sentence, String day) {
        assertThat(Rules.read(sentence))
                .isNotEmpty()
                .allSatisfy(
                        c -> assertThat(Objects.requireNonNull(c.date()).from()).hasToString(day));
    }
}
