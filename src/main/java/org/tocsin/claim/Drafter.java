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
    private final Speakers speakers;
    private final List<DateReader.Dated> dates;
    private final List<Attribution> quoted;
    private final List<Attribution> base;

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
        this.speakers = speakers;
        this.dates = dates;
        this.quoted = quoted;
        this.base = base;
    }

    Optional<Draft> draft(String field, int offset, boolean headline, Frame frame) {
        var covering = covering(frame);
        if (covering.stream().anyMatch(Speech::possible) || refused(frame) || unread(frame)) {
            return Optional.empty();
        }
        var chain = chain(covering);
        var inner = covering.isEmpty() ? null : covering.getLast();
        var embedded =
                inner != null
                        && inner.cue() != CueClass.DENY
                        && !inner.negated()
                        && embeds(inner.cueAt() + 1, frame.start());
        if (inner == null && retold(frame)
                || inner != null && inner.cue() == CueClass.DENY && deniesDenial(inner, frame)) {
            return Optional.empty();
        }
        var denied = falsified(frame);
        if (embedded && !denied || denied && covering.size() != 1) {
            return Optional.empty();
        }
        var ownPage = !base.isEmpty() && base.getLast().kind() == SourceKind.OFFICIAL_NAMED;
        var told = inner != null || !quoted.isEmpty() || ownPage;
        var speaker = told ? chain.getLast() : base.isEmpty() ? null : base.getLast();
        var actors =
                frame.rule().bySpeaker()
                        ? speakerAsActor(speaker, told)
                        : resolve(frame.actors(), inner, speaker);
        if (frame.rule().bySpeaker()
                && (actors.isEmpty() || anothers(frame, inner, speaker, actors))) {
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
                resolve(frame.recipients(), inner, speaker).stream()
                        .filter(r -> actors.stream().noneMatch(a -> a.code().equals(r.code())))
                        .toList();
        var acting = acting(actors, chain);
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

    /// "Denied permission for": refused, and so neither denied nor done.
    private boolean refused(Frame frame) {
        return speeches.stream()
                .anyMatch(s -> s.cue() == CueClass.DENY && s.covers(frame.trigger()) && refusal(s));
    }

    /// A question, an inverted condition ("Had Russia struck …,"), a threat not to.
    private boolean unread(Frame frame) {
        var threat =
                frame.type() == ClaimType.THREAT_OF_FORCE
                        || frame.type() == ClaimType.NUCLEAR_THREAT;
        var asked = reading.tokens.stream().anyMatch(t -> t.text().equals("?"));
        var inverted = List.of("had", "were", "should").contains(reading.word(0));
        return asked || inverted || threat && frame.group().negated();
    }

    /// Whether the words between a cue and the act name a report or statement of somebody else.
    private boolean embeds(int from, int to) {
        for (var i = from; i < Math.min(to, reading.size()); i++) {
            if (set.language().is("embedding", reading.word(i))) {
                return true;
            }
        }
        return false;
    }

    /// "Ukraine's statement that": a clause that only repeats what somebody else said.
    private boolean retold(Frame frame) {
        var clause = reading.clauseStart(frame.start());
        return reading.word(clause - 1).equals("that")
                && embeds(Math.max(0, clause - 2), clause - 1);
    }

    private boolean deniesDenial(Speech inner, Frame frame) {
        for (var i = inner.cueAt() + 1; i < frame.start(); i++) {
            if (reading.word(i).startsWith("denial")) {
                return true;
            }
        }
        return false;
    }

    /// Whether the sentence calls it false that the act happened: "reports that … are untrue".
    private boolean falsified(Frame frame) {
        var clause = reading.clauseStart(frame.start());
        var told = reading.word(clause - 1).equals("that") || embeds(0, frame.start());
        for (var i = 0; i < reading.size() && told; i++) {
            if (set.language().falsities.longest(reading.tokens, i) != null) {
                return true;
            }
        }
        return false;
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
                        .filter(s -> s.cue() != CueClass.DENY || !refusal(s))
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

    private boolean refusal(Speech speech) {
        for (var i = speech.cueAt() + 1; i < Math.min(reading.size(), speech.cueAt() + 4); i++) {
            if (reading.word(i).equals("that") || reading.word(i).endsWith("ing")) {
                return false;
            }
            if (set.language().is("refusals", reading.word(i))) {
                return true;
            }
        }
        return false;
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

    private List<Actor> speakerAsActor(@Nullable Attribution speaker, boolean told) {
        return told
                        && speaker != null
                        && speaker.code() != null
                        && speaker.kind().speaksOfficially()
                ? List.of(new Actor(speaker.source(), speaker.code()))
                : List.of();
    }

    /// "Said Putin had threatened to use": the subject of the words is not who speaks.
    private boolean anothers(
            Frame frame,
            @Nullable Speech inner,
            @Nullable Attribution speaker,
            List<Actor> actors) {
        if (frame.nominal()) {
            return false;
        }
        var subjects = resolve(frame.actors(), inner, speaker);
        return !subjects.isEmpty()
                && subjects.stream()
                        .noneMatch(s -> actors.stream().anyMatch(a -> a.code().equals(s.code())));
    }

    private List<Actor> resolve(
            List<Mention> mentions, @Nullable Speech inner, @Nullable Attribution speaker) {
        var actors = new ArrayList<Actor>();
        for (var mention : mentions) {
            var actor =
                    switch (mention.type()) {
                        case ACTOR, MODIFIER, PLACE, MAKER ->
                                mention.code() == null
                                        ? null
                                        : new Actor(mention.text(), mention.code());
                        case PRONOUN -> pronoun(mention, inner, speaker);
                        case ROLE ->
                                mention.kind() == SourceKind.OFFICIAL_ANONYMOUS
                                        ? meant(mention, false)
                                        : null;
                        case OUTLET, WEAPON -> null;
                    };
            if (actor != null && actors.stream().noneMatch(a -> a.code().equals(actor.code()))) {
                actors.add(actor);
            }
        }
        return actors;
    }

    private @Nullable Actor pronoun(
            Mention mention, @Nullable Speech inner, @Nullable Attribution speaker) {
        var own = inner != null || mention.text().equalsIgnoreCase("we") || !quoted.isEmpty();
        if (own
                && speaker != null
                && speaker.code() != null
                && speaker.kind() != SourceKind.MEDIA
                && speaker.kind() != SourceKind.STATE_MEDIA) {
            return new Actor(speaker.source(), speaker.code());
        }
        return inner == null && !mention.text().equalsIgnoreCase("we")
                ? meant(mention, List.of("he", "she").contains(reading.word(mention.from())))
                : null;
    }

    private @Nullable Actor meant(Mention mention, boolean person) {
        var here = Speakers.antecedent(reading, mention, person);
        return here != null && here.code() != null
                ? new Actor(here.text(), here.code())
                : speakers.lastActor().orElse(null);
    }

    /// Whether the innermost source speaks of its own act, and only newsrooms stand between it and
    /// the reader.
    private static boolean acting(List<Actor> actors, List<Attribution> chain) {
        var source = chain.getLast();
        var direct =
                chain.stream()
                        .allMatch(
                                a ->
                                        a == source
                                                || a.kind() == SourceKind.MEDIA
                                                || a.kind() == SourceKind.STATE_MEDIA
                                                || source.code() != null
                                                        && source.code().equals(a.code()));
        return direct
                && source.code() != null
                && actors.stream().anyMatch(a -> a.code().equals(source.code()));
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
