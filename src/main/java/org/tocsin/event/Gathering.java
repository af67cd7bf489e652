package org.tocsin.event;

import org.jspecify.annotations.Nullable;

import java.util.Collections;
import java.util.NavigableSet;
import java.util.SortedSet;
import java.util.TreeSet;

/// Claims of one family that mean one act.
///
/// A claim joins the gathering of earlier claims that agrees with it most, if no telling in it
/// contradicts and one shows that it means the same: two strikes that a vague third telling would
/// fit stay two.
final class Gathering {
    private final @Nullable EventId former;
    private NavigableSet<Member> members;
    private boolean own;

    private Gathering(@Nullable EventId former, NavigableSet<Member> members) {
        this.former = former;
        this.members = members;
    }

    /// One that was an event before.
    static Gathering of(EventId former, NavigableSet<Member> members) {
        return new Gathering(former, members);
    }

    static Gathering empty() {
        return new Gathering(null, Collections.emptyNavigableSet());
    }

    void add(Member member) {
        owned().add(member);
    }

    void remove(Member member) {
        owned().remove(member);
    }

    /// What the book holds is copied before the first change.
    private NavigableSet<Member> owned() {
        if (!own) {
            members = new TreeSet<>(members);
            own = true;
        }
        return members;
    }

    /// The event that it was, or null.
    @Nullable EventId former() {
        return former;
    }

    /// In canonical order.
    NavigableSet<Member> members() {
        return Collections.unmodifiableNavigableSet(members);
    }

    boolean startsBefore(Member claim) {
        return !members.isEmpty() && members.first().before(claim);
    }

    /// How well a claim stands with the earlier ones.
    Suits suits(Member claim) {
        var earlier = earlier(claim);
        var fits = false;
        var most = -1;
        for (var member : earlier) {
            if (!claim.slots().agree(member.slots())) {
                return Suits.NOT;
            }
            fits |= claim.slots().fit(member.slots());
            most = Math.max(most, claim.slots().agreement(member.slots()));
        }
        return fits ? new Suits(most, members.first()) : Suits.NOT;
    }

    /// Whether a claim of this gathering would have come here without one that is gone.
    boolean suitsStill(Member claim, Member gone) {
        if (!startsBefore(gone)) {
            return false;
        }
        var enough = claim.slots().agreement(gone.slots());
        var fits = false;
        var agrees = false;
        for (var member : earlier(claim)) {
            fits |= claim.slots().fit(member.slots());
            agrees |= claim.slots().agreement(member.slots()) >= enough;
            if (fits && agrees) {
                return true;
            }
        }
        return false;
    }

    private SortedSet<Member> earlier(Member claim) {
        return members.headSet(claim, false);
    }

    /// How well a claim suits a gathering: by the telling that it agrees with most, then by whose
    /// first claim is the earlier.
    ///
    /// @param agreement below 0 when it does not suit
    record Suits(int agreement, @Nullable Member first) {
        static final Suits NOT = new Suits(-1, null);

        boolean betterThan(Suits other) {
            if (agreement != other.agreement || first == null || other.first == null) {
                return agreement > other.agreement;
            }
            return first.before(other.first);
        }
    }
}
