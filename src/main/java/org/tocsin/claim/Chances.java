package org.tocsin.claim;

import org.jspecify.annotations.Nullable;
import org.tocsin.claim.FrameTriggers.Trigger;
import org.tocsin.claim.TokenTrie.Match;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;

/// Which rules have a chance in a sentence: those whose words it holds, and for whose slots it has
/// anything at all. What rules share is found out once.
final class Chances {
    private static final int SOME = 64;
    private static final byte MET = 1;
    private static final byte UNMET = 2;
    private static final byte[] NONE = {};

    private final Reading reading;
    private byte[] met = NONE;
    private @Nullable List<List<Match<Trigger>>> triggers;
    private @Nullable BitSet suited;
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

    /// Whether it has anything for each of the slots that a trigger's rule needs.
    boolean meets(Trigger trigger) {
        if (trigger.asks() >= met.length) {
            met = Arrays.copyOf(met, Math.max(trigger.asks() + 1, met.length + SOME));
        }
        var known = met[trigger.asks()];
        if (known == 0) {
            var demand = trigger.demand();
            known = demand.needs().met(slot -> supply().has(slot, demand)) ? MET : UNMET;
            met[trigger.asks()] = known;
        }
        return known == MET;
    }

    /// The triggers that start at each token.
    List<List<Match<Trigger>>> triggers(FrameTriggers all) {
        var known = triggers;
        if (known == null) {
            known = all.in(reading.tokens);
            triggers = known;
        }
        return known;
    }

    /// The tokens at which a trigger starts whose rule the sentence suits and may allow a frame.
    BitSet suited(FrameTriggers all) {
        var known = suited;
        if (known == null) {
            known = new BitSet(reading.size());
            var triggers = triggers(all);
            for (var i = 0; i < triggers.size(); i++) {
                known.set(i, FrameTriggers.any(triggers.get(i), this::mayAllow));
            }
            suited = known;
        }
        return known;
    }

    private boolean mayAllow(Trigger trigger) {
        return suits(trigger.words()) && trigger.words().mayAllow(reading);
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
