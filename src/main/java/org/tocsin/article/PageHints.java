package org.tocsin.article;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// What to know of a house's pages, for the few that are built unlike all others.
///
/// @param body a CSS selector of the parts that hold an article's text, or null to look for it
/// @param cut phrases of the house: a paragraph that holds one is no part of the text
public record PageHints(@Nullable String body, List<String> cut) {
    public static final PageHints NONE = new PageHints(null, List.of());

    public PageHints {
        cut = List.copyOf(cut);
    }
}
