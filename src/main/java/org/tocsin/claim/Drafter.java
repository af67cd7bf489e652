package org.tocsin.claim;

import org.jspecify.annotations.Nullable;
import org.tocsin.claim.VerbGroup.Mood;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Puts the frames of one sentence together with who says them.
final class Drafter {
    private final RuleSet set;
    private final Reading reading;
    private final List<Speech> speeches;
    private final List<DateReader.Dated> dates;
    private final List<Attribution> quoted;
    private final List<Attribution> base;
    private final Chains chains;
    private final Reservations reservations;
    private final Doers doers;

    Drafter(
            RuleSet set,
            Reading reading,
            List<Speech> speeches,
            Speakers speakers,
            List<DateReader.Dated> dates,
            List<Attribution> quoted,
            List<Attribution> base) {
        this.set = set;
        this.reading = reading;
        this.speeches = speeches;
        this.dates = dates;
        this.quoted = quoted;
        this.base = base;
        this.reservations = new Reservations(reading, speeches);
        this.chains = new Chains(speeches, reservations, quoted, base);
        this.doers = new Doers(reading, speakers, quoted);
    }

    Optional<Draft> draft(String field, int offset, boolean headline, Frame frame) {
        var covering = chains.covering(frame);
        if (covering.stream().anyMatch(Speech::possible)
                || reservations.refused(frame)
                || reservations.unread(frame)) {
            return Optional.empty();
        }
        var chain = chains.over(covering);
        var inner = covering.isEmpty() ? null : covering.getLast();
        var embedded =
                inner != null
                        && inner.cue() != CueClass.DENY
                        && !inner.negated()
                        && reservations.embeds(inner.cueAt() + 1, frame.start());
        if (inner == null && reservations.retold(frame)
                || inner != null
                        && inner.cue() == CueClass.DENY
                        && reservations.deniesDenial(inner, frame)) {
            return Optional.empty();
        }
        var denied = reservations.falsified(frame);
        if (embedded && !denied || denied && covering.size() != 1) {
            return Optional.empty();
        }
        var ownPage = !base.isEmpty() && base.getLast().kind() == SourceKind.OFFICIAL_NAMED;
        var told = inner != null || !quoted.isEmpty() || ownPage;
        var speaker = told ? chain.getLast() : base.isEmpty() ? null : base.getLast();
        var actors =
                frame.rule().bySpeaker()
                        ? doers.speakerAsActor(speaker, told)
                        : doers.resolve(frame.actors(), inner, speaker);
        if (frame.rule().bySpeaker()
                && (actors.isEmpty() || doers.anothers(frame, inner, speaker, actors))) {
            return Optional.empty();
        }
        if (frame.rule().subjectSpeaks()
                && !actors.isEmpty()
                && chain.stream().noneMatch(a -> a.kind() == SourceKind.OFFICIAL_ANONYMOUS)) {
            chain =
                    Chains.with(
                            chain,
                            new Attribution(
                                    actors.getFirst().text(),
                                    actors.getFirst().code(),
                                    SourceKind.OFFICIAL_NAMED,
                                    reading.span(frame.trigger(), frame.to())));
            told = true;
        }
        var recipients =
                doers.resolve(frame.recipients(), inner, speaker).stream()
                        .filter(r -> actors.stream().noneMatch(a -> a.code().equals(r.code())))
                        .toList();
        var acting = Doers.acting(actors, chain);
        if (frame.rule().ahead() && !acting || lacks(frame, actors, recipients)) {
            return Optional.empty();
        }
        var type = turned(frame, acting);
        var said = inner != null ? inner.cue() : told ? CueClass.SAY : CueClass.NARRATION;
        var cue = denied ? CueClass.DENY : said;
        return Optional.of(
                new Draft(
                        field,
                        offset,
                        reading,
                        headline,
                        shifted(frame, inner),
                        type,
                        actors,
                        recipients,
                        chain,
                        told,
                        cue,
                        inner != null && inner.negated(),
                        hearsay(frame),
                        acting,
                        date(frame, inner),
                        -1));
    }

    /// Whether a slot that the rule needs turned out to name nobody known.
    private static boolean lacks(Frame frame, List<Actor> actors, List<Actor> recipients) {
        return frame.rule().needs().stream()
                .anyMatch(
                        need ->
                                Arrays.stream(need.split("\\|", -1))
                                        .noneMatch(
                                                slot ->
                                                        switch (slot) {
                                                            case "actor" -> !actors.isEmpty();
                                                            case "recipient" ->
                                                                    !recipients.isEmpty()
                                                                            || frame.place()
                                                                                    != null;
                                                            default -> frame.has(slot);
                                                        }));
    }

    /// "Said that it would stop": what was "will" when it was said.
    private Frame shifted(Frame frame, @Nullable Speech inner) {
        var conditional =
                reading.tokens.stream()
                        .anyMatch(
                                t ->
                                        set.language().conditions.contains(t.text())
                                                && !t.text().equals("should"));
        return inner != null
                        && !conditional
                        && frame.group().mood() == Mood.CONDITIONAL
                        && inner.cue() != CueClass.WARN
                ? frame.as(frame.group().with(Mood.FUTURE))
                : frame;
    }

    /// The claims of a sentence that only answers one told before.
    List<Draft> references(String field, int offset, List<Frame> frames) {
        return new Answers(reading, speeches, chains).read(field, offset, frames);
    }

    /// An act that the speaker says it will do itself is a threat.
    private static ClaimType turned(Frame frame, boolean acting) {
        var ahead =
                frame.group().mood() == Mood.FUTURE
                        || frame.group().mood() == Mood.CONDITIONAL
                        || frame.group().mood() == Mood.ABILITY;
        var other = frame.rule().speakerWill();
        return other != null && acting && ahead ? other : frame.type();
    }

    private boolean hearsay(Frame frame) {
        for (var i = 0; i <= Math.min(reading.size() - 1, frame.trigger()); i++) {
            if (set.language().hearsay.longest(reading.tokens, i) != null) {
                return true;
            }
        }
        return false;
    }

    /// The date nearest to the trigger, inside the words that tell the act.
    private @Nullable ClaimDate date(Frame frame, @Nullable Speech inner) {
        return dates.stream()
                .filter(
                        d ->
                                d.from() >= reading.clauseStart(frame.start()) - 1
                                        && d.to() <= frame.end())
                .filter(d -> inner == null || inner.covers(d.from()))
                .min(Comparator.comparingInt(d -> Math.abs(d.from() - frame.trigger())))
                .map(DateReader.Dated::date)
                .orElse(null);
    }
}
