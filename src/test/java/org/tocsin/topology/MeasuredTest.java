package org.tocsin.topology;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tocsin.kafka.JsonSerde;

class MeasuredTest {
    private record Word(String said) {}

    private final JsonSerde<Word> serde = JsonSerde.of(Word.class);

    @AfterEach
    void end() {
        Measured.forget();
    }

    @Test
    void what_was_measured_is_not_written_again() {
        var word = new Word("harbour");
        var size = Measured.written(word, serde::write).length;
        var writer = Measured.<Word>serializer((_, _) -> new byte[0]);
        assertThat(writer.serialize("words", word)).hasSize(size).isEqualTo(serde.write(word));
        assertThat(writer.serialize("words", new Word("harbour"))).isEmpty();
    }

    @Test
    void the_next_record_knows_nothing_of_it() {
        var word = new Word("harbour");
        Measured.written(word, serde::write);
        var told = Halves.workedOut(() -> "the next record");
        assertThat(told).isNotEmpty();
        var writer = Measured.<Word>serializer((_, _) -> new byte[0]);
        assertThat(writer.serialize("words", word)).isEmpty();
    }
}
