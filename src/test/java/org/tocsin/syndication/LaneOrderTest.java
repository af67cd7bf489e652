package org.tocsin.syndication;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tocsin.article.ArticleId;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;

class LaneOrderTest {
    private static final int ITEMS = 70;
    private static final int ORDERS = 4;

    @ParameterizedTest
    @ValueSource(longs = {9, 10, 11, 12, 13, 14, 15, 16})
    @Tag("thorough")
    void every_order_of_more_sets_ends_so_too(long seed) {
        every_order_ends_in_what_the_whole_set_gives(seed);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void every_order_ends_in_what_the_whole_set_gives(long seed) {
        var items = new ArrayList<>(new Newsroom(seed).items(ITEMS));
        var expected = Oracle.verdicts(items);
        for (int order = 0; order < ORDERS; order++) {
            Collections.shuffle(items, new Random(31 * seed + order));
            assertThat(end(items)).isEqualTo(expected);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {7, 8, 9, 10, 11, 12})
    @Tag("thorough")
    void whoever_is_parted_stays_apart_in_every_order_of_more_sets(long seed) {
        whoever_is_parted_stays_apart_in_every_order(seed);
    }

    /// Each order deals the partings anew among the articles; a lane is rebuilt in the middle.
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void whoever_is_parted_stays_apart_in_every_order(long seed) {
        var items = new Newsroom(seed).items(ITEMS);
        var partings = partings(items, new Random(seed));
        var expected = Oracle.verdicts(items, partings);
        assertThat(expected).isNotEqualTo(Oracle.verdicts(items));
        List<Object> records = new ArrayList<>(items);
        records.addAll(partings);
        for (int order = 0; order < ORDERS; order++) {
            Collections.shuffle(records, new Random(37 * seed + order));
            var entries = new Ledger();
            var stored = new HashMap<String, Parting>();
            give(new Lane(entries), records.subList(0, ITEMS / 2), stored);
            var rebuilt = new Lane(entries);
            rebuilt.restore(entries.all());
            stored.values().forEach(rebuilt::restore);
            give(rebuilt, records.subList(ITEMS / 2, records.size()), stored);
            assertThat(verdicts(entries.all())).isEqualTo(expected);
        }
    }

    private static void give(Lane lane, List<Object> records, Map<String, Parting> stored) {
        for (var record : records) {
            Changes changes;
            if (record instanceof Parting parting) {
                changes = lane.part(parting);
            } else {
                changes = lane.offer((Item) record).changes();
            }
            lane.apply(changes);
            changes.partings().forEach(parting -> stored.put(parting.key(), parting));
        }
    }

    /// Some that lean on one text, some that lean on each other.
    private static List<Parting> partings(List<Item> items, Random random) {
        var clusters = new TreeMap<ArticleId, TreeSet<ArticleId>>();
        Oracle.verdicts(items)
                .forEach(
                        (text, verdict) -> {
                            var of = verdict.of();
                            if (of != null) {
                                var id = new ArticleId(text.substring(0, text.indexOf(' ')));
                                clusters.computeIfAbsent(of, _ -> new TreeSet<>()).add(id);
                            }
                        });
        var partings = new ArrayList<Parting>();
        clusters.forEach(
                (centre, members) -> {
                    var all = new ArrayList<>(members);
                    Collections.shuffle(all, random);
                    partings.add(part(all.getFirst(), centre));
                    if (all.size() > 2) {
                        partings.add(part(all.get(1), all.get(2)));
                    }
                });
        return partings;
    }

    private static Parting part(ArticleId a, ArticleId b) {
        return Parting.of(a, b, "ada", "two events", Press.MORNING);
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
