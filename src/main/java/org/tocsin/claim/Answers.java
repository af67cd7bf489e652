package org.tocsin.claim;

import java.util.ArrayList;
import java.util.List;

/// The claims of words that only answer a claim told before: "denied the report", "confirmed it".
final class Answers {
    private static final FrameRule REFERENCE =
            FrameRule.plain("refers-back", ClaimType.NO_COMMENT, "", List.of());

    private final Reading reading;
    private final List<Speech> speeches;
    private final Reservations reservations;
    private final Chains chains;

    Answers(Reading reading, List<Speech> speeches, Reservations reservations, Chains chains) {
        this.reading = reading;
        this.speeches = speeches;
        this.reservations = reservations;
        this.chains = chains;
    }

    /// Whether a cue stands in the sentence by which it may answer anything at all.
    static boolean mayStandIn(Reading reading) {
        for (var i = 0; i < reading.size(); i++) {
            var cue = reading.language.cues.longest(reading.tokens, i);
            if (cue != null && cue.values().stream().anyMatch(c -> weighs(c.type()))
                    || reading.language.rejecting.longest(reading.tokens, i) != null) {
                return true;
            }
        }
        return false;
    }

    private static boolean weighs(CueClass cue) {
        return cue == CueClass.CONFIRM || cue == CueClass.DENY;
    }

    /// The answers of the sentence.
    ///
    /// @param frames the acts that the sentence itself tells: an answer that covers one is no mere
    ///   answer
    List<Draft> read(String field, int offset, List<Frame> frames) {
        var found = new ArrayList<Draft>();
        for (var speech : speeches) {
            var answers =
                    weighs(speech.cue())
                            && frames.stream().noneMatch(f -> f.trigger() == speech.cueAt());
            if (answers
                    && !speech.possible()
                    && (reservations.rejoinder(speech)
                            || frames.stream().noneMatch(f -> speech.covers(f.trigger()))
                                    && pointsBack(speech))) {
                var source = speech.sources().getLast();
                if (source.code() != null) {
                    var who = new Actor(source.source(), source.code());
                    found.add(reference(field, offset, speech, List.of(who)));
                } else if (both(speech)) {
                    found.add(reference(field, offset, speech, List.of()));
                }
            }
        }
        return found;
    }

    /// "Both governments confirmed the plan": whoever the parties were.
    private boolean both(Speech speech) {
        for (var i = speech.cueAt() - 1; i >= 0 && i >= speech.cueAt() - 4; i--) {
            if (reading.word(i).equals("both")) {
                return true;
            }
        }
        return false;
    }

    /// @param who answers; nobody yet where it is both sides of what was told before
    private Draft reference(String field, int offset, Speech speech, List<Actor> who) {
        var frame =
                new Frame(
                        REFERENCE,
                        ClaimType.NO_COMMENT,
                        speech.cueAt(),
                        speech.cueAt() + 1,
                        0,
                        reading.size(),
                        List.of(),
                        List.of(),
                        null,
                        null,
                        null,
                        VerbGroup.bare(speech.cueAt(), false),
                        false,
                        true,
                        null);
        return new Draft(
                new Draft.Where(field, offset, reading, false),
                frame,
                new Draft.Act(ClaimType.NO_COMMENT, who, List.of(), null),
                new Draft.Voice(
                        chains.over(List.of(speech)),
                        true,
                        speech.cue(),
                        speech.negated(),
                        false,
                        true),
                true,
                -1);
    }

    /// "Denied the report", but not "denied the request", nor "denied it had" or "a report that".
    private boolean pointsBack(Speech speech) {
        for (var i = speech.cueAt() + 1; i < Math.min(reading.size(), speech.cueAt() + 6); i++) {
            var word = reading.word(i);
            if (reading.language.is("refusals", word) || word.endsWith("ing")) {
                return false;
            }
            var compound = reading.language.is("reports", reading.word(i + 1));
            if (reading.language.is("reports", word) && !compound) {
                return closes(i + 1);
            }
        }
        return false;
    }

    /// Nothing behind it says anew what is answered.
    private boolean closes(int i) {
        var word = reading.word(i);
        return i >= reading.size()
                || List.of(".", ",", ";", "\"", ")", "and", "as", "on", "in", "to").contains(word)
                || reading.language.is("stops", word)
                || reading.language.is("weekdays", word)
                || reading.dash(i)
                || reading.language.cues.longest(reading.tokens, i) != null;
    }
}
