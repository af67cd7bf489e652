package org.tocsin.claim;

import java.util.ArrayList;
import java.util.List;

/// The claims of words that only answer a claim told before: "denied the report", "confirmed it".
final class Answers {
    private static final FrameRule REFERENCE =
            FrameRule.plain("refers-back", ClaimType.NO_COMMENT, "", List.of());

    private static final int OBJECT_REACH = 6;

    private final Reading reading;
    private final Speakers speakers;
    private final List<Speech> speeches;
    private final List<Attribution> quoted;
    private final Reservations reservations;
    private final Chains chains;
    private final Deeds deeds;

    /// @param quoted who is speaking where the sentence goes on with a quotation
    Answers(
            Reading reading,
            Speakers speakers,
            List<Speech> speeches,
            List<Attribution> quoted,
            Reservations reservations,
            Chains chains) {
        this.reading = reading;
        this.speakers = speakers;
        this.speeches = speeches;
        this.quoted = quoted;
        this.deeds = new Deeds(reading);
        this.reservations = reservations;
        this.chains = chains;
    }

    /// Whether a cue stands in the sentence by which it may answer anything at all.
    static boolean mayStandIn(Reading reading) {
        for (var i = 0; i < reading.size(); i++) {
            var cue = reading.cue(i);
            if (cue != null && cue.values().stream().anyMatch(c -> weighs(c.type()))
                    || reading.language.rejecting.longest(reading.tokens, i) != null) {
                return true;
            }
        }
        return Disclaimers.mayStandIn(reading, reading.size());
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
            var answering = answering(speech, frames);
            var again = answering == Answering.ANYBODY && !found.isEmpty();
            if (answering != Answering.NOTHING && !again) {
                found.add(reference(field, offset, speech, answering));
            }
        }
        if (found.isEmpty() && frames.isEmpty()) {
            new Disclaimers(reading, speakers, speeches, quoted)
                    .read()
                    .ifPresent(
                            told ->
                                    found.add(
                                            reference(
                                                    field,
                                                    offset,
                                                    told.speech(),
                                                    told.answering())));
        }
        return found;
    }

    private Answering answering(Speech speech, List<Frame> frames) {
        var open = speech.possible() && !speech.negated(); // "could confirm"
        if (!weighs(speech.cue())
                || open
                || frames.stream().anyMatch(f -> f.trigger() == speech.cueAt())) {
            return Answering.NOTHING;
        }
        var alone = frames.stream().noneMatch(f -> speech.covers(f.trigger()));
        var owns = alone && ownsDeed(speech);
        if (!owns && !reservations.rejoinder(speech) && !(alone && pointsBack(speech))) {
            return Answering.NOTHING;
        }
        if (speech.cue() == CueClass.CONFIRM && speech.negated()) {
            return Answering.ANYBODY;
        }
        if (speech.sources().getLast().code() == null) {
            return both(speech) ? Answering.BOTH : Answering.NOTHING;
        }
        return owns ? Answering.DOER : Answering.PARTY;
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

    private Draft reference(String field, int offset, Speech speech, Answering answering) {
        var source = speech.sources().getLast();
        var who =
                source.code() == null || answering == Answering.BOTH
                        ? List.<Actor>of()
                        : List.of(new Actor(source.source(), source.code()));
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
                answering,
                -1);
    }

    /// "Denied the report", but not "denied the request", nor "denied it had" or "a report that".
    private boolean pointsBack(Speech speech) {
        if (reading.word(speech.cueAt() + 1).equals("that")
                && deeds.named(speech.cueAt() + 2) > speech.cueAt() + 3) {
            return true; // "denied that any such attack had occurred"
        }
        for (var i = speech.cueAt() + 1; i < behind(speech); i++) {
            var word = reading.word(i);
            if (reading.language.is("refusals", word) || word.endsWith("ing")) {
                return false;
            }
            var compound = reading.language.is("reports", reading.word(i + 1));
            if (reading.language.is("reports", word) && !compound) {
                return closes(i + 1) && !namesAct(i + 1);
            }
        }
        return deeds.named(speech.cueAt() + 1) > 0;
    }

    /// "The plan to deploy troops", but not "the report to journalists": no plan told before.
    private boolean namesAct(int to) {
        var verb = reading.word(to + 1);
        return reading.language.is("infinitive", reading.word(to))
                && reading.mentionAt(to + 1) == null
                && !reading.language.is("articles", verb)
                && (!verb.endsWith("s") || verb.endsWith("ss"));
    }

    /// "Denied any part in it", "claimed responsibility for the attack", "denied having done so".
    private boolean ownsDeed(Speech speech) {
        for (var i = speech.cueAt() + 1; i < behind(speech); i++) {
            if (reading.language.is("sharing", reading.word(i))) {
                var led = reading.language.is("prepositions", reading.word(i + 1));
                return led ? deeds.named(i + 2) > 0 : closes(i + 1);
            }
            if (reading.mentionAt(i) != null || reading.boundary(i)) {
                return false;
            }
        }
        return false;
    }

    private int behind(Speech speech) {
        return Math.min(reading.size(), speech.cueAt() + OBJECT_REACH);
    }

    private boolean closes(int i) {
        return deeds.closes(i);
    }
}
