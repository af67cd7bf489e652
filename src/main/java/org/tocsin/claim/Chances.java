package org.tocsin.claim;

import org.jspecify.annotations.Nullable;

import java.util.IdentityHashMap;
import java.util.Map;

/// Which rules have a chance in a sentence: those whose words it holds, and for whose slots it has
/// anything at all. What rules share is found out once.
final class Chances {
    private static final int FEW = 4;

    private final Reading reading;
    private final Map<Demand, Boolean> met = new IdentityHashMap<>(FEW);
    private PhraseLists.@Nullable Found found;
    private @Nullable Supply supply;
    private boolean open;

    Chances(Reading reading) {
        this.reading = reading;
    }

    /// Whether the sentence is about what the rule is about, and holds nothing that rules it out.
    boolean suits(RuleWords words) {
        return words.fit(reading);
    }

    /// Whether it has anything for each of the slots that a rule needs.
    ///
    /// @param demand the very same one for all rules that ask for the same
    boolean meets(Demand demand) {
        var known = met.get(demand);
        if (known == null) {
            known = demand.needs().met(slot -> supply().has(slot, demand));
            met.put(demand, known);
        }
        return known;
    }

    /// Which of the rules' lists it holds a phrase of.
    PhraseLists.Found found(PhraseLists lists) {
        var known = found;
        if (known == null) {
            known = lists.in(reading);
            found = known;
        }
        return known;
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
