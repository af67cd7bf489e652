package org.tocsin.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

class MultimapTest {
    /// Keys with few values and with many, which grow and shrink past the size at which they are
    /// kept otherwise.
    @Test
    void it_holds_what_came_and_did_not_go_in_the_order_of_coming() {
        var random = new Random(7);
        var map = new Multimap<Integer, Integer>();
        Map<Integer, List<Integer>> expected = new HashMap<>();
        for (int step = 0; step < 20_000; step++) {
            int key = random.nextInt(12);
            int value = random.nextInt(2 * key + 1);
            var values = expected.computeIfAbsent(key, _ -> new ArrayList<>());
            if (values.remove((Integer) value)) {
                map.remove(key, value);
            } else {
                values.add(value);
                map.add(key, value);
            }
            assertThat(map.get(key)).containsExactlyElementsOf(values);
        }
        var all = expected.values().stream().flatMap(List::stream).toList();
        assertThat(map.all()).containsExactlyInAnyOrderElementsOf(all);
        map.remove(99, 1);
        assertThat(map.get(99)).isEmpty();
    }
}
