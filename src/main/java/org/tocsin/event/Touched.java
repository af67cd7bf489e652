package org.tocsin.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// What a record touches in one family.
///
/// @param gone claims that stand no more, or not as they did
/// @param come claims that stand newly, or in a new form
/// @param looked events whose copies or answers change
record Touched(List<Member> gone, List<Member> come, Set<EventId> looked) {
    static Touched nothing() {
        return new Touched(new ArrayList<>(), new ArrayList<>(), new LinkedHashSet<>());
    }

    /// The gatherings that are not as they were, and those to be looked at.
    List<Gathering> gathered(Shelf shelf) {
        return Regathering.of(shelf, gone, come, looked);
    }
}
