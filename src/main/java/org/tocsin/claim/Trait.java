package org.tocsin.claim;

import java.util.Arrays;
import java.util.Locale;

/// How a language builds its sentences where English does otherwise; `grammar.yaml` lists what
/// holds under `traits`.
enum Trait {
    /// "Fuerzas rusas": what tells whose it is stands behind the noun.
    ADJECTIVE_BEHIND,
    /// "Planea atacar", "sin atacar": an infinitive is known by its form, needs no "to", and stands
    /// where English has a gerund.
    INFINITIVE_BY_FORM,
    /// "Los drones que derribó Rusia": who acts may stand behind the verb.
    SUBJECT_BEHIND,
    /// "En marzo": months are written in small letters.
    SMALL_MONTHS;

    /// @throws IllegalArgumentException naming the file, the list and what it holds that is none
    static Trait of(String name) {
        return Arrays.stream(values())
                .filter(trait -> trait.toString().equals(name))
                .findFirst()
                .orElseThrow(
                        () ->
                                new IllegalArgumentException(
                                        "grammar.yaml: traits: '"
                                                + name
                                                + "' is none of "
                                                + Arrays.toString(values())));
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
