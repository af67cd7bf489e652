package org.tocsin.claim;

import java.util.List;

/// Whose the ground is that somebody leaves, where the words name no other side: "the last Israeli
/// tank left south Lebanon", "diplomats were flown out of Khartoum".
final class Ground {
    private static final List<ClaimType> LEAVING =
            List.of(ClaimType.WITHDRAWAL, ClaimType.EVACUATION);

    private final Reading reading;

    Ground(Reading reading) {
        this.reading = reading;
    }

    /// The state of the place that the act leaves, unless it is the doer's own; nobody where no
    /// doer is known.
    List<Actor> left(Frame frame, List<Actor> actors) {
        var place = frame.place();
        if (!LEAVING.contains(frame.rule().type())
                || actors.isEmpty()
                || place == null
                || place.from() < frame.to()
                || !leaves(place, frame)) {
            return List.of();
        }
        var code = place.code();
        var own = actors.stream().anyMatch(a -> a.code().equals(code));
        return code == null || own ? List.of() : List.of(new Actor(place.text(), code));
    }

    /// "Left Tyre", "from the camp in Tyre", but not "withdrew to Tyre" or "left for Tyre".
    private boolean leaves(Mention place, Frame frame) {
        for (var i = frame.to(); i < place.from(); i++) {
            if (reading.boundary(i) || reading.language.is("bound", reading.word(i))) {
                return false;
            }
        }
        return true;
    }
}
