package org.tocsin.topology;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RecentTest {
    private final Recent<String, String> recent = new Recent<>(10, String::length);

    @Test
    void what_was_not_looked_at_for_longest_is_forgotten() {
        recent.put("a", "four");
        recent.put("b", "four");
        recent.get("a");

        recent.put("c", "four");

        assertThat(recent.get("b")).isNull();
        assertThat(recent.get("a")).isEqualTo("four");
        assertThat(recent.get("c")).isEqualTo("four");
    }

    @Test
    void a_key_weighs_once_with_its_last_value() {
        recent.put("a", "longer");
        recent.put("a", "wo");
        recent.put("b", "eight888");

        assertThat(recent.size()).isEqualTo(2);
    }

    @Test
    void what_is_removed_weighs_nothing() {
        recent.put("a", "eight888");
        recent.remove("a");
        recent.remove("a");
        recent.put("b", "eight888");

        assertThat(recent.get("b")).isEqualTo("eight888");
    }

    @Test
    void nothing_is_kept_that_alone_weighs_too_much() {
        recent.put("a", "longer than ten");

        assertThat(recent.size()).isZero();
    }
}
