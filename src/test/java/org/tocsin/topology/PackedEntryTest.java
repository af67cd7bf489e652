package org.tocsin.topology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.apache.kafka.common.errors.SerializationException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tocsin.article.ArticleId;
import org.tocsin.article.Published;
import org.tocsin.kafka.JsonSerde;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

class PackedEntryTest {
    private static final JsonSerde<LaneEntry> JSON = JsonSerde.of(LaneEntry.class);
    private static final List<LaneEntry> ENTRIES = entries();

    /// All that a lane stores over a day of copies, updates, revisions and claims, with every kind
    /// of date among them.
    private static List<LaneEntry> entries() {
        var stored = new ArrayList<LaneEntry>();
        var fold = Testbed.stages().lane(0, 1, new Noting(new HashMap<>(), stored), _ -> true);
        var reader = Testbed.stages().reader();
        var articles = new ArrayList<>(new Newswire(71).articles(160));
        var at = Newswire.START;
        articles.add(
                Wires.article(
                        "day",
                        "ap",
                        "Ships left.",
                        new Published.On(LocalDate.of(2031, 3, 4)),
                        at));
        articles.add(Wires.article("from", "ap", "Ships came.", new Published.Undated(at), at));
        articles.add(Wires.article("none", "ap", "Ships met: Ω, 𝄞.", Published.UNKNOWN, at));
        for (var article : articles) {
            fold.apply(fold.take(reader.read(article, new Source(0, stored.size()))));
        }
        return stored;
    }

    private record Noting(Map<ArticleId, LaneEntry> held, List<LaneEntry> stored)
            implements LaneEntries {
        @Override
        public @Nullable LaneEntry get(ArticleId id) {
            return held.get(id);
        }

        @Override
        public void put(LaneEntry entry) {
            held.put(entry.id(), entry);
            stored.add(entry);
        }

        @Override
        public void delete(ArticleId id) {
            held.remove(id);
        }
    }

    @Test
    void an_outline_holds_all_that_an_index_asks_for() {
        assertThat(ENTRIES)
                .allSatisfy(
                        e -> {
                            var outline = PackedEntry.outline(PackedEntry.write(e));
                            var whole = e.entry().current();
                            var bare = outline.current();
                            assertThat(bare.key()).isEqualTo(whole.key());
                            assertThat(bare.fetchedAt()).isEqualTo(whole.fetchedAt());
                            assertThat(bare.language()).isEqualTo(whole.language());
                            assertThat(bare.print().exact()).isEqualTo(whole.print().exact());
                            assertThat(bare.print().fingerprint())
                                    .isEqualTo(whole.print().fingerprint());
                            assertThat(outline.centre()).isEqualTo(e.entry().centre());
                        });
    }

    @Test
    void an_entry_is_read_as_it_was_written() {
        assertThat(ENTRIES)
                .allSatisfy(e -> assertThat(PackedEntry.read(PackedEntry.write(e))).isEqualTo(e))
                .anyMatch(e -> e.entry().texts().size() > 1)
                .anyMatch(e -> !e.released().told().isEmpty())
                .anyMatch(e -> e.released().carries() != null)
                .extracting(e -> e.entry().texts().getLast().verdict().label())
                .contains("original", "copy", "update", "revision");
    }

    @Test
    void it_takes_less_room_than_as_json() {
        long packed = ENTRIES.stream().mapToLong(e -> PackedEntry.write(e).length).sum();
        long json = ENTRIES.stream().mapToLong(e -> JSON.write(e).length).sum();
        assertThat((double) packed / json).isLessThan(0.9);
    }

    @Test
    void what_an_earlier_build_wrote_as_json_is_read() {
        var entry = ENTRIES.getFirst();
        assertThat(PackedEntry.read(JSON.write(entry))).isEqualTo(entry);
    }

    @Test
    void torn_and_foreign_bytes_are_refused() {
        var bytes = PackedEntry.write(ENTRIES.getLast());
        for (int length = 0; length < bytes.length; length++) {
            var torn = Arrays.copyOf(bytes, length);
            assertThatThrownBy(() -> PackedEntry.read(torn))
                    .isInstanceOf(SerializationException.class);
        }
        assertThatThrownBy(() -> PackedEntry.read(Arrays.copyOf(bytes, bytes.length + 1)))
                .hasMessageContaining("bytes behind its end");
        bytes[0] = 9;
        assertThatThrownBy(() -> PackedEntry.read(bytes)).hasMessageContaining("layout is 9");
    }
}
