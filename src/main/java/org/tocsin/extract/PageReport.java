package org.tocsin.extract;

import org.jspecify.annotations.Nullable;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What was made of a page, and why.
///
/// @param sources which part of the page each field came from, by field
/// @param blocks every block of text of the page, in its order
public record PageReport(
        Extraction extraction, Map<String, String> sources, List<BlockReport> blocks) {
    public PageReport {
        sources = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(sources));
        blocks = List.copyOf(blocks);
    }

    /// One block.
    ///
    /// @param where the element that holds it
    /// @param dropped why it is not of the body, null when it is
    public record BlockReport(String where, @Nullable String dropped, String text) {}
}
