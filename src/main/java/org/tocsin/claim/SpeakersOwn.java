package org.tocsin.claim;

import org.jspecify.annotations.Nullable;
import org.tocsin.article.Words;

import java.util.List;
import java.util.Locale;
import java.util.Objects;

/// What is the speaker's own without being named so: its forces that act, its things that are hit.
final class SpeakersOwn {
    private static final int OBJECT_REACH = 7;

    private final Reading reading;

    SpeakersOwn(Reading reading) {
        this.reading = reading;
    }

    /// "Troops took an Iranian port, the Iraqi high command said": an army that tells what troops
    /// of no other name did to somebody else tells of its own. Planes and drones may be anybody's.
    List<Actor> acting(Frame frame, @Nullable Attribution speaker) {
        if (speaker == null || speaker.code() == null) {
            return List.of();
        }
        if (downed(frame, speaker, speaker.code())
                || talks(frame, speaker, speaker.code())
                || ordered(frame, speaker, speaker.code())
                || arrested(frame, speaker, speaker.code())) {
            return List.of(new Actor(speaker.source(), speaker.code()));
        }
        var bare =
                frame.actors().stream()
                        .anyMatch(
                                m ->
                                        m.type() == Mention.Type.ROLE
                                                && m.code() == null
                                                && m.to() - m.from() == 1
                                                && reading.language.is(
                                                        "ranks", reading.word(m.from())));
        var tells =
                bare && (speaker.kind() == SourceKind.MILITARY_COMMUNIQUE || wages(frame, speaker))
                        || speaker.kind().speaksOfficially() && service(frame);
        return tells && hitsOthers(frame, speaker.code(), bare)
                ? List.of(new Actor(speaker.source(), speaker.code()))
                : List.of();
    }

    /// "The defence ministry said that twelve Ukrainian drones had been shot down": a state at war
    /// tells so of what flew at it. Over the land of others it may have been anybody.
    private boolean downed(Frame frame, Attribution speaker, String own) {
        var others =
                frame.recipients().stream().map(Mention::code).filter(Objects::nonNull).toList();
        if (frame.type() != ClaimType.INTERCEPTION
                || frame.actors().stream().anyMatch(m -> m.code() != null)
                || !frame.group().passive() && !defences(frame)
                || !speaker.kind().speaksOfficially()
                || others.isEmpty()
                || others.contains(own)) {
            return false;
        }
        var place = frame.place();
        var line = place == null ? null : place.place();
        return line == null ? armed(speaker) : line.contains(own);
    }

    /// "There are no talks with Russia, Kyiv said": none of its own.
    private static boolean talks(Frame frame, Attribution speaker, String own) {
        return frame.type() == ClaimType.NEGOTIATION
                && frame.group().negated()
                && frame.actors().isEmpty()
                && frame.recipients().size() == 1
                && !own.equals(frame.recipients().getFirst().code())
                && speaker.kind().speaksOfficially();
    }

    /// "Burundi said all crossings to Rwanda had been closed", "the ministry said 900 people had
    /// been evacuated": what only a government does, told by one and by nobody named. Whoever had
    /// it done to itself says so by naming itself.
    private boolean ordered(Frame frame, Attribution speaker, String own) {
        return frame.group().passive()
                && frame.actors().isEmpty()
                && speaker.kind().speaksOfficially()
                && reading.language.is("decreed", frame.type().name().toLowerCase(Locale.ROOT))
                && frame.recipients().stream().noneMatch(m -> own.equals(m.code()));
    }

    /// "Ninety people were arrested, the interior minister said": police that tell of arrests made
    /// them. Its own abroad, or over the border, anybody may have.
    private boolean arrested(Frame frame, Attribution speaker, String own) {
        var place = frame.place();
        var line = place == null ? null : place.place();
        return frame.type() == ClaimType.DETENTION
                && frame.group().passive()
                && frame.actors().isEmpty()
                && speaker.kind() == SourceKind.OFFICIAL_NAMED
                && offices(speaker, "domestic")
                && reading.language.is("arrests", reading.word(frame.trigger()))
                && !reading.word(frame.to()).equals("by")
                && frame.recipients().stream().noneMatch(m -> own.equals(m.code()))
                && (line == null || line.contains(own));
    }

    /// "Chad reported launching an offensive, saying troops had killed 90 Libyans": who tells so of
    /// its own act means its own troops.
    private boolean wages(Frame frame, Attribution speaker) {
        for (var i = 1; i < frame.start(); i++) {
            var teller = reading.mentionAt(i - 1);
            if (teller != null
                    && reading.cue(i) != null
                    && teller.text().equals(speaker.source())
                    && reading.language.is("waging", reading.word(i + 1))) {
                return speaker.kind().speaksOfficially();
            }
        }
        return false;
    }

    /// "Air defences shot down": whose, nobody says.
    private boolean defences(Frame frame) {
        return reading.language.is("defences", reading.word(frame.group().from() - 1));
    }

    private boolean armed(Attribution speaker) {
        return speaker.kind() == SourceKind.MILITARY_COMMUNIQUE
                || offices(speaker, "armed_offices");
    }

    private boolean offices(Attribution speaker, String group) {
        return reading.language.any(group, Words.tokens(speaker.source().toLowerCase(Locale.ROOT)));
    }

    /// "The navy", "Navy personnel", where no other state is named as whose it is.
    private boolean service(Frame frame) {
        return frame.actors().stream()
                .filter(m -> m.type() == Mention.Type.ROLE && m.code() == null)
                .filter(m -> reading.word(m.from() - 1).equals("the") || titled(m))
                .anyMatch(m -> reading.language.is("services", m.text().toLowerCase(Locale.ROOT)));
    }

    /// "Navy personnel": with a capital, and not because the sentence starts there.
    private boolean titled(Mention service) {
        return service.from() > 0
                && Character.isUpperCase(service.text().codePointAt(0))
                && Character.isLowerCase(
                        reading.span(service.to(), service.to() + 1).codePointAt(0))
                && reading.language.is("crews", reading.word(service.to()));
    }

    private static boolean hitsOthers(Frame frame, String own, boolean named) {
        var place = frame.place();
        var line = place == null ? null : place.place();
        return (!named || frame.recipients().stream().anyMatch(m -> m.code() != null))
                && frame.recipients().stream().noneMatch(m -> own.equals(m.code()))
                && (named || line == null || !line.contains(own));
    }

    /// "Iran said American ships attacked two of its platforms", "violated its airspace": what is
    /// the speaker's own.
    List<Actor> hit(Frame frame, @Nullable Speech inner, List<Actor> actors) {
        var owner = inner == null ? told(frame) : spoken(inner.sources().getLast());
        if (owner == null || !hits(frame) || actors.isEmpty()) {
            return List.of();
        }
        for (var i = frame.to(); i < frame.to() + OBJECT_REACH; i++) {
            var word = reading.word(i);
            if (word.equals(",")
                    || reading.boundary(i)
                    || reading.mentionAt(i) != null && !own(i) && !among(actors, i)) {
                return List.of();
            }
            if (own(i)) {
                return List.of(owner);
            }
        }
        return List.of();
    }

    private static boolean hits(Frame frame) {
        return frame.rule().event().equals("ASSAULT")
                || frame.type().equals(ClaimType.AIRSPACE_VIOLATION);
    }

    /// "Killed in the Israeli strike on its consulate": whose strike it is.
    private boolean among(List<Actor> actors, int i) {
        var mention = reading.mentionAt(i);
        return mention != null && actors.stream().anyMatch(a -> a.code().equals(mention.code()));
    }

    private static @Nullable Actor spoken(Attribution source) {
        return source.code() != null && source.kind().speaksOfficially()
                ? new Actor(source.source(), source.code())
                : null;
    }

    /// "Iran called the American attack on its platforms a crime": whom the sentence is about,
    /// where it names nobody else before the act.
    private @Nullable Actor told(Frame frame) {
        var subject = frame.nominal() ? reading.mentionAt(reading.head(verbBefore(frame))) : null;
        return subject == null || subject.code() == null || !subject.kind().speaksOfficially()
                ? null
                : new Actor(subject.text(), subject.code());
    }

    /// The nearest verb before an act that a noun names.
    private int verbBefore(Frame frame) {
        for (var i = frame.trigger() - 1; i > 0 && !reading.boundary(i); i--) {
            if (OwnClause.verb(reading, i)) {
                return i;
            }
        }
        return 0;
    }

    private boolean own(int i) {
        return reading.word(i).equals("its") || reading.word(i).equals("our");
    }

    static boolean charges(Speech inner, Mention mention) {
        return inner.cue() == CueClass.ALLEGE && mention.from() == inner.cueAt() + 1;
    }

    /// "Sudan accused Chad, saying it had bombed a camp": of the two neither is meant for sure.
    boolean accuses(Speech inner) {
        for (var i = inner.cueAt() - 2; i > 0 && reading.word(inner.cueAt() - 1).equals(","); i--) {
            var cue = reading.cue(i);
            if (cue != null && reading.mentionAt(i) == null) {
                return cue.values().getFirst().type() == CueClass.ALLEGE;
            }
        }
        return false;
    }

    /// "Sudan condemned Chad and accused it": never the accuser's own, or null.
    @Nullable Actor charged(Speech inner, Mention mention) {
        var meant = new Sides(reading).antecedent(mention, false);
        return meant == null
                        || meant.code() == null
                        || meant.code().equals(inner.sources().getLast().code())
                ? null
                : new Actor(meant.text(), meant.code());
    }
}
