package org.tocsin.claim;

import org.jspecify.annotations.Nullable;

import java.util.IdentityHashMap;
import java.util.Map;

/// Which rules have a chance in a sentence: those whose words it holds, and for whose slots it has
/// anything at all. Each is found out once.
final class Chances {
    private final Reading reading;
    private final Map<FrameRule, Boolean> suited = new IdentityHashMap<>();
    private final Map<FrameRule, Boolean> supplied = new IdentityHashMap<>();
    private @Nullable Supply supply;
    private boolean open;

    Chances(Reading reading) {
        this.reading = reading;
    }

    /// Whether the sentence is about what the rule is about, and holds nothing that rules it out.
    boolean suits(FrameRule rule, RuleWords words) {
        return suited.computeIfAbsent(rule, _ -> words.fits(reading));
    }

    /// Whether it has anything for each of the slots that the rule needs.
    boolean supplies(FrameRule rule) {
        return supplied.computeIfAbsent(
                rule, r -> r.needs().unmet(slot -> supply().has(slot, r)).isEmpty());
    }

    private Supply supply() {
        var known = supply;
        if (known == null) {
            known = new Supply(reading);
            supply = known;
        }
        return known;
    }

    /// Notes that a rule refused a frame that it might take if a fence cut it short.
    void leaveOpen() {
        open = true;
    }

    /// Whether a fence that is still to come may make a frame of what is none without it.
    boolean open() {
        return open;
    }
}
