package org.tocsin.claim;

import com.fasterxml.jackson.annotation.JsonCreator;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/// The slots without which a rule makes no claim, each with the others that do as well.
record Needs(List<List<String>> alternatives) {
    static final Needs NONE = new Needs(List.of());

    /// @param needs as a file puts them: `a|b` is satisfied by either
    @JsonCreator
    static Needs of(List<String> needs) {
        return new Needs(needs.stream().map(need -> Arrays.asList(need.split("\\|", -1))).toList());
    }

    boolean isEmpty() {
        return alternatives.isEmpty();
    }

    /// Whether the slot is among them.
    boolean holds(String slot) {
        for (var need : alternatives) {
            if (need.contains(slot)) {
                return true;
            }
        }
        return false;
    }

    /// The first of which no alternative is filled, as the file puts it.
    Optional<String> unmet(Predicate<String> filled) {
        for (var need : alternatives) {
            if (need.stream().noneMatch(filled)) {
                return Optional.of(String.join("|", need));
            }
        }
        return Optional.empty();
    }
}
