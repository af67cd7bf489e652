package org.tocsin.kafka;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonSubTypes.Type;
import com.fasterxml.jackson.annotation.JsonTypeInfo;

import java.util.List;

/// What stands on `rules`: the files of a rule set, each under the set's hash and its own name, and
/// behind them, under the hash alone, what makes the set whole.
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @Type(value = RuleRecord.Part.class, name = "file"),
    @Type(value = RuleRecord.Whole.class, name = "set")
})
public sealed interface RuleRecord {
    /// One file, as people edit it.
    record Part(String name, String text) implements RuleRecord {}

    /// The names of all files.
    record Whole(List<String> files) implements RuleRecord {
        public Whole {
            files = List.copyOf(files);
        }
    }
}
