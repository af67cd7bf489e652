package org.tocsin.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;

class SharedTextTest {
    record Cited(String cue, String quote) {}

    private static Cited read() {
        var json =
                "{\"schema\": 1, \"cue\": \"said\", \"quote\": \""
                        + "The harbour is open. ".repeat(4)
                        + "\"}";
        return JsonSerde.of(Cited.class).read(json.getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void short_texts_of_two_records_are_one_object_and_long_ones_are_not_looked_for() {
        assertThat(read()).isEqualTo(read());
        assertThat(read().cue()).isSameAs(read().cue());
        assertThat(read().quote()).isNotSameAs(read().quote());
    }

    @Test
    void texts_of_one_place_push_each_other_out_and_stay_themselves() {
        var shared = new SharedText();
        assertThat("Aa".hashCode()).isEqualTo("BB".hashCode());
        for (int i = 0; i < 3; i++) {
            assertThat(shared.shared("Aa")).isEqualTo("Aa");
            assertThat(shared.shared("BB")).isEqualTo("BB");
        }
    }
}
