package org.tocsin.claim;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// What keeps an act in a sentence from being the plain word of whoever speaks there: refusals,
/// questions, wishes, plans given up, and what [Retellings] knows.
final class Reservations {
    private static final int DROPPED_REACH = 7;
    private static final int WISH_REACH = 14;
    private static final int AIM_REACH = 3;
    private static final int REJOINDER_REACH = 10;
    private static final int REPLY_REACH = 5;

    private final Reading reading;
    private final List<Speech> speeches;
    private final Retellings retellings;
    private final Spared spared;
    private final Language language;

    Reservations(Reading reading, List<Speech> speeches, Retellings retellings) {
        this.reading = reading;
        this.speeches = speeches;
        this.retellings = retellings;
        spared = new Spared(reading);
        this.language = reading.language;
    }

    /// "Denied the request": a refusal, no denial.
    boolean refusal(Speech speech) {
        for (var i = speech.cueAt() + 1; i < Math.min(reading.size(), speech.cueAt() + 4); i++) {
            if (reading.word(i).equals("that") || reading.word(i).endsWith("ing")) {
                return false;
            }
            if (language.is("refusals", reading.word(i))) {
                return true;
            }
        }
        return false;
    }

    /// "Denied permission for": refused, and so neither denied nor done.
    private boolean refused(Frame frame) {
        return speeches.stream()
                .anyMatch(s -> s.cue() == CueClass.DENY && s.covers(frame.trigger()) && refusal(s));
    }

    /// "Denied the charge and accused Chad": who denied goes on to say something of its own.
    boolean speaksOn(Frame frame) {
        return frame.rule().subjectSpeaks()
                && List.of("and", ",", "but", "instead")
                        .contains(reading.word(frame.group().from() - 1));
    }

    /// "Oslo accused Bern of …, which Bern denied": what it was accused of, not that it was.
    boolean answersBack(Speech denial, Frame frame) {
        return frame.rule().subjectSpeaks() && denial.to() <= denial.cueAt();
    }

    /// "Bern accused Oslo of …, a charge that Oslo denies": said of the words before, which stand
    /// as they were told.
    boolean rejoinder(Speech speech) {
        var answers = speech.cue() == CueClass.DENY || speech.cue() == CueClass.CONFIRM;
        for (var i = speech.cueAt() - 1;
                answers && i > 1 && i > speech.cueAt() - REJOINDER_REACH;
                i--) {
            if (reading.word(i).equals(",")) {
                var opener = reading.language.is("articles", reading.word(i + 1)) ? i + 2 : i + 1;
                return complete(speech)
                        && (language.is("relatives", reading.word(opener))
                                || language.is("embedding", reading.word(opener))
                                || language.is("assertible", reading.word(opener)));
            }
        }
        return false;
    }

    /// Nothing but when and where behind the verb.
    private boolean complete(Speech speech) {
        var next = reading.word(speech.cueAt() + 1);
        return speech.to() <= speech.cueAt()
                || next.isEmpty()
                || !Character.isLetterOrDigit(next.codePointAt(0))
                || language.is("prepositions", next)
                || language.is("weekdays", next);
    }

    /// Whether the act is nobody's plain word, for whatever reason this class knows.
    ///
    /// @param inner the innermost cue over it, or null
    /// @param denied whether the sentence calls it false
    boolean withhold(Frame frame, @Nullable Speech inner, boolean denied) {
        return refused(frame)
                || aimed(frame, inner)
                || spared.holds(frame, inner)
                || unread(frame)
                || abandoned(frame)
                || wished(frame)
                || before(frame, inner)
                || beside(frame, inner)
                || unanswered(inner)
                || inner == null && unheard(frame)
                || retellings.withhold(frame, inner, denied);
    }

    /// "Denied targeting civilians", "did not bomb it on purpose": what it was meant to hit is
    /// denied, and the act left open.
    private boolean aimed(Frame frame, @Nullable Speech inner) {
        var denied = frame.group().negated() || inner != null && inner.cue() == CueClass.DENY;
        if (!denied || frame.rule().toll()) {
            return false; // "denied that civilians had been killed": nobody was
        }
        for (var i = frame.trigger() - AIM_REACH; i < frame.to() + 2 * AIM_REACH; i++) {
            var meant = reading.word(i + 1).equals("to"); // "denied it aimed to build one"
            if (!meant && language.is("aimed", reading.word(i))) {
                return true;
            }
        }
        return false;
    }

    /// A headline that asks: "Why did …", "Could …".
    boolean asks() {
        return language.is("interrogatives", reading.word(0));
    }

    /// "Called off a strike", "planned to strike but thought better of it".
    private boolean abandoned(Frame frame) {
        var ahead = frame.group().mood() != VerbGroup.Mood.ACTUAL || frame.group().infinitive();
        var to = ahead ? reading.size() : frame.trigger();
        for (var i = reading.clauseStart(frame.trigger()); i < to; i++) {
            var near = i > frame.trigger() - DROPPED_REACH;
            if (near && language.abandoning.longest(reading.tokens, i) != null) {
                return true;
            }
        }
        return false;
    }

    /// "Wished that Germany had sent missiles".
    private boolean wished(Frame frame) {
        for (var i = Math.max(0, frame.trigger() - WISH_REACH); i < frame.trigger(); i++) {
            if (language.is("wishing", reading.word(i))) {
                return true;
            }
        }
        return false;
    }

    /// "After Iran had seized the tanker, London sent a frigate": what had happened before only
    /// tells when the other act did.
    private boolean before(Frame frame, @Nullable Speech inner) {
        var group = frame.group();
        return inner == null
                && !frame.nominal()
                && !frame.rule().subjectSpeaks()
                && language.is("previously", reading.word(reading.clauseStart(group.from()) - 1))
                && hadBefore(frame.trigger(), group.from());
    }

    /// "Denied having moved the missiles it fired": what the relative clause tells is not denied.
    private boolean beside(Frame frame, @Nullable Speech inner) {
        if (inner == null || inner.cue() != CueClass.DENY || inner.cueAt() >= frame.trigger()) {
            return false;
        }
        var next = reading.word(inner.cueAt() + 1);
        var doing = next.equals("having") || next.endsWith("ing");
        var group = frame.group();
        return doing
                && !frame.nominal()
                && !group.gerund()
                && !group.infinitive()
                && !reading.word(group.from()).equals("having");
    }

    /// "Declined to answer questions about a report that": silence, and no word on the act.
    private boolean unanswered(@Nullable Speech inner) {
        if (inner == null || !inner.negated()) {
            return false;
        }
        for (var i = inner.cueAt() + 1; i < inner.cueAt() + REPLY_REACH; i++) {
            if (language.is("asked", reading.word(i))) {
                return language.is("answering", reading.word(inner.cueAt()));
            }
        }
        return false;
    }

    /// "Journalists could not confirm any raid": left open or denied by nobody who counts.
    private boolean unheard(Frame frame) {
        var verb = frame.group().from();
        var cue = frame.nominal() && frame.answers() ? reading.cue(verb) : null;
        return cue != null
                && (cue.values().getFirst().type() == CueClass.DENY
                        || VerbGroups.read(reading, verb, List.of(VerbForm.PAST)).negated());
    }

    private boolean hadBefore(int trigger, int from) {
        for (var i = trigger - 1; i >= from; i--) {
            if (reading.word(i).equals("had")) {
                return true;
            }
        }
        return false;
    }

    /// A question, an inverted condition ("Had Russia struck …,"), a threat not to.
    private boolean unread(Frame frame) {
        var threat =
                frame.type() == ClaimType.THREAT_OF_FORCE
                        || frame.type() == ClaimType.NUCLEAR_THREAT
                        || frame.type() == ClaimType.THREATEN;
        var asked = reading.tokens.stream().anyMatch(t -> t.text().equals("?"));
        var inverted =
                List.of("had", "were", "should").contains(reading.word(0)) && !consequence(frame);
        return asked
                || inverted
                || threat
                        && frame.group().negated()
                        && !frame.rule().negative()
                        && !frame.rule().subjectSpeaks();
    }

    /// "Should one shell fall here, we will …": what is announced behind the condition.
    private boolean consequence(Frame frame) {
        var mood = frame.group().mood();
        var ahead = mood == VerbGroup.Mood.FUTURE || mood == VerbGroup.Mood.CONDITIONAL;
        for (var i = 0; ahead && i < frame.group().from(); i++) {
            if (reading.word(i).equals(",")) {
                return true;
            }
        }
        return false;
    }

    /// "Accused Sudan of planning to attack", "denied that it would": no announcement.
    boolean othersWord(Frame frame, @Nullable Speech inner) {
        var at = frame.group().governorAt();
        return (frame.rule().ahead() || frame.rule().hinged())
                && (inner != null && inner.cue() == CueClass.DENY
                        || at > 0 && reading.word(at - 1).equals("of"));
    }
}
