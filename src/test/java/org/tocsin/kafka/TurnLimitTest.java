package org.tocsin.kafka;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.Map;

class TurnLimitTest {
    private static final String KEY = "max.poll.interval.ms";

    @Test
    void without_a_setting_kafkas_own_holds() {
        assertThat(TurnLimit.of(Map.of())).isEqualTo(Duration.ofMinutes(5));
        assertThat(TurnLimit.ofStreams(Map.of())).isEqualTo(Duration.ofMinutes(5));
    }

    @Test
    void a_consumer_takes_the_plain_setting_alone() {
        assertThat(TurnLimit.of(Map.of(KEY, "2000", "main.consumer." + KEY, 3000)))
                .isEqualTo(Duration.ofSeconds(2));
    }

    @Test
    void streams_takes_the_nearest_setting() {
        assertThat(TurnLimit.ofStreams(Map.of(KEY, "2000"))).isEqualTo(Duration.ofSeconds(2));
        assertThat(TurnLimit.ofStreams(Map.of(KEY, "2000", "consumer." + KEY, 3000)))
                .isEqualTo(Duration.ofSeconds(3));
        assertThat(TurnLimit.ofStreams(Map.of("consumer." + KEY, 3000, "main.consumer." + KEY, 1)))
                .isEqualTo(Duration.ofMillis(1));
    }
}
