package org.tocsin.app.score;

import java.util.List;

/// A claim as a person marked it.
///
/// @param start first code point of the words that carry it, in the title or the body
/// @param end the code point after their last
/// @param words those words themselves
/// @param title whether they stand in the title
/// @param type a claim type
/// @param status a claim status
/// @param source the innermost source as the text names it, empty for the outlet's own narration,
///   or `*` where nobody marked it
/// @param actor codes of who acts, empty where the text does not say
/// @param recipient codes of whom it reaches
public record AnnotatedClaim(
        int start,
        int end,
        String words,
        boolean title,
        String type,
        String status,
        String source,
        List<String> actor,
        List<String> recipient) {
    public AnnotatedClaim {
        actor = List.copyOf(actor);
        recipient = List.copyOf(recipient);
    }
}
