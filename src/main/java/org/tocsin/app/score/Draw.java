package org.tocsin.app.score;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.function.Function;

/// Draws a sample that spreads over many stories: the same seed draws the same from the same items.
///
/// @param seed of the draw
/// @param size how many items are drawn, fewer when there are fewer
/// @param stories how many stories give one item before any gives a second
public record Draw(long seed, int size, int stories) {
    public Draw {
        if (size < 1 || stories < 1) {
            throw new IllegalArgumentException("a sample needs items and stories");
        }
    }

    /// @param items in an order that does not change
    /// @param story the story of an item
    /// @return the drawn items in a random order
    public <T> List<T> from(List<T> items, Function<T, String> story) {
        var random = new Random(seed);
        var shuffled = new ArrayList<>(items);
        Collections.shuffle(shuffled, random);
        var drawn = new ArrayList<T>();
        var rest = new ArrayList<T>();
        var told = new HashSet<String>();
        for (var item : shuffled) {
            var first = told.size() < stories && told.add(story.apply(item));
            (first && drawn.size() < size ? drawn : rest).add(item);
        }
        drawn.addAll(rest.subList(0, Math.min(rest.size(), size - drawn.size())));
        Collections.shuffle(drawn, random);
        return List.copyOf(drawn);
    }
}
