package org.tocsin.claim;

import org.jspecify.annotations.Nullable;
import org.tocsin.claim.VerbGroup.Mood;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Puts the frames of one sentence together with who says them.
final class Drafter {
    private final Reading reading;
    private final Speakers speakers;
    private final List<Speech> speeches;
    private final List<DateReader.Dated> dates;
    private final List<Attribution> quoted;
    private final List<Attribution> base;
    private final Chains chains;
    private final Retellings retellings;
    private final Reservations reservations;
    private final Doers doers;
    private final Threats threats;
    private final SpeakersOwn own;
    private final OwnWord word;
    private final OwnPage page;

    Drafter(
            Reading reading,
            List<Speech> speeches,
            Speakers speakers,
            List<DateReader.Dated> dates,
            List<Attribution> quoted,
            List<Attribution> base) {
        this.reading = reading;
        this.speakers = speakers;
        this.speeches = speeches;
        this.dates = dates;
        this.quoted = quoted;
        this.base = base;
        this.retellings = new Retellings(reading);
        this.reservations = new Reservations(reading, speeches, retellings);
        this.chains = new Chains(speeches, reservations, quoted, base);
        this.doers = new Doers(reading, speakers, quoted);
        this.threats = new Threats(reading, doers);
        this.own = new SpeakersOwn(reading);
        this.word = new OwnWord(reading, speakers);
        this.page = new OwnPage(reading, base);
    }

    /// The claim of a frame, or of the reading behind it when the first depends on another speaker.
    Optional<Draft> draft(String field, int offset, boolean headline, Frame frame) {
        for (var reading = frame; reading != null; reading = reading.otherwise()) {
            var draft = drafted(field, offset, headline, reading);
            if (draft.isPresent()) {
                return draft;
            }
        }
        return Optional.empty();
    }

    private Optional<Draft> drafted(String field, int offset, boolean headline, Frame frame) {
        var given = new GivenActs(reading);
        var covering = chains.told(frame, given.holds(frame), headline && given.news(frame));
        var inner = covering.isEmpty() ? null : covering.getLast();
        var denied = new Falsehood(reading).of(frame);
        var unproved = new Unproved(reading);
        var unchecked = unproved.unchecked(frame);
        var left = unproved.proof(frame) || unchecked && inner != null;
        var open = covering.stream().filter(Speech::possible).findFirst();
        if (open.isPresent()) {
            return none(frame, Miss.Why.NOT_SAID, open.get().cueText());
        }
        if (frame.rule().weighs() && !Judgements.weighed(frame, inner)
                || denied && covering.size() != 1
                || headline && reservations.asks()
                || frame.unable()
                || inner != null && given.unanswered(frame, inner)
                || left && inner == null
                || reservations.withhold(frame, inner, denied || left)) {
            return none(frame, Miss.Why.NOT_SAID, "");
        }
        var ownPage = !base.isEmpty() && base.getLast().kind() == SourceKind.OFFICIAL_NAMED;
        var told = inner != null || !quoted.isEmpty() || ownPage;
        var chain = chains.over(covering);
        var speaker = told ? chain.getLast() : base.isEmpty() ? null : base.getLast();
        var resolved = actors(frame, inner, speaker, told);
        var subjects = resolved.isEmpty() ? own.acting(frame, speaker) : resolved;
        var actors = Strikers.told(reading, frame) ? List.<Actor>of() : subjects;
        var retold = threats.retold(frame, actors, inner == null ? null : speaker);
        var speaks =
                (speaksItself(frame) || inner == null && threats.sworn(frame.group()))
                        && !subjects.isEmpty()
                        && (frame.group().mood() == Mood.ACTUAL
                                || frame.rule().negative()
                                || frame.dependsOnSpeaker()
                                || threats.sworn(frame.group()))
                        && !anonymous(chain)
                        && !retold;
        var whole = speaks ? Chains.with(chain, word.of(frame, subjects.getFirst())) : chain;
        var recipients = recipients(frame, inner, speaker, actors);
        var acting =
                Doers.acting(actors, whole)
                        || Threats.warns(covering, actors)
                        || told && actors.isEmpty() && threats.ownWords(frame, speaker);
        if (frame.rule().bySpeaker() && actors.isEmpty() && !frame.rule().hinged()
                || frame.rule().hinged() && !acting && !retold
                || frame.rule().ahead() && !(acting && announces(frame, inner))
                || reservations.othersWord(frame, inner)) {
            return none(frame, Miss.Why.NOT_ITS_OWN, "");
        }
        var lacking = lacking(frame, actors, recipients);
        if (lacking.isPresent()) {
            return none(frame, Miss.Why.UNKNOWN_PARTY, lacking.get());
        }
        var said = inner != null ? inner.cue() : told || speaks ? CueClass.SAY : CueClass.NARRATION;
        return Optional.of(
                new Draft(
                        new Draft.Where(field, offset, reading, headline),
                        frame.rule().weighs()
                                ? Judgements.surely(frame, inner, reading)
                                : retold
                                        ? SpokenAct.told(frame)
                                        : SpokenAct.shifted(reading, frame, inner),
                        new Draft.Act(
                                SpokenAct.turned(frame, acting),
                                actors,
                                recipients,
                                date(frame, inner)),
                        new Draft.Voice(
                                whole,
                                (told || speaks) && !page.tells(covering),
                                left ? CueClass.CONFIRM : denied ? CueClass.DENY : said,
                                left || inner != null && inner.negated(),
                                retellings.hearsay(frame)
                                        || inner == null && retellings.unverified(frame),
                                acting),
                        Answering.NOTHING,
                        -1));
    }

    private List<Actor> actors(
            Frame frame, @Nullable Speech inner, @Nullable Attribution speaker, boolean told) {
        if (frame.rule().weighs()) {
            return doers.resolve(Judgements.about(inner, reading), null, null);
        }
        if (frame.rule().hinged()) {
            return threats.actors(frame, inner, speaker, told);
        }
        if (frame.rule().subjectSpeaks()) {
            return doers.speaking(frame.actors(), inner, speaker);
        }
        if (!frame.rule().bySpeaker()) {
            return doers.resolve(new Tellers(reading).apart(frame, inner), inner, speaker);
        }
        var actors = doers.speakerAsActor(speaker, told);
        return doers.anothers(frame, inner, speaker, actors) ? List.of() : actors;
    }

    /// Whom the words name, never who acts itself.
    private List<Actor> recipients(
            Frame frame,
            @Nullable Speech inner,
            @Nullable Attribution speaker,
            List<Actor> actors) {
        var named = frame.rule().hinged() ? threats.recipients(frame, inner) : frame.recipients();
        var met = Owners.withThings(reading, doers.resolve(named, inner, speaker), named);
        var reached = Actor.apart(met, actors);
        if (!reached.isEmpty()) {
            return reached;
        }
        if (threats.meeting(frame)) {
            return Actor.apart(
                    doers.resolve(threats.others(frame, inner, actors), inner, speaker), actors);
        }
        var hit = Actor.apart(own.hit(frame, inner, actors), actors);
        return hit.isEmpty() ? new Ground(reading).left(frame, actors) : hit;
    }

    /// "Threatened to", "vowed to": the subject speaks by the verb itself.
    private boolean speaksItself(Frame frame) {
        return frame.rule().subjectSpeaks()
                || Strikers.told(reading, frame)
                || frame.rule().hinged() && threats.sworn(frame.group());
    }

    private static boolean anonymous(List<Attribution> chain) {
        return chain.stream().anyMatch(a -> a.kind() == SourceKind.OFFICIAL_ANONYMOUS);
    }

    /// "Will strike"; "could strike" only where it is a warning.
    private static boolean announces(Frame frame, @Nullable Speech inner) {
        return frame.group().mood() != Mood.POSSIBLE
                || inner != null
                        && (inner.cue() == CueClass.WARN || inner.cue() == CueClass.THREATEN);
    }

    private Optional<Draft> none(Frame frame, Miss.Why why, String what) {
        reading.missed(frame, why, what);
        return Optional.empty();
    }

    /// A slot that the rule needs and that turned out to name nobody known.
    private Optional<String> lacking(Frame frame, List<Actor> actors, List<Actor> recipients) {
        var evidence = new Evidence(reading, frame);
        return frame.rule()
                .needs()
                .unmet(
                        slot ->
                                switch (slot) {
                                    case "actor" -> !actors.isEmpty();
                                    case "recipient" ->
                                            !recipients.isEmpty()
                                                    || frame.place() != null
                                                            && !frame.type()
                                                                    .equals(ClaimType.SANCTION);
                                    default -> evidence.has(slot);
                                });
    }

    /// The claims of a sentence that only answers one told before.
    List<Draft> references(String field, int offset, List<Frame> frames) {
        var answers = new Answers(reading, speakers, speeches, quoted, reservations, chains);
        return answers.read(field, offset, frames);
    }

    /// The date nearest to the trigger, inside the words that tell the act.
    private @Nullable ClaimDate date(Frame frame, @Nullable Speech inner) {
        if (dates.isEmpty()) {
            return null;
        }
        return dates.stream()
                .filter(
                        d ->
                                d.from() >= reading.clauseStart(frame.start()) - 1
                                        && d.to() <= frame.end())
                .filter(d -> inner == null || inner.covers(d.from()))
                .min(
                        Comparator.comparing(
                                        (DateReader.Dated d) ->
                                                inner != null && inner.saidOn(d.from()))
                                .thenComparingInt(d -> Math.abs(d.from() - frame.trigger())))
                .map(d -> d.of(frame, inner))
                .orElse(null);
    }
}
