package org.tocsin.claim;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Locale;

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
                bare && speaker.kind() == SourceKind.MILITARY_COMMUNIQUE
                        || speaker.kind().speaksOfficially() && service(frame);
        return tells && hitsOthers(frame, speaker.code(), bare)
                ? List.of(new Actor(speaker.source(), speaker.code()))
                : List.of();
    }

    /// "The navy", where no other state is named as whose it is.
    private boolean service(Frame frame) {
        return frame.actors().stream()
                .anyMatch(
                        m ->
                                m.type() == Mention.Type.ROLE
                                        && m.code() == null
                                        && reading.word(m.from() - 1).equals("the")
                                        && reading.language.is(
                                                "services", m.text().toLowerCase(Locale.ROOT)));
    }

    private static boolean hitsOthers(Frame frame, String own, boolean named) {
        var place = frame.place();
        var line = place == null ? null : place.place();
        return (!named || frame.recipients().stream().anyMatch(m -> m.code() != null))
                && frame.recipients().stream().noneMatch(m -> own.equals(m.code()))
                && (line == null || !line.contains(own));
    }

    /// "Iran said American ships attacked two of its platforms": what is the speaker's own.
    List<Actor> hit(Frame frame, @Nullable Speech inner, List<Actor> actors) {
        var source = inner == null ? null : inner.sources().getLast();
        if (source == null
                || source.code() == null
                || !source.kind().speaksOfficially()
                || !frame.rule().event().equals("ASSAULT")
                || actors.isEmpty()) {
            return List.of();
        }
        for (var i = frame.to(); i < frame.to() + OBJECT_REACH; i++) {
            var word = reading.word(i);
            if (word.equals(",")
                    || reading.boundary(i)
                    || reading.mentionAt(i) != null && !own(i)) {
                return List.of();
            }
            if (own(i)) {
                return List.of(new Actor(source.source(), source.code()));
            }
        }
        return List.of();
    }

    private boolean own(int i) {
        return reading.word(i).equals("its") || reading.word(i).equals("our");
    }
}
