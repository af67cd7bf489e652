package org.tocsin.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tocsin.article.Sentence;
import org.tocsin.article.Words;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

class LaidAttributionsTest {
    private final AtomicInteger readings = new AtomicInteger();

    private LaidAttributions attributions(boolean mayState) {
        return new LaidAttributions(
                () -> mayState,
                () -> {
                    readings.incrementAndGet();
                    return List.of();
                });
    }

    @Test
    void nothing_is_read_where_nothing_can_be_stated() {
        assertThat(attributions(false).stating()).isEmpty();
        assertThat(readings).hasValue(0);
    }

    @Test
    void they_are_read_once() {
        var attributions = attributions(true);
        assertThat(attributions.stating()).isSameAs(attributions.all());
        assertThat(attributions.all()).isEmpty();
        assertThat(readings).hasValue(1);
    }

    /// What a glance at the words rules out must never be there.
    @Test
    void whatever_states_something_stands_where_a_word_may_state_it() {
        var stating = 0;
        var reader = Rules.SET.attributions();
        for (var text : sentences()) {
            var sentence = new Sentence(0, text.length(), text, 0);
            var states =
                    reader.read(text, List.of(sentence)).stream()
                            .anyMatch(r -> r.clause() && r.type().states());
            stating += states ? 1 : 0;
            assertThat(!states || reader.mayState(Words.tokens(text))).as(text).isTrue();
        }
        assertThat(stating).isPositive();
        assertThat(reader.mayState(Words.tokens("Norway bombed a Swedish port."))).isFalse();
    }

    private static List<String> sentences() {
        return Rules.SET.rules().stream()
                .flatMap(r -> Stream.of(r.examples(), r.counterExamples()))
                .flatMap(List::stream)
                .toList();
    }
}
