package org.tocsin.event;

import org.tocsin.claim.Claim;
import org.tocsin.claim.Polarity;

import java.util.List;
import java.util.Map;
import java.util.Set;

/// Which kinds of act can be part of which, and when a telling of one article shows that they are.
final class Wholes {
    /// From the kind to those that it can be part of, the widest first: what was hit is part of the
    /// strike; "sends bombers" in a headline is the deployment that its text tells.
    private static final Map<String, List<String>> TABLE =
            Map.of(
                    "STRIKE_EFFECT",
                    List.of("INVASION", "MISSILE_STRIKE", "STRIKE", "GROUND_COMBAT"),
                    "STRIKE",
                    List.of("INVASION", "MISSILE_STRIKE"),
                    "GROUND_COMBAT",
                    List.of("INVASION"),
                    "ARMS_TRANSFER",
                    List.of("DEPLOYMENT"));

    /// What moves is one only when it is the same thing.
    private static final Set<String> BY_INSTRUMENT = Set.of("ARMS_TRANSFER");

    private Wholes() {}

    /// How much the kind prefers that whole, from 0, the most; below 0 for none. Of its own kind, a
    /// headline can be part of what its text tells.
    static int rank(Family part, Family whole) {
        if (part.equals(whole)) {
            return 0;
        }
        return part.world() == whole.world()
                ? TABLE.getOrDefault(part.name(), List.of()).indexOf(whole.name())
                : -1;
    }

    /// Whether one telling of an article is of a part of what another of the same article tells.
    static boolean shows(Held part, Held whole) {
        if (part.retracted() || whole.retracted()) {
            return false;
        }
        var small = part.testimony().claim();
        var large = whole.testimony().claim();
        if (small.about() != null
                || large.about() != null
                || small.polarity() != large.polarity()) {
            return false;
        }
        if (rank(Family.of(small), Family.of(large)) < 0 || small.polarity() == Polarity.NEGATIVE) {
            return false;
        }
        var same = !BY_INSTRUMENT.contains(small.type().name());
        var one = Slots.of(Family.of(small), part.testimony());
        var two = Slots.of(Family.of(large), whole.testimony());
        if (Family.of(small).equals(Family.of(large))) {
            return isHeadlineOver(small, large) && one.agree(two);
        }
        return (same || one.names(two)) && one.agree(two) && one.touches(two);
    }

    /// Whether a telling is a headline.
    static boolean isHeadline(Held held) {
        return held.testimony().claim().field().equals("title");
    }

    private static boolean isHeadlineOver(Claim small, Claim large) {
        return small.field().equals("title") && !large.field().equals("title");
    }
}
