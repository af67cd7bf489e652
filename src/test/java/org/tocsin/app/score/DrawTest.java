package org.tocsin.app.score;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.stream.IntStream;

/// Samples spread over stories and can be drawn again.
class DrawTest {
    /// A hundred claims, ten a story.
    private final List<Integer> items = IntStream.range(0, 100).boxed().toList();

    private static String story(int item) {
        return "story " + item / 10;
    }

    @Test
    void every_story_gives_one_before_any_gives_two() {
        var drawn = new Draw(7, 12, 10).from(items, DrawTest::story);

        assertThat(drawn).hasSize(12).doesNotHaveDuplicates();
        assertThat(drawn.stream().map(DrawTest::story).distinct()).hasSize(10);
    }

    @Test
    void one_seed_draws_the_same_and_another_something_else() {
        var drawn = new Draw(7, 20, 5).from(items, DrawTest::story);

        assertThat(new Draw(7, 20, 5).from(items, DrawTest::story)).isEqualTo(drawn);
        assertThat(new Draw(8, 20, 5).from(items, DrawTest::story)).isNotEqualTo(drawn);
    }

    @Test
    void takes_all_when_there_are_too_few() {
        assertThat(new Draw(1, 500, 250).from(items, DrawTest::story))
                .containsExactlyInAnyOrderElementsOf(items);
    }
}
