package org.tocsin.event;

import org.tocsin.article.Published;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/// Claims of one family that mean one act. Made from the SET of claims in canonical order, so that
/// arrival does not matter.
///
/// A claim joins the gathering that agrees with it most, if no telling in it contradicts and one
/// shows that it means the same: two strikes that a vague third telling would fit stay two.
final class Gathering {
    /// Dated tellings first, by publication, then by article and place in it: the same for every
    /// order of arrival.
    static final Comparator<Testimony> CANONICAL =
            Comparator.comparing((Testimony t) -> t.published().dated() ? 0 : 1)
                    .thenComparing(
                            t ->
                                    t.published() instanceof Published.Undated
                                            ? java.time.Instant.MAX
                                            : t.published().clamped(t.fetchedAt()))
                    .thenComparing(t -> t.claim().article())
                    .thenComparing(t -> t.claim().field().equals("title") ? 0 : 1)
                    .thenComparing(t -> t.claim().start())
                    .thenComparing(Testimony::id);

    private final List<Testimony> members = new ArrayList<>();
    private final Set<Slots> tellings = new LinkedHashSet<>();

    /// All gatherings of one family's claims.
    static List<Gathering> of(Family family, Collection<Testimony> claims) {
        var gatherings = new ArrayList<Gathering>();
        var ordered = claims.stream().sorted(CANONICAL).toList();
        for (var testimony : ordered) {
            if (testimony.claim().about() == null) {
                var slots = Slots.of(family, testimony);
                var home = home(gatherings, slots);
                home.members.add(testimony);
                home.tellings.add(slots);
            }
        }
        return gatherings;
    }

    private static Gathering home(List<Gathering> gatherings, Slots slots) {
        Gathering best = null;
        var most = -1;
        for (var gathering : gatherings) {
            if (gathering.tellings.stream().allMatch(slots::agree)
                    && gathering.tellings.stream().anyMatch(slots::fit)) {
                var agreement =
                        gathering.tellings.stream().mapToInt(slots::agreement).max().orElse(0);
                if (agreement > most) {
                    best = gathering;
                    most = agreement;
                }
            }
        }
        if (best == null) {
            best = new Gathering();
            gatherings.add(best);
        }
        return best;
    }

    /// In canonical order.
    List<Testimony> members() {
        return members;
    }
}
