package org.tocsin.claim;

import org.jspecify.annotations.Nullable;
import org.tocsin.claim.FrameTriggers.Trigger;
import org.tocsin.claim.TokenTrie.Match;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.Predicate;

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

    /// Whether the sentence suits any rule of its triggers.
    boolean suitsAny(FrameTriggers all) {
        for (var matches : triggers(all)) {
            if (any(matches, this::suits)) {
                return true;
            }
        }
        return false;
    }

    /// The tokens at which a trigger starts whose rule the sentence suits and may allow a frame.
    BitSet suited(FrameTriggers all) {
        var known = suited;
        if (known == null) {
            known = new BitSet(reading.size());
            var triggers = triggers(all);
            for (var i = 0; i < triggers.size(); i++) {
                known.set(
                        i, any(triggers.get(i), words -> suits(words) && words.mayAllow(reading)));
            }
            suited = known;
        }
        return known;
    }

    private static boolean any(List<Match<Trigger>> matches, Predicate<RuleWords> words) {
        for (var match : matches) {
            for (var trigger : match.values()) {
                if (words.test(trigger.words())) {
                    return true;
                }
            }
        }
        return false;
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
