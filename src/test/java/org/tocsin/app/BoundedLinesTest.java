package org.tocsin.app;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

class BoundedLinesTest {
    @ParameterizedTest
    @CsvSource({
        "'', ''",
        "'a', '1:a'",
        "'a\n', '1:a'",
        "'a\nbc\n\nd', '1:a 2:bc 3: 4:d'",
        "'abcdefgh\ni', '1:abcdefgh 2:i'",
        "'abcdefghi\nj\n', '1! 2:j'",
        "'abcdefghijklmnopqrstuvwxyz', '1!'",
    })
    void lines_of_at_most_eight_bytes_come_whole_and_longer_ones_are_passed_over(
            String text, String lines) throws IOException {
        assertThat(String.join(" ", read(text, 8))).isEqualTo(lines);
    }

    @Test
    void a_line_may_be_longer_than_the_buffer() throws IOException {
        var long1 = "x".repeat(200_000);

        assertThat(read(long1 + "\ny\n" + long1 + "z\n", 200_000))
                .containsExactly("1:" + long1, "2:y", "3!");
    }

    private static List<String> read(String text, int most) throws IOException {
        var in = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        var lines = new BoundedLines(in, most);
        var read = new ArrayList<String>();
        for (var line = lines.next(); line != null; line = lines.next()) {
            var bytes = line.bytes();
            read.add(
                    line.number()
                            + (bytes == null
                                    ? "!"
                                    : ":" + new String(bytes, StandardCharsets.UTF_8)));
        }
        return read;
    }
}
