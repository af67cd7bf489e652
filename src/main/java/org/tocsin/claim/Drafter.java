package org.tocsin.claim;

import org.jspecify.annotations.Nullable;
import org.tocsin.claim.VerbGroup.Mood;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/// Puts the frames of one sentence together with who says them.
final class Drafter {
    /// A cue that only points back: "denied the report", "confirmed it".
    private static final FrameRule REFERENCE =
            new FrameRule(
                    "refers-back",
                    ClaimType.NO_COMMENT,
                    List.of("refer back"),
                    List.of(),
                    "any",
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    "subject",
                    List.of(),
                    true,
                    false,
                    false,
                    false,
                    null,
                    "",
                    List.of(),
                    List.of(),
                    List.of());

    private final RuleSet set;
    private final Reading reading;
    private final List<Speech> speeches;
    private final List<DateReader.Dated> dates;
    private final List<Attribution> quoted;
    private final List<Attribution> base;
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
        this.doers = new Doers(reading, speakers, quoted);
    }

    Optional<Draft> draft(String field, int offset, boolean headline, Frame frame) {
        var covering = covering(frame);
        if (covering.stream().anyMatch(Speech::possible)
                || reservations.refused(frame)
                || reservations.unread(frame)) {
            return Optional.empty();
        }
        var chain = chain(covering);
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
                    with(
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
        var found = new ArrayList<Draft>();
        for (var speech : speeches) {
            var answers = speech.cue() == CueClass.CONFIRM || speech.cue() == CueClass.DENY;
            if (answers
                    && !speech.possible()
                    && frames.stream().noneMatch(f -> speech.covers(f.trigger()))
                    && pointsBack(speech)) {
                var source = speech.sources().getLast();
                if (source.code() != null) {
                    found.add(reference(field, offset, speech, source));
                }
            }
        }
        return found;
    }

    private Draft reference(String field, int offset, Speech speech, Attribution source) {
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
                        true);
        var who = new Actor(source.source(), Objects.requireNonNull(source.code()));
        return new Draft(
                field,
                offset,
                reading,
                false,
                frame,
                ClaimType.NO_COMMENT,
                List.of(who),
                List.of(),
                chain(List.of(speech)),
                true,
                speech.cue(),
                speech.negated(),
                false,
                true,
                null,
                -1);
    }

    /// "Denied the report", but not "denied the request".
    private boolean pointsBack(Speech speech) {
        for (var i = speech.cueAt() + 1; i < Math.min(reading.size(), speech.cueAt() + 6); i++) {
            if (set.language().is("refusals", reading.word(i))) {
                return false;
            }
            if (set.language().is("reports", reading.word(i))) {
                return true;
            }
        }
        return false;
    }

    /// The speeches over a frame, outermost first. "Denied the request" covers nothing: it refuses.
    private List<Speech> covering(Frame frame) {
        var over =
                speeches.stream()
                        .filter(s -> s.covers(frame.trigger()) && s.cueAt() != frame.trigger())
                        .filter(s -> s.cue() != CueClass.DENY || !reservations.refusal(s))
                        .toList();
        return over.stream()
                .sorted(
                        Comparator.comparingLong(
                                        (Speech s) ->
                                                -over.stream()
                                                        .filter(o -> o != s && s.covers(o.cueAt()))
                                                        .count())
                                .thenComparing(Comparator.comparingInt(Speech::width).reversed())
                                .thenComparingInt(s -> -s.cueAt()))
                .toList();
    }

    /// From the article's own house inwards, up to the first source that has no name: what such
    /// sources retell is theirs.
    private List<Attribution> chain(List<Speech> covering) {
        var chain = new ArrayList<>(base);
        for (var speech : covering) {
            speech.sources().forEach(source -> add(chain, source));
        }
        if (covering.isEmpty()) {
            quoted.forEach(source -> add(chain, source));
        }
        if (chain.isEmpty()) {
            chain.add(new Attribution("an unlisted outlet", null, SourceKind.MEDIA, "byline"));
        }
        for (var i = 0; i < chain.size(); i++) {
            if (chain.get(i).kind() == SourceKind.OFFICIAL_ANONYMOUS) {
                return List.copyOf(chain.subList(0, i + 1));
            }
        }
        return List.copyOf(chain);
    }

    private static List<Attribution> with(List<Attribution> chain, Attribution source) {
        var longer = new ArrayList<>(chain);
        add(longer, source);
        return longer;
    }

    private static void add(List<Attribution> chain, Attribution source) {
        var held =
                source.code() != null
                        && chain.stream()
                                .anyMatch(
                                        a ->
                                                source.code().equals(a.code())
                                                        && a.kind() == source.kind());
        if (!held) {
            chain.add(source);
        } else if (!chain.getLast().source().equals(source.source())
                && source.kind() != SourceKind.MEDIA) {
            chain.set(chain.size() - 1, source);
        }
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
