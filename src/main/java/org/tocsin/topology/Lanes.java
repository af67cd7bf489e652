package org.tocsin.topology;

import org.apache.kafka.streams.processor.StreamPartitioner;
import org.tocsin.syndication.LanguageGroup;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// Which lane an article goes to: one total order a group of languages.
///
/// English and texts of no known language share lane 0, since either may turn out as the other; the
/// rest is dealt out over the others. Control records go to every lane.
///
/// @param count how many lanes there are
record Lanes(int count) implements StreamPartitioner<String, LaneRecord> {
    /// The key of control records.
    static final String EVERY = "control";

    Lanes {
        if (count < 1) {
            throw new IllegalArgumentException("lanes must be at least 1, was " + count);
        }
    }

    /// The record's key: its group of languages.
    static String key(LaneRecord record) {
        return switch (record) {
            case LaneRecord.Told(var item, _, _) -> LanguageGroup.of(item.language());
            case LaneRecord.Refused _ -> LanguageGroup.ENGLISH;
            case LaneRecord.Ticked _, LaneRecord.RulesInForce _, LaneRecord.Parted _ -> EVERY;
        };
    }

    @Override
    public Optional<Set<Integer>> partitions(
            String topic, String key, LaneRecord record, int partitions) {
        return Optional.of(
                key.equals(EVERY)
                        ? IntStream.range(0, count).boxed().collect(Collectors.toSet())
                        : Set.of(lane(key)));
    }

    private int lane(String group) {
        return group.equals(LanguageGroup.ENGLISH) || count == 1
                ? 0
                : 1 + Math.floorMod(group.hashCode(), count - 1);
    }
}
