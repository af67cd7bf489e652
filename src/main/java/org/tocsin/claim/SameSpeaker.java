package org.tocsin.claim;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// Whose words a second verb of saying makes where whoever spoke before goes on.
final class SameSpeaker {
    private SameSpeaker() {}

    /// "Iran says the plant is safe and denies": the same one, in the same tense.
    static @Nullable Speech again(Reading reading, Said said, List<Speech> told) {
        var over = told.isEmpty() ? null : told.getLast();
        var cue = over == null ? null : reading.cue(over.cueAt());
        return over != null
                        && cue != null
                        && said.cue().form() == VerbForm.THIRD
                        && cue.values().getFirst().form() == VerbForm.THIRD
                        && reading.word(said.group().from() - 1).equals("and")
                        && over.covers(said.at())
                ? over
                : null;
    }

    /// "The agency said it could not confirm": whom "it" means, where nobody else is known.
    static @Nullable Speech told(Said said, List<Speech> told) {
        var over = told.isEmpty() ? null : told.getLast();
        return over != null
                        && said.cue().type() == CueClass.CONFIRM
                        && said.group().negated()
                        && over.covers(said.at())
                        && over.to() > over.cueAt()
                        && !over.possible()
                ? over
                : null;
    }
}
