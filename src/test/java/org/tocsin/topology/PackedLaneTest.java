package org.tocsin.topology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.apache.kafka.common.errors.SerializationException;
import org.junit.jupiter.api.Test;
import org.tocsin.kafka.JsonSerde;

import java.util.Arrays;
import java.util.List;

class PackedLaneTest {
    private static final JsonSerde<LaneRecord> JSON = JsonSerde.of(LaneRecord.class);
    private static final List<LaneRecord> TOLD = told();

    private static List<LaneRecord> told() {
        var reader = Testbed.stages().reader();
        return new Newswire(73)
                .articles(60).stream()
                        .<LaneRecord>map(each -> reader.read(each, new Source(3, 5_000_000_000L)))
                        .toList();
    }

    @Test
    void an_article_is_read_as_it_was_written_from_fewer_bytes() {
        assertThat(TOLD)
                .allSatisfy(
                        told -> {
                            var packed = PackedLane.write(told);
                            assertThat(PackedLane.read(packed)).isEqualTo(told);
                            assertThat(packed.length).isLessThan(JSON.write(told).length);
                        })
                .anyMatch(
                        told ->
                                told instanceof LaneRecord.Told(_, var telling, _)
                                        && !telling.claims().isEmpty());
    }

    @Test
    void all_else_stands_as_json_as_an_earlier_build_wrote_articles() {
        var tick = new LaneRecord.Ticked(Newswire.START, 1, 4);
        assertThat(PackedLane.write(tick)).isEqualTo(JSON.write(tick));
        assertThat(PackedLane.read(JSON.write(tick))).isEqualTo(tick);
        assertThat(PackedLane.read(JSON.write(TOLD.getFirst()))).isEqualTo(TOLD.getFirst());
    }

    @Test
    void torn_and_foreign_bytes_are_refused() {
        var bytes = PackedLane.write(TOLD.getLast());
        for (var length = 0; length < bytes.length; length++) {
            var torn = Arrays.copyOf(bytes, length);
            assertThatThrownBy(() -> PackedLane.read(torn))
                    .isInstanceOf(SerializationException.class);
        }
        assertThatThrownBy(() -> PackedLane.read(Arrays.copyOf(bytes, bytes.length + 1)))
                .hasMessageContaining("bytes behind its end");
    }
}
