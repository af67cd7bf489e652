package org.tocsin.claim;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Answers that have no cue of denial or admission: "said it had nothing to do with it", "these are
/// lies", "said its men had done it".
final class Disclaimers {
    private static final int LINK_REACH = 4;
    private static final int SUBJECT_REACH = 5;

    private final Reading reading;
    private final Language language;
    private final Speakers speakers;
    private final List<Speech> speeches;
    private final List<Attribution> quoted;
    private final Deeds deeds;

    Disclaimers(
            Reading reading, Speakers speakers, List<Speech> speeches, List<Attribution> quoted) {
        this.reading = reading;
        this.language = reading.language;
        this.speakers = speakers;
        this.speeches = speeches;
        this.quoted = quoted;
        this.deeds = new Deeds(reading);
    }

    /// An answer, as words of denial or admission.
    record Told(Speech speech, Answering answering) {}

    /// Whether any word before a token may be such an answer.
    static boolean mayStandIn(Reading reading, int to) {
        for (var i = 0; i < to; i++) {
            if (reading.word(i).equals("no")
                    || reading.language.disowning.longest(reading.tokens, i) != null
                    || reading.language.undoing.longest(reading.tokens, i) != null
                    || reading.language.unhappened.longest(reading.tokens, i) != null
                    || reading.language.naught.longest(reading.tokens, i) != null
                    || reading.language.owning.longest(reading.tokens, i) != null
                    || reading.language.falsities.longest(reading.tokens, i) != null) {
                return true;
            }
        }
        return false;
    }

    /// The first such answer of the sentence.
    Optional<Told> read() {
        for (var i = 0; i < reading.size(); i++) {
            var told = at(i);
            if (told != null && told.speech().sources().getLast().code() != null) {
                return Optional.of(told);
            }
        }
        return Optional.empty();
    }

    private @Nullable Told at(int i) {
        var disowned = language.disowning.longest(reading.tokens, i);
        if (disowned != null && deeds.named(disowned.to()) > 0) {
            return told(i, disowned.to(), Answering.DOER, true);
        }
        var undone = language.undoing.longest(reading.tokens, i);
        var bare = undone != null && language.is("answerable", reading.word(undone.to() - 1));
        if (undone != null && (bare ? deeds.ends(undone.to()) : deeds.closes(undone.to()))) {
            return told(i, undone.to(), Answering.DOER, true);
        }
        var owned = language.owning.longest(reading.tokens, i);
        if (owned != null && deeds.ends(owned.to()) && opens(i) && !ofElse(owned.to())) {
            var told = told(i, owned.to(), Answering.DOER, false);
            return told == null
                    ? null
                    : new Told(told.speech().as(CueClass.CONFIRM), Answering.DOER);
        }
        var absent = Math.max(deeds.absent(i), deeds.unhappened(i));
        if (absent > 0) {
            return told(i, absent, Answering.PARTY, false);
        }
        var untrue = language.falsities.longest(reading.tokens, i);
        return untrue != null
                        && !language.is("judging", reading.word(i))
                        && deeds.closes(untrue.to())
                ? untrue(i, untrue.to())
                : null;
    }

    /// "Yes, we did it", and nothing before that it could be the end of.
    private boolean opens(int at) {
        var before = reading.word(at - 1);
        return before.equals("\"") || before.equals(",") && reading.word(at - 2).equals("yes");
    }

    /// "Said of the vote": of something else than what was told before.
    private boolean ofElse(int from) {
        for (var i = from; i < reading.size(); i++) {
            var leads = List.of("of", "about", "after", "on", "in").contains(reading.word(i));
            var when = language.is("weekdays", reading.word(i + 1));
            if (leads && !when && reading.mentionAt(i) == null && deeds.named(i + 1) == 0) {
                return true;
            }
        }
        return false;
    }

    /// "The report is untrue", "this is a lie", "called the charge nonsense".
    private @Nullable Told untrue(int at, int to) {
        for (var i = at - 1; i >= 0 && i >= at - LINK_REACH; i--) {
            if (language.is("negators", reading.word(i)) || reading.word(i).equals("no")) {
                return null;
            }
            if (language.is("be", reading.word(i))) {
                return said(i) ? told(at, to, Answering.PARTY, false) : null;
            }
            if (language.is("naming", reading.word(i)) && !reading.word(i).equals("as")) {
                var subject = reading.subject(i, false);
                return subject == null || !named(i + 1, at) ? null : named(subject, i, at, to);
            }
        }
        return null;
    }

    /// Whether the words before a verb point to something that was said.
    private boolean said(int verb) {
        for (var i = verb - 1; i >= 0 && i >= verb - SUBJECT_REACH; i--) {
            if (reading.word(i).equals(",")
                    || reading.word(i).equals("\"")
                    || reading.boundary(i)) {
                break;
            }
            if (named(i, verb)) {
                return true;
            }
        }
        return false;
    }

    /// Whether a phrase names what was said, and its head stands right before a token.
    private boolean named(int from, int to) {
        for (var i = from; i < to; i++) {
            var word = reading.word(i);
            if (deeds.pointing(i)
                    || language.is("assertible", word)
                    || language.is("assertions", word)) {
                return from == i || !language.is("prepositions", reading.word(from));
            }
            var party = reading.mentionAt(i);
            if (party != null && party.canAct()) {
                return false;
            }
        }
        return false;
    }

    private Told named(Mention subject, int verb, int at, int to) {
        var cue = reading.span(verb, to);
        var sources = speakers.of(reading, subject, CueClass.DENY, cue);
        var nobody = new Attribution(subject.text(), null, SourceKind.ANALYST, cue);
        return new Told(
                denial(sources.isEmpty() ? List.of(nobody) : sources, cue, at, to),
                Answering.PARTY);
    }

    /// What is told under somebody's voice, or in a quotation that goes on.
    ///
    /// @param ownDeed whether it must be of the speaker itself or of its own men
    private @Nullable Told told(int at, int to, Answering answering, boolean ownDeed) {
        var over =
                speeches.stream()
                        .filter(s -> s.covers(at) && s.cueAt() != at)
                        .min(Comparator.comparingInt(Speech::width));
        if (over.isPresent() && !states(over.get())) {
            return null;
        }
        var sources = over.map(Speech::sources).orElse(quoted);
        if (sources.isEmpty()
                || ownDeed && !ofSpeaker(over.map(Speech::from).orElse(0), at, sources)) {
            return null;
        }
        return new Told(denial(sources, reading.span(at, to), at, to), answering);
    }

    private static boolean states(Speech speech) {
        return !speech.negated()
                && !speech.possible()
                && switch (speech.cue()) {
                    case SAY, REPORT, CLAIM, ACCORDING, CONFIRM -> true;
                    default -> false;
                };
    }

    /// "It", "we", "his men", or the speaker by name; nobody else is named before the words.
    private boolean ofSpeaker(int from, int at, List<Attribution> sources) {
        var code = sources.getLast().code();
        var own = false;
        for (var i = Math.max(reading.clauseStart(at), from); i < at; i++) {
            var mention = reading.mentionAt(i);
            var ours = mention != null && mention.type() == Mention.Type.PRONOUN;
            if (mention != null && mention.canAct() && !ours && mention.code() != null) {
                if (!mention.code().equals(code)) {
                    return false;
                }
                own = true;
            }
            own |=
                    ours
                            || language.is("pronouns", reading.word(i))
                            || language.is("possessives", reading.word(i))
                                    && language.is("followers", reading.word(i + 1));
        }
        return own;
    }

    private Speech denial(List<Attribution> sources, String cue, int at, int to) {
        var last = sources.getLast();
        var chain = new ArrayList<>(sources.subList(0, sources.size() - 1));
        chain.add(new Attribution(last.source(), last.code(), last.kind(), cue));
        return new Speech(chain, CueClass.DENY, cue, at, false, false, at, to);
    }
}
