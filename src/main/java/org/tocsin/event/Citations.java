package org.tocsin.event;

import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// Which newsroom has a story from which, among the tellings of one event.
///
/// A house that only cites another is no origin, even where a third house cites it; houses that
/// only cite each other in a circle are one.
final class Citations {
    private final Map<String, Set<String>> from = new HashMap<>();
    private final Set<String> firstHand = new TreeSet<>();

    Citations(Collection<Testimony> tellings, Origins whose) {
        for (var telling : tellings) {
            var teller = whose.teller(telling);
            var cited = whose.cited(telling);
            if (teller.isPresent() && cited.isPresent()) {
                if (teller.equals(cited)) {
                    firstHand.add(teller.get());
                } else {
                    from.computeIfAbsent(teller.get(), _ -> new TreeSet<>()).add(cited.get());
                }
            }
        }
    }

    /// Whether a voice tells it without citing another.
    boolean hasItself(String voice) {
        return firstHand.contains(voice);
    }

    /// The voice that a voice has it from: itself, unless it only cites others.
    String innermost(String voice) {
        var seen = new TreeSet<String>();
        var ends = new TreeSet<String>();
        follow(voice, seen, ends);
        return ends.isEmpty() ? seen.first() : ends.first();
    }

    private void follow(String voice, Set<String> seen, Set<String> ends) {
        if (firstHand.contains(voice) || !from.containsKey(voice)) {
            ends.add(voice);
        } else if (seen.add(voice)) {
            from.getOrDefault(voice, Set.of()).forEach(next -> follow(next, seen, ends));
        }
    }
}
