package org.tocsin.syndication;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

class LaneOrderTest {
    private static final int ITEMS = 70;
    private static final int ORDERS = 4;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16})
    void every_order_ends_in_what_the_whole_set_gives(long seed) {
        var items = new ArrayList<>(new Newsroom(seed).items(ITEMS));
        var expected = Oracle.verdicts(items);
        for (int order = 0; order < ORDERS; order++) {
            Collections.shuffle(items, new Random(31 * seed + order));
            assertThat(end(items)).isEqualTo(expected);
        }
    }

    @Test
    void a_lane_rebuilt_midway_ends_the_same() {
        var items = new Newsroom(99).items(ITEMS);
        var entries = new Ledger();
        var before = new Lane(entries);
        items.subList(0, ITEMS / 2).forEach(item -> before.apply(before.offer(item)));
        var after = new Lane(entries);
        var held = new ArrayList<>(entries.all());
        Collections.shuffle(held, new Random(5));
        after.restore(held);
        items.subList(ITEMS / 2, items.size()).forEach(item -> after.apply(after.offer(item)));
        assertThat(verdicts(entries.all())).isEqualTo(Oracle.verdicts(items));
    }

    @Test
    void the_made_up_day_holds_every_kind_of_verdict() {
        var labels = new TreeMap<String, Integer>();
        for (long seed = 1; seed <= 16; seed++) {
            Oracle.verdicts(new Newsroom(seed).items(ITEMS))
                    .values()
                    .forEach(verdict -> labels.merge(verdict.label(), 1, Integer::sum));
        }
        assertThat(labels)
                .containsOnlyKeys("original", "copy", "contained", "update", "revision")
                .allSatisfy((_, count) -> assertThat(count).isGreaterThan(20));
    }

    private static Map<String, Verdict> end(List<Item> items) {
        var entries = new Ledger();
        var lane = new Lane(entries);
        items.forEach(item -> lane.apply(lane.offer(item)));
        return verdicts(entries.all());
    }

    private static Map<String, Verdict> verdicts(Collection<Entry> entries) {
        var verdicts = new TreeMap<String, Verdict>();
        for (var entry : entries) {
            entry.texts()
                    .forEach(
                            held ->
                                    verdicts.put(
                                            entry.id() + " " + held.item().hash(), held.verdict()));
        }
        return verdicts;
    }
}
