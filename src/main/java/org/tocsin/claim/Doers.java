package org.tocsin.claim;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// Who acts and who is acted upon: mentions resolved to actor codes, with the help of who speaks.
/// Nobody rather than a guess.
final class Doers {
    private final Reading reading;
    private final Speakers speakers;
    private final List<Attribution> quoted;

    Doers(Reading reading, Speakers speakers, List<Attribution> quoted) {
        this.reading = reading;
        this.speakers = speakers;
        this.quoted = quoted;
    }

    List<Actor> speakerAsActor(@Nullable Attribution speaker, boolean told) {
        return told
                        && speaker != null
                        && speaker.code() != null
                        && speaker.kind().speaksOfficially()
                ? List.of(new Actor(speaker.source(), speaker.code()))
                : List.of();
    }

    List<Actor> resolve(
            List<Mention> mentions, @Nullable Speech inner, @Nullable Attribution speaker) {
        var actors = new ArrayList<Actor>();
        for (var mention : mentions) {
            var actor =
                    switch (mention.type()) {
                        case ACTOR, MODIFIER, PLACE, MAKER ->
                                mention.party() == null
                                        ? null
                                        : new Actor(
                                                mention.text(), String.valueOf(mention.party()));
                        case PRONOUN -> pronoun(mention, inner, speaker);
                        case ROLE ->
                                mention.kind() == SourceKind.OFFICIAL_ANONYMOUS
                                        ? meant(mention, false)
                                        : from(mention);
                        case OUTLET, WEAPON, OTHER -> null;
                    };
            if (actor != null && actors.stream().noneMatch(a -> a.code().equals(actor.code()))) {
                actors.add(actor);
            }
        }
        return actors;
    }

    /// "Planes from Afghanistan": whose they are.
    private @Nullable Actor from(Mention forces) {
        var home = Owners.home(reading, forces);
        return home == null ? null : new Actor(home.text(), String.valueOf(home.code()));
    }

    /// Who speaks, or will not, by the verb itself: only those in office, "the ministry" and "he"
    /// as the text had them before.
    List<Actor> speaking(
            List<Mention> mentions, @Nullable Speech inner, @Nullable Attribution speaker) {
        var official =
                mentions.stream()
                        .filter(
                                m ->
                                        m.kind().speaksOfficially()
                                                || m.kind() == SourceKind.OFFICIAL_ANONYMOUS)
                        .toList();
        var known = resolve(official, inner, speaker);
        if (!known.isEmpty() || official.isEmpty()) {
            return known;
        }
        var role = official.getFirst();
        return speakers.of(reading, role, CueClass.SAY, role.text()).stream()
                .filter(source -> source.code() != null)
                .map(source -> new Actor(source.source(), String.valueOf(source.code())))
                .limit(1)
                .toList();
    }

    private @Nullable Actor pronoun(
            Mention mention, @Nullable Speech inner, @Nullable Attribution speaker) {
        var his = List.of("his", "her").contains(reading.word(mention.from()));
        if (his && (inner == null || mention.from() < inner.cueAt())) {
            return null; // "His troops are holding them, the army said": of somebody told of before
        }
        if (inner != null && SpeakersOwn.charges(inner, mention)) {
            return new SpeakersOwn(reading).charged(inner, mention);
        }
        if (inner != null && new SpeakersOwn(reading).accuses(inner)) {
            return null;
        }
        if (inner != null && mention.text().equalsIgnoreCase("it") && inner.sources().size() == 1) {
            return anotherBefore(mention, inner) ? null : itself(inner.sources().getFirst());
        }
        var boaster = boaster(mention);
        if (boaster != null && !accused(mention, inner)) {
            return boaster;
        }
        if (inner == null
                && !quoted.isEmpty()
                && List.of("he", "she", "they").contains(reading.word(mention.from()))) {
            return null; // in a quotation never who speaks
        }
        if (inner != null && others(mention, inner)) {
            return null;
        }
        var own = inner != null || mention.text().equalsIgnoreCase("we") || !quoted.isEmpty();
        if (own
                && speaker != null
                && speaker.code() != null
                && speaker.kind() != SourceKind.MEDIA
                && speaker.kind() != SourceKind.STATE_MEDIA) {
            return new Actor(speaker.source(), speaker.code());
        }
        var plural = List.of("we", "they").contains(reading.word(mention.from()));
        return inner == null && !plural
                ? meant(mention, List.of("he", "she").contains(reading.word(mention.from())))
                : own && speaker != null
                        ? Bands.speaking(reading, speaker)
                        : Bands.together(reading, mention);
    }

    /// "Kyiv said it drove Russian troops from villages that they had taken": somebody else is
    /// named between who speaks and "they".
    private boolean others(Mention mention, Speech inner) {
        return reading.word(mention.from()).equals("they")
                && reading.mentions.stream()
                        .filter(m -> m.from() > inner.cueAt() && m.to() <= mention.from())
                        .filter(m -> m.canAct() || m.type() == Mention.Type.MODIFIER)
                        .map(Mention::code)
                        .anyMatch(c -> c != null && !c.equals(inner.sources().getLast().code()));
    }

    /// "Ethiopia sent troops, it bombed a village, Khartoum said": not who speaks behind it all.
    private boolean anotherBefore(Mention mention, Speech inner) {
        return inner.to() <= inner.cueAt()
                && new Sides(reading)
                        .before(mention).stream()
                                .anyMatch(c -> !c.equals(inner.sources().getFirst().code()));
    }

    /// "Libya's boast that its gunners": whose words are retold there, or null.
    private @Nullable Actor boaster(Mention mention) {
        var that = reading.clauseStart(mention.from()) - 1;
        if (!reading.word(that).equals("that")
                || !reading.language.is("assertions", reading.word(that - 1))) {
            return null;
        }
        for (var i = that - 2; i >= 0 && i >= that - 4; i--) {
            var owner = reading.mentionAt(i);
            if (owner != null && owner.type() == Mention.Type.MODIFIER && owner.code() != null) {
                return new Actor(owner.text(), owner.code());
            }
        }
        return null;
    }

    /// "Israel rejected a Syrian claim that its jets": who denies what others say of it, unless the
    /// act was done to it.
    private boolean accused(Mention mention, @Nullable Speech inner) {
        var that = reading.clauseStart(mention.from()) - 1;
        return inner != null
                && inner.cue() == CueClass.DENY
                && inner.cueAt() < that
                && reading.language.is("assertible", reading.word(that - 1))
                && reading.mentions.stream()
                        .filter(m -> m.from() >= mention.to() && m.code() != null)
                        .noneMatch(
                                m ->
                                        String.valueOf(m.code())
                                                .equals(inner.sources().getLast().code()));
    }

    /// "Japan warned it may": whoever speaks there, though somebody else retells it.
    private static @Nullable Actor itself(Attribution source) {
        return source.code() == null || !source.kind().speaksOfficially()
                ? null
                : new Actor(source.source(), source.code());
    }

    private @Nullable Actor meant(Mention mention, boolean person) {
        if (mention.type() == Mention.Type.ROLE && ofUnknown(mention)) {
            return null;
        }
        var here = new Sides(reading).antecedent(mention, person);
        return here != null && here.code() != null
                ? new Actor(here.text(), here.code())
                : (person ? speakers.told.lastPerson() : speakers.told.lastActor()).orElse(null);
    }

    /// "USDA officials": of somebody whom the lexicon does not know.
    private boolean ofUnknown(Mention mention) {
        var at = mention.from() - 1;
        return at >= 0
                && reading.mentionAt(at) == null
                && (at > 0 || reading.word(at).length() > 3)
                && Character.isUpperCase(reading.span(at, at + 1).codePointAt(0))
                && !reading.language.is("qualifiers", reading.word(at))
                && !List.of("the", "some", "several", "senior", "these", "those")
                        .contains(reading.word(at));
    }

    /// Whether the innermost source speaks of its own act, and only newsrooms stand between it and
    /// the reader.
    static boolean acting(List<Actor> actors, List<Attribution> chain) {
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

    /// "The U.S. had the right to strike": whose the thing is that the noun names.
    private List<Mention> having(Frame frame) {
        for (var i = frame.trigger() - 1; i >= 0 && i >= frame.trigger() - 3; i--) {
            var subject =
                    reading.language.is("have", reading.word(i)) ? reading.subject(i, false) : null;
            if (subject != null) {
                return List.of(subject);
            }
        }
        return List.of();
    }

    /// "Said Putin had threatened to use": the subject of the words is not who speaks.
    boolean anothers(
            Frame frame,
            @Nullable Speech inner,
            @Nullable Attribution speaker,
            List<Actor> actors) {
        var subjects = resolve(frame.nominal() ? having(frame) : frame.actors(), inner, speaker);
        return !subjects.isEmpty()
                && subjects.stream()
                        .noneMatch(s -> actors.stream().anyMatch(a -> a.code().equals(s.code())));
    }
}
