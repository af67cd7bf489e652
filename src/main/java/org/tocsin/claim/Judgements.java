package org.tocsin.claim;

import org.jspecify.annotations.Nullable;
import org.tocsin.claim.VerbGroup.Mood;

import java.util.List;

/// What agencies, diplomats and analysts conclude or doubt: the words weighed, whom they are about,
/// and how surely they are put.
final class Judgements {
    private Judgements() {}

    /// Whether somebody whose judgement counts weighs something there.
    static boolean weighed(Frame frame, @Nullable Speech inner) {
        return inner != null
                && inner.cueAt() == frame.trigger()
                && !frame.group().negated()
                && switch (inner.sources().getLast().kind()) {
                    case OFFICIAL_NAMED,
                            OFFICIAL_ANONYMOUS,
                            MILITARY_COMMUNIQUE,
                            NGO,
                            ANALYST,
                            BLOGGER ->
                            true;
                    case MEDIA, STATE_MEDIA, SOCIAL_MEDIA, WITNESS, COMPANY, HEARSAY -> false;
                };
    }

    /// The first party that the words weighed are about.
    static List<Mention> about(@Nullable Speech inner, Reading reading) {
        return reading.mentions.stream()
                .filter(m -> inner != null && m.from() >= inner.from() && m.to() <= inner.to())
                .filter(m -> m.code() != null && m.type() != Mention.Type.OUTLET)
                .limit(1)
                .toList();
    }

    /// "Could fall", "will fall": what is weighed is still to come.
    static Frame surely(Frame frame, @Nullable Speech inner, Reading reading) {
        for (var i = 0; inner != null && i < reading.size(); i++) {
            var word = reading.word(i);
            if (inner.covers(i)
                    && (reading.language.possible.contains(word)
                            || List.of("will", "would").contains(word))) {
                return frame.as(frame.group().with(Mood.POSSIBLE));
            }
        }
        return frame;
    }
}
