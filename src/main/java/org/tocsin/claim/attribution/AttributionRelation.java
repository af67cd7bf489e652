package org.tocsin.claim.attribution;

import org.jspecify.annotations.Nullable;
import org.tocsin.claim.CueClass;

import java.util.List;

/// Somebody is said to say, believe, want or know something (PARC 3.0): source, cue and content.
///
/// @param source null when the text names none
/// @param content in the order of the text, parts of one statement; never empty
/// @param clause whether a clause or a quotation is put into the source's mouth, not only named by
///   a noun: "said that", but not "the claim that"
/// @param negated "did not say"
/// @param possible "may say", "would say"
/// @param depth how many other relations hold this one in their content
public record AttributionRelation(
        @Nullable Part source,
        Part cue,
        List<Part> content,
        CueClass type,
        boolean clause,
        boolean negated,
        boolean possible,
        int depth) {

    /// UTF-16 chars of the text that was read, from the first to the one behind the last.
    public record Part(int start, int end) {
        /// Whether both hold a char.
        public boolean overlaps(Part other) {
            return start < other.end && other.start < end;
        }
    }

    public AttributionRelation {
        content = List.copyOf(content);
    }
}
