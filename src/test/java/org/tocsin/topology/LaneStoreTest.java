package org.tocsin.topology;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.kafka.streams.state.KeyValueStore;
import org.junit.jupiter.api.Test;
import org.tocsin.article.ArticleId;
import org.tocsin.event.Released;
import org.tocsin.syndication.Entry;
import org.tocsin.syndication.Held;
import org.tocsin.syndication.Parting;
import org.tocsin.syndication.Verdict;

import java.util.List;

class LaneStoreTest {
    private final ArticleReader reader = Testbed.stages().reader();
    private final KeyValueStore<String, byte[]> bytes = MemoryStores.ofBytes();
    private final KeyValueStore<String, Parting> partings = MemoryStores.of(Parting.class);

    private LaneEntry entry(String id, int version) {
        var told = reader.read(Wires.attack(id, "ap", Newswire.START), new Source(0, 0));
        var held = new Held(told.item(), version, new Verdict.Original());
        return new LaneEntry(
                new Entry(List.of(held), true, List.of()),
                List.of(told.telling()),
                Released.nothing(told.item().id()));
    }

    @Test
    void memory_is_bounded_and_agrees_with_the_store() {
        var store = new LaneStore(bytes, partings, 300);
        for (int version = 1; version <= 2; version++) {
            for (int i = 0; i < 20; i++) {
                store.put(entry("a" + i, version));
            }
        }
        assertThat(store.remembered()).isBetween(1, 6);
        for (int i = 0; i < 20; i++) {
            assertThat(store.get(new ArticleId("a" + i))).isEqualTo(entry("a" + i, 2));
        }
        var again = Testbed.stages().lane();
        new LaneStore(bytes, partings).restore(again);
        assertThat(again.size()).isEqualTo(20);
    }

    @Test
    void what_is_deleted_is_neither_in_memory_nor_in_the_store() {
        var store = new LaneStore(bytes, partings);
        store.put(entry("a", 1));
        store.delete(new ArticleId("a"));
        assertThat(store.get(new ArticleId("a"))).isNull();
        assertThat(store.remembered()).isZero();
        assertThat(bytes.get("a")).isNull();
    }
}
