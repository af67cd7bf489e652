package org.tocsin.claim;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// Who only tells of an act that does something: "the army reports a bombing, killing nine".
final class Tellers {
    private final Reading reading;

    Tellers(Reading reading) {
        this.reading = reading;
    }

    /// Who acts in a frame, without whoever stands before the cue over it where the act that is
    /// told, and no pronoun of his, stands before the verb: "claims a Libyan raid killed nine".
    List<Mention> apart(Frame frame, @Nullable Speech inner) {
        if (inner == null
                || frame.nominal()
                || inner.cueAt() >= frame.group().from()
                || reading.word(frame.group().from() - 1).equals("and")
                || frame.actors().stream().anyMatch(m -> m.to() > inner.cueAt())) {
            return frame.actors();
        }
        for (var i = inner.cueAt() + 1; i < frame.group().from(); i++) {
            if (reading.language.is("deeds", reading.word(i)) && reading.mentionAt(i) == null) {
                var whose = reading.mentionAt(i - 1);
                return whose != null && whose.party() != null
                        ? List.of(whose.as(Mention.Type.ACTOR))
                        : List.of();
            }
        }
        return frame.actors();
    }
}
