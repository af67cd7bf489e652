package org.tocsin.claim;

import org.tocsin.article.Span;

import java.util.List;

/// How one party of a sentence relates to another, in PLOVER's terms.
///
/// @param event the PLOVER event
/// @param mode its mode, empty when none fits
/// @param contexts of the rule
/// @param auxModes `future`, `hypothetical`, `negation`
/// @param cue the words that tell it
/// @param rule the rule that read them
/// @param sources who acts, in code points of the sentence; empty when nobody was given or found
/// @param targets whom it reaches, likewise
/// @param evidence the weight of what speaks for it; more is surer
public record Relation(
        String event,
        String mode,
        List<String> contexts,
        List<String> auxModes,
        String cue,
        String rule,
        List<Span> sources,
        List<Span> targets,
        double evidence) {
    public Relation {
        contexts = List.copyOf(contexts);
        auxModes = List.copyOf(auxModes);
        sources = List.copyOf(sources);
        targets = List.copyOf(targets);
    }
}
