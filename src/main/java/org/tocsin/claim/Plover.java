package org.tocsin.claim;

import java.util.List;

/// The claim's place in the PLOVER ontology (Open Event Data Alliance).
///
/// @param event one of PLOVER's sixteen events
/// @param mode its mode, empty when none fits
/// @param contexts such as `military`, `diplomatic`
/// @param auxModes `historical`, `future`, `hypothetical`, `negation`
public record Plover(String event, String mode, List<String> contexts, List<String> auxModes) {
    public Plover {
        contexts = List.copyOf(contexts);
        auxModes = List.copyOf(auxModes);
    }
}
