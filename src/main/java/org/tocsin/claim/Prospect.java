package org.tocsin.claim;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Optional;

/// A sentence that was laid out, before anyone asks who says what in it.
final class Prospect {
    private final RuleSet set;
    private final TokenizedSentence sentence;
    private final boolean headline;
    private final List<Attribution> post;
    private final Reading reading;
    private @Nullable Told told;

    /// @param fence what the sentence was fenced in by when this was read
    private record Told(int fence, List<Frame> frames, Optional<Frame> plain) {}

    /// @param post whose embedded post it stands in, if in anyone's
    Prospect(
            RuleSet set,
            TokenizedSentence sentence,
            boolean headline,
            List<Attribution> post,
            Reading reading) {
        this.set = set;
        this.sentence = sentence;
        this.headline = headline;
        this.post = post;
        this.reading = reading;
    }

    TokenizedSentence sentence() {
        return sentence;
    }

    boolean headline() {
        return headline;
    }

    List<Attribution> post() {
        return post;
    }

    Reading reading() {
        return reading;
    }

    /// Whether it tells any act, or may once somebody turns out to be saying part of it.
    boolean tells() {
        var known = told();
        return !known.frames().isEmpty() || known.plain().isPresent() || reading.chances().open();
    }

    /// Whether it may answer what another sentence told.
    boolean answers() {
        return !headline && Answers.mayStandIn(reading);
    }

    /// The acts that it tells, within the fences put up so far.
    List<Frame> frames() {
        return told().frames();
    }

    /// The plain event that it tells beside them.
    Optional<Frame> plain() {
        return told().plain();
    }

    private Told told() {
        var known = told;
        if (known == null || known.fence() != reading.fence()) {
            var frames = set.frames().match(reading, headline);
            known = new Told(reading.fence(), frames, set.plainEvents().read(reading, frames));
            told = known;
        }
        return known;
    }
}
