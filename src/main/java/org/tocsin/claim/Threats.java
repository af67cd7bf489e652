package org.tocsin.claim;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.stream.Stream;

/// Who threatens whom where an act is announced on a condition. Only who would act, or speaks for
/// it, threatens; what a third party foresees is no threat.
final class Threats {
    private final Reading reading;
    private final Doers doers;
    private final Hinge hinge;
    private final Reach reach;

    Threats(Reading reading, Doers doers) {
        this.reading = reading;
        this.doers = doers;
        this.hinge = new Hinge(reading);
        this.reach = new Reach(reading);
    }

    /// "Vowed to", "threatened to".
    boolean sworn(VerbGroup group) {
        return hinge.threatens(group);
    }

    /// "Japan warned China it may retaliate, an official said": a threat of its own, though people
    /// without a name tell of it.
    static boolean warns(List<Speech> covering, List<Actor> actors) {
        var teller = covering.isEmpty() ? null : covering.getFirst().sources().getLast();
        return teller != null
                && teller.kind() == SourceKind.OFFICIAL_ANONYMOUS
                && covering.stream()
                        .filter(s -> s.cue() == CueClass.WARN || s.cue() == CueClass.THREATEN)
                        .map(s -> s.sources().getLast().code())
                        .anyMatch(c -> actors.stream().anyMatch(a -> a.code().equals(c)));
    }

    /// "Has threatened to shell the border, Seoul said": a threat that somebody else tells.
    boolean retold(Frame frame, List<Actor> actors, @Nullable Attribution speaker) {
        var told = frame.rule().subjectSpeaks() && frame.type() != ClaimType.NO_COMMENT;
        return (told || frame.rule().hinged() && sworn(frame.group()))
                && speaker != null
                && speaker.kind() != SourceKind.MEDIA
                && speaker.kind() != SourceKind.STATE_MEDIA
                && !actors.isEmpty()
                && actors.stream().noneMatch(a -> a.code().equals(speaker.code()));
    }

    /// Who threatens, empty where it is nobody that the text makes sure.
    List<Actor> actors(
            Frame frame, @Nullable Speech inner, @Nullable Attribution speaker, boolean told) {
        var subjects = doers.resolve(frame.actors(), inner, speaker);
        if (sworn(frame.group())) {
            return frame.group().passive() ? List.of() : subjects;
        }
        var spoken = doers.speakerAsActor(speaker, told);
        var official = spoken.isEmpty() ? broadcast(inner, speaker) : spoken;
        if (!meets(frame)) {
            return ownForces(frame) ? official : same(subjects, official) ? subjects : List.of();
        }
        var met = doers.resolve(said(frame.recipients(), inner), inner, speaker);
        var own = Stream.concat(subjects.stream(), met.stream()).toList();
        return named(frame.actors()) && same(own, official) || same(met, official)
                ? List.of()
                : official;
    }

    /// "Libyan radio vowed": the state whose voice threatens.
    private static List<Actor> broadcast(@Nullable Speech inner, @Nullable Attribution speaker) {
        return inner != null
                        && inner.cue() == CueClass.THREATEN
                        && speaker != null
                        && speaker.code() != null
                        && speaker.code().matches("[A-Z]{3}")
                ? List.of(new Actor(speaker.source(), speaker.code()))
                : List.of();
    }

    /// Whom the threat meets: whom its words name, else who would fulfil the condition.
    List<Mention> recipients(Frame frame, @Nullable Speech inner) {
        var reached = said(frame.recipients(), inner);
        if (!reached.isEmpty()) {
            return reached;
        }
        if (meets(frame) && named(frame.actors())) {
            return frame.actors();
        }
        var fulfiller = aimed(frame) ? null : hinge.fulfiller();
        return fulfiller == null || !reach.reaches(fulfiller, frame.to())
                ? List.of()
                : List.of(fulfiller);
    }

    /// Whether a threat is itself the claim, and so meets somebody.
    boolean meeting(Frame frame) {
        return List.of(ClaimType.THREATEN, ClaimType.THREAT_OF_FORCE, ClaimType.NUCLEAR_THREAT)
                .contains(frame.type());
    }

    /// "Against shipping": what the threat is aimed at has no name.
    private boolean aimed(Frame frame) {
        for (var i = frame.to(); i < frame.end() && !reading.boundary(i); i++) {
            if (reading.word(i).equals("against")) {
                return !reading.language.is("whoever", reading.word(i + 1))
                        && !reading.language.is("objects", reading.word(i + 1))
                        && !reading.language.is("acts", reading.word(i + 1));
            }
        }
        return false;
    }

    /// "Warned Chad that it may retaliate", "vowed revenge for the Libyan raid": whom the speaker
    /// warns, else the only other party that the sentence names as more than a place, if the threat
    /// can reach it where it stands.
    List<Mention> others(Frame frame, @Nullable Speech inner, List<Actor> actors) {
        var warned = inner == null ? null : addressee(inner);
        if (warned != null) {
            return reading.onward(warned);
        }
        if (aimed(frame)) {
            return List.of();
        }
        var others =
                reading.between(0, told(frame)).stream()
                        .filter(m -> m.canSuffer() || m.type() == Mention.Type.MAKER)
                        .filter(m -> m.code() != null && !onlyWhere(m) && !beside(m, actors))
                        .filter(m -> reach.reaches(m, frame.to()))
                        .filter(m -> actors.stream().noneMatch(a -> a.code().equals(m.code())))
                        .filter(
                                m ->
                                        inner == null
                                                || !String.valueOf(m.code())
                                                        .equals(inner.sources().getLast().code()))
                        .toList();
        return others.stream().map(Mention::code).distinct().count() == 1
                        && !actors.isEmpty()
                        && frame.group().mood() != VerbGroup.Mood.HYPOTHETICAL
                ? List.of(others.getFirst())
                : List.of();
    }

    /// "London, which vowed to retaliate, and Athens": what stands behind the clause of the threat
    /// has no part in it.
    private int told(Frame frame) {
        var relative = reading.language.is("relatives", reading.word(frame.group().from() - 1));
        for (var i = frame.to(); relative && i < reading.size(); i++) {
            if (reading.word(i).equals(",")) {
                return i;
            }
        }
        return reading.size();
    }

    private @Nullable Mention addressee(Speech inner) {
        var warns = inner.cue() == CueClass.WARN || inner.cue() == CueClass.THREATEN;
        var at = inner.cueAt() + 1;
        at += reading.language.is("articles", reading.word(at)) ? 1 : 0;
        var mention = warns ? reading.mentionAt(at) : null;
        return mention != null && mention.canSuffer() ? mention : null;
    }

    /// "The U.S. and Malaysia may retaliate": who acts with them.
    private boolean beside(Mention mention, List<Actor> actors) {
        var before = reading.mentionAt(mention.from() - 2);
        return reading.language.is("adding", reading.word(mention.from() - 1))
                && before != null
                && actors.stream().anyMatch(a -> a.code().equals(before.code()));
    }

    private boolean onlyWhere(Mention mention) {
        return mention.type() == Mention.Type.PLACE
                && reading.language.is("locatives", reading.preposition(mention));
    }

    /// "We", "his men": whoever speaks is the doer, known or not, if it is somebody in office or
    /// the words leave no doubt.
    boolean ownWords(Frame frame, @Nullable Attribution speaker) {
        var surely =
                !frame.rule().about().isEmpty()
                        || speaker != null && speaker.kind().speaksOfficially();
        return surely
                && frame.rule().hinged()
                && (meets(frame)
                        ? speaker != null
                                && speaker.code() == null
                                && speaker.kind().speaksOfficially()
                        : frame.actors().stream().anyMatch(this::first));
    }

    private boolean first(Mention mention) {
        return mention.type() == Mention.Type.PRONOUN
                && reading.language.is("first_person", reading.word(mention.from()));
    }

    /// Whether the verb's subject is whom the threat meets: "they will pay", "would be shelled".
    private static boolean meets(Frame frame) {
        return frame.rule().bySpeaker() || frame.group().passive() && frame.actors().isEmpty();
    }

    /// "The army would do what is necessary": the speaker's own.
    private boolean ownForces(Frame frame) {
        return frame.actors().stream()
                .anyMatch(
                        m ->
                                m.type() == Mention.Type.ROLE
                                        && m.code() == null
                                        && m.kind() == SourceKind.MILITARY_COMMUNIQUE
                                        && reading.word(m.from() - 1).equals("the"));
    }

    /// Those that the words of the threat name, not who speaks them.
    private static List<Mention> said(List<Mention> mentions, @Nullable Speech inner) {
        return mentions.stream().filter(m -> inner == null || inner.covers(m.from())).toList();
    }

    private static boolean named(List<Mention> mentions) {
        return mentions.stream().anyMatch(m -> m.code() != null);
    }

    private static boolean same(List<Actor> some, List<Actor> others) {
        return some.stream()
                .anyMatch(a -> others.stream().anyMatch(b -> b.code().equals(a.code())));
    }
}
