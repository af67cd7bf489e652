package org.tocsin.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tocsin.article.Published;

import java.time.Instant;
import java.time.LocalDate;

class WrittenDatesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2025-11-03T14:05:09Z | 2025-11-03T14:05:09Z",
                "2025-11-03T14:05:09.123+02:00 | 2025-11-03T12:05:09Z",
                "2025-11-03 14:05 | 2025-11-03T14:05:00Z",
                "Nov 3, 2025 14:05 GMT | 2025-11-03T14:05:00Z",
                "November 3rd, 2025 at 2:05 p.m. EST | 2025-11-03T19:05:00Z",
                "12:30 AM ET, Mon November 3, 2025 | 2025-11-03T05:30:00Z",
                "3 November 2025 - 14:05 | 2025-11-03T14:05:00Z",
                "03.11.2025 14:05 MSK | 2025-11-03T11:05:00Z",
                "14:05, 3 Nov 2025 | 2025-11-03T14:05:00Z",
                "Sept. 30, 2025 | 2025-09-30",
                "25/12/2024 | 2024-12-25",
                "3 November 2025, 45.20 dollars | 2025-11-03",
            })
    void a_date_is_as_exact_as_it_is_written(String text, String expected) {
        var published =
                expected.length() == 10
                        ? new Published.On(LocalDate.parse(expected))
                        : new Published.At(Instant.parse(expected));
        assertThat(WrittenDates.days(text))
                .extracting(WrittenDate::published)
                .containsExactly(published);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "03/11/2025",
                "31 February 2025",
                "Nov 3",
                "2025-13-01",
                "version 1.10.2025.7"
            })
    void what_is_no_date_or_reads_in_two_ways_gives_none(String text) {
        assertThat(WrittenDates.days(text)).isEmpty();
    }
}
