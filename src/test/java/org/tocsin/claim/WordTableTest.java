package org.tocsin.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;

class WordTableTest {
    @Test
    void it_holds_what_a_map_holds_and_nothing_else() {
        for (var most : new int[] {1, 3, 100, 5_000}) {
            var random = new SplittableRandom(most);
            var table = new WordTable<Integer>();
            var map = new HashMap<String, Integer>();
            for (var i = 0; i < 2 * most; i++) {
                var word = Integer.toString(random.nextInt(2 * most), 36);
                table.put(word, i);
                map.put(word, i);
            }
            for (var i = 0; i < 4 * most; i++) {
                var word = Integer.toString(i, 36);
                assertThat(table.get(word)).as(word).isEqualTo(map.get(word));
            }
        }
    }

    @Test
    void words_of_one_hash_are_told_apart() {
        var table = new WordTable<String>();
        assertThat("Aa".hashCode()).isEqualTo("BB".hashCode());
        table.put("Aa", "one");
        assertThat(table.get("BB")).isNull();
        table.put("BB", "other");
        assertThat(table.get("Aa")).isEqualTo("one");
        assertThat(table.get("BB")).isEqualTo("other");
    }

    @Test
    void classes_hold_what_was_put_into_each_and_nothing_else() {
        var random = new SplittableRandom(7);
        var classes = new ClosedClasses();
        var held = new HashMap<String, Set<String>>();
        for (var i = 0; i < 3_000; i++) {
            var name = "class " + random.nextInt(40);
            var word = Integer.toString(random.nextInt(2_000), 36);
            classes.add(name, List.of(word));
            held.computeIfAbsent(name, _ -> new HashSet<>()).add(word);
        }
        for (var i = 0; i < 4_000; i++) {
            var word = Integer.toString(i, 36);
            var any = held.values().stream().anyMatch(words -> words.contains(word));
            assertThat(classes.holds(word)).as(word).isEqualTo(any);
            for (var one : held.entrySet()) {
                assertThat(classes.is(one.getKey(), word)).isEqualTo(one.getValue().contains(word));
            }
        }
    }

    @Test
    void an_empty_one_holds_nothing() {
        assertThat(new WordTable<String>().get("word")).isNull();
        assertThat(new ClosedClasses().is("articles", "the")).isFalse();
    }
}
