package org.tocsin.claim;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// Whose an office is that a text names without its state: "the ministry", "the army", "Defence
/// Minister Aden Duale". Of two states that may be meant, neither is; nor ever an enemy's.
final class Bearers {
    private static final int WHOLE_NAME = 2;

    /// A dateline has no more tokens: "TEL AVIV, June 6 -".
    private static final int DATELINE = 10;

    /// "The army said in Jerusalem": so many tokens behind the office.
    private static final int SEAT_REACH = 9;

    private final Reading reading;
    private final Sides sides;
    private final @Nullable String home;

    /// @param home the state from which the story is told, or null
    Bearers(Reading reading, @Nullable String home) {
        this.reading = reading;
        this.sides = new Sides(reading);
        this.home = home;
    }

    /// The state from whose town a sentence opens its story, "TEL AVIV, June 6 - ", or null.
    static @Nullable String filedFrom(Reading reading) {
        var town = reading.mentionAt(0);
        if (town == null || town.place() == null) {
            return null;
        }
        for (var i = town.to(); i < Math.min(reading.size(), town.to() + DATELINE); i++) {
            if (reading.dash(i)) {
                return town.code();
            }
        }
        return null;
    }

    /// The code of the state that an office speaks for, or null. In a war who acts is no sign of
    /// who speaks, nor ever where an army does: "Hamas fired at Israel, the army said".
    ///
    /// @param spoke the side that spoke last, or null
    @Nullable String of(Mention office, @Nullable String spoke) {
        var owner = sides.owner(office);
        if (owner != null) {
            return owner.code();
        }
        if (sides.stranger(office) || sides.bystanding(office)) {
            return null;
        }
        var here = sides.before(office);
        if (office.person()) {
            return introduced(office, here, spoke);
        }
        if (here.isEmpty()) {
            var near = reading.war() ? null : sides.antecedent(office, false);
            return spoke != null || near == null ? spoke : near.code();
        }
        if (here.size() > 1) {
            return null;
        }
        var acts = here.getFirst();
        if (spoke != null) {
            return spoke.equals(acts) || sides.known(office) ? spoke : null;
        }
        var ofForces = office.kind() == SourceKind.MILITARY_COMMUNIQUE;
        return sides.all().size() == 1 || !reading.war() && !ofForces || seated(office, acts)
                ? acts
                : null;
    }

    /// "Kenya has called up its reservists, Defence Minister Aden Duale said": agencies leave out
    /// the state where it is the one that the sentence is about.
    private @Nullable String introduced(Mention office, List<String> here, @Nullable String spoke) {
        if (here.size() != 1 || !wholeName(office)) {
            return null;
        }
        var acts = here.getFirst();
        var ownWord =
                sides.all().size() == 1
                        || announced(office)
                        || seated(office, acts)
                        || !reading.war() && !warlike();
        return ownWord && (spoke == null || spoke.equals(acts)) ? acts : null;
    }

    /// Told from a town of that state, or said in one.
    private boolean seated(Mention office, String state) {
        if (state.equals(home)) {
            return true;
        }
        for (var i = office.to(); i < Math.min(reading.size(), office.to() + SEAT_REACH); i++) {
            var town = reading.word(i).equals("in") ? reading.mentionAt(i + 1) : null;
            if (town != null && town.place() != null && state.equals(town.code())) {
                return true;
            }
            if (reading.word(i).equals("that")) {
                return false;
            }
        }
        return false;
    }

    /// "Interior Minister Moses Wetangula", not "Minister Wetangula", who came in before, nor a
    /// governor, who stays where others act.
    private boolean wholeName(Mention office) {
        var title = -1;
        for (var i = office.from(); i < office.to(); i++) {
            if (reading.language.is("bystanding", reading.word(i))) {
                return false;
            }
            title = reading.language.is("ministerial", reading.word(i)) ? i : title;
        }
        var names = title + 1;
        while (names < office.to()
                && Character.isUpperCase(reading.span(names, names + 1).codePointAt(0))) {
            names++;
        }
        return title >= 0 && names == office.to() && names - title > WHOLE_NAME;
    }

    /// "Kenya will strike back if …": an act to come that hangs on a condition is its own to tell.
    private boolean announced(Mention office) {
        if (!new Hinge(reading).conditioned()) {
            return false;
        }
        for (var i = 0; i < office.from(); i++) {
            if (reading.boundary(i)) {
                return false;
            }
            if (reading.language.is("upcoming", reading.word(i))
                    || reading.language.is("conditional", reading.word(i))) {
                return true;
            }
        }
        return false;
    }

    private boolean warlike() {
        for (var i = 0; i < reading.size(); i++) {
            if (reading.language.warlike.longest(reading.tokens, i) != null) {
                return true;
            }
        }
        return false;
    }
}
