package org.tocsin.claim;

import org.jspecify.annotations.Nullable;

import java.util.Collections;
import java.util.HashSet;
import java.util.Set;

/// What a sentence has at all to fill the slots of its rules with, whatever stands where: a rule
/// that needs more is not worth trying. It may say yes too often, never no: see [Evidence#has].
final class Supply {
    private final Reading reading;
    private final boolean actors;
    private final boolean places;
    private @Nullable Boolean owners;
    private @Nullable Set<String> things;

    Supply(Reading reading) {
        this.reading = reading;
        var acting = false;
        var placed = false;
        for (var mention : reading.mentions) {
            acting |= actor(mention);
            placed |= mention.place() != null;
        }
        actors = acting;
        places = placed;
    }

    private static boolean actor(Mention mention) {
        return mention.party() != null
                || mention.type() == Mention.Type.PRONOUN
                || mention.kind() == SourceKind.OFFICIAL_ANONYMOUS;
    }

    /// Whether something may fill the slot as that is asked for.
    boolean has(String slot, Demand demand) {
        return switch (slot) {
            case "actor" -> actors || owners();
            case "recipient" -> !reading.mentions.isEmpty() || owners();
            case "place" -> places;
            case "instrument" -> weapon(demand);
            case "target" -> target(demand);
            case "war" -> reading.war();
            case "conflict" -> Evidence.conflict(reading);
            default -> true;
        };
    }

    /// "Its gunners": whose they are acts, and is no mention by itself.
    private boolean owners() {
        var known = owners;
        if (known == null) {
            known = reading.language.any("possessives", reading.tokens);
            owners = known;
        }
        return known;
    }

    private boolean weapon(Demand demand) {
        for (var mention : reading.mentions) {
            var weapon = mention.weapon();
            if (weapon != null
                    && (demand.means().isEmpty()
                            || !Collections.disjoint(demand.means(), weapon.line()))) {
                return true;
            }
        }
        return false;
    }

    private boolean target(Demand demand) {
        return demand.targets().isEmpty()
                ? !things().isEmpty()
                : !Collections.disjoint(demand.targets(), things());
    }

    private Set<String> things() {
        var known = things;
        if (known == null) {
            known = new HashSet<>();
            for (var i = 0; i < reading.size(); i++) {
                var thing = reading.thingAt(i);
                if (thing != null) {
                    known.add(thing.kind());
                }
            }
            things = known;
        }
        return known;
    }
}
