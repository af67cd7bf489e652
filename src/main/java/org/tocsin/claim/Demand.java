package org.tocsin.claim;

import java.util.List;

/// What a rule asks of a sentence for its slots, whatever stands where. Many rules ask for the
/// same.
///
/// @param means classes of weapon that count as the instrument; empty for any
/// @param targets classes of things that count as the target; empty for any
record Demand(Needs needs, List<String> means, List<String> targets) {
    static Demand of(FrameRule rule) {
        return new Demand(rule.needs(), rule.means(), rule.targets());
    }
}
