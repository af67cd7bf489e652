package org.tocsin.app.score;

import org.tocsin.article.Span;

import java.util.List;

/// The claims that a person marked in one text.
///
/// @param id names the text in errors
/// @param claims what it claims
/// @param none stretches of the body of which no claim may come
/// @param whole whether every claim of the text is marked; else only that those marked are there,
///   and that a text without any yields none
public record AnnotatedText(
        String id, List<AnnotatedClaim> claims, List<Span> none, boolean whole) {
    public AnnotatedText {
        claims = List.copyOf(claims);
        none = List.copyOf(none);
    }
}
