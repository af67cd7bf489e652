package org.tocsin.claim;

import com.fasterxml.jackson.annotation.JsonCreator;

import org.jspecify.annotations.Nullable;

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

    /// Whether of each an alternative is filled.
    boolean met(Predicate<String> filled) {
        return unfilled(filled) == null;
    }

    /// The first of which no alternative is filled, as the file puts it.
    Optional<String> unmet(Predicate<String> filled) {
        return Optional.ofNullable(unfilled(filled)).map(need -> String.join("|", need));
    }

    private @Nullable List<String> unfilled(Predicate<String> filled) {
        for (var need : alternatives) {
            if (none(need, filled)) {
                return need;
            }
        }
        return null;
    }

    private static boolean none(List<String> need, Predicate<String> filled) {
        for (var alternative : need) {
            if (filled.test(alternative)) {
                return false;
            }
        }
        return true;
    }
}
