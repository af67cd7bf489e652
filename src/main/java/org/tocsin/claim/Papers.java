package org.tocsin.claim;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// Whose the papers are that a story has quoted: "a second communique" is that of the side whose
/// communique it told before, though others have spoken since. "The army" may be anybody's.
final class Papers {
    private final List<Attribution> known = new ArrayList<>();

    /// Remembers whoever has spoken for a state.
    void heard(Attribution source) {
        if (source.code() != null && source.kind().speaksOfficially()) {
            known.add(source);
        }
    }

    /// The state of a paper that is named as known or as one more of its kind, or null; where two
    /// states have one of that name, neither.
    @Nullable String of(Reading reading, Mention paper) {
        var before = reading.word(paper.from() - 1);
        if (!reading.language.is("papers", reading.word(paper.to() - 1))
                || !before.equals("the") && !reading.language.is("further", before)) {
            return null;
        }
        var states =
                known.stream()
                        .filter(source -> Resumed.named(paper, source))
                        .map(Attribution::code)
                        .filter(Objects::nonNull)
                        .distinct()
                        .toList();
        return states.size() == 1 ? states.getFirst() : null;
    }
}
