package org.tocsin.claim.attribution;

import org.jspecify.annotations.Nullable;
import org.tocsin.claim.attribution.Cue.Complement;

import java.util.List;

/// A place where a cue may attribute: the cue, and what stands around it. Ranges are tokens, ends
/// exclusive.
///
/// @param at the cue's own first word
/// @param group what belongs to the cue as well: auxiliaries, negation, a verb that carries it
/// @param source empty when none is found
/// @param content in the order of the text
record Candidate(
        Cue cue,
        int at,
        Range group,
        VerbShape shape,
        @Nullable Range source,
        Place place,
        Complement complement,
        List<Range> content) {

    /// Where the source stands to its cue.
    enum Place {
        NONE,
        SUBJECT,
        RELATIVE,
        INVERTED,
        AGENT,
        OWNER,
        SHARED,
        BEHIND
    }

    /// Tokens from the first to the one behind the last.
    record Range(int from, int to) {
        boolean holds(int token) {
            return from <= token && token < to;
        }

        int size() {
            return to - from;
        }
    }

    /// What the auxiliaries make of a verb.
    record VerbShape(
            boolean passive,
            boolean negated,
            boolean modal,
            boolean infinitive,
            boolean gerund,
            boolean finite) {
        static final VerbShape NONE = new VerbShape(false, false, false, false, false, false);
    }

    Candidate {
        content = List.copyOf(content);
    }

    /// Whether it puts a clause or a quotation into somebody's mouth; a noun only names the words.
    boolean states() {
        return cue.worded() && (complement == Complement.THAT || complement == Complement.QUOTE);
    }

    boolean covers(int token) {
        return content.stream().anyMatch(range -> range.holds(token));
    }
}
