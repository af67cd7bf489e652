package org.tocsin.claim;

import org.tocsin.claim.VerbGroup.Mood;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// Whose the blows are that a party to a war tells without a doer: "2,600 Iraqis were killed in the
/// fighting, Iran said", "warplanes hit an Iranian terminal, the Iraqi high command said". They are
/// its own where the whole story tells of force between those two and nobody else.
final class OwnSide {
    /// What a preposition leads to stands within this many tokens behind it.
    private static final int LED_REACH = 4;

    private final Set<String> sides = new HashSet<>();
    private boolean war;

    /// @param story all that the article tells
    OwnSide(List<Draft> story) {
        for (var draft : story) {
            if (force(draft)) {
                draft.actors().forEach(a -> sides.add(Actor.side(a.code())));
                draft.recipients().forEach(a -> sides.add(Actor.side(a.code())));
                war |= !draft.actors().isEmpty() && !draft.recipients().isEmpty();
            }
        }
    }

    /// The same words, as the act of who speaks if it is.
    Draft of(Draft draft) {
        var speaker = draft.chain().getLast();
        var own = speaker.code();
        return own != null
                        && war
                        && sides.size() == 2
                        && sides.contains(own)
                        && force(draft)
                        && draft.told()
                        && draft.actors().isEmpty()
                        && speaker.kind().speaksOfficially()
                        && hitsOnlyOthers(draft, own)
                        && (draft.frame().rule().toll() ? inBattle(draft) : byForces(draft))
                ? draft.ownedBy(new Actor(speaker.source(), own))
                : draft;
    }

    private static boolean force(Draft draft) {
        return draft.type().plover().equals("ASSAULT")
                && draft.frame().group().mood() == Mood.ACTUAL
                && !draft.frame().group().negated()
                && draft.cue() != CueClass.DENY;
    }

    private static boolean hitsOnlyOthers(Draft draft, String own) {
        return !draft.recipients().isEmpty()
                && draft.recipients().stream().noneMatch(a -> Actor.side(a.code()).equals(own));
    }

    /// "Were killed yesterday", "in the fighting near the lake", but not "in an explosion" or "when
    /// a mine went off".
    private static boolean inBattle(Draft draft) {
        var reading = draft.reading();
        var frame = draft.frame();
        for (var i = frame.to(); i < reading.size(); i++) {
            var led = reading.language.is("prepositions", reading.word(i));
            if (reading.boundary(i) || led && !toBattle(reading, i)) {
                return false;
            }
        }
        return true;
    }

    private static boolean toBattle(Reading reading, int preposition) {
        for (var i = preposition + 1; i <= preposition + LED_REACH; i++) {
            var place = reading.mentionAt(i);
            if (reading.language.is("battles", reading.word(i))
                    || place != null && place.place() != null) {
                return true;
            }
            if (reading.language.is("prepositions", reading.word(i))) {
                return false;
            }
        }
        return false;
    }

    /// By what only armies have, and their own command tells.
    private static boolean byForces(Draft draft) {
        var means = draft.frame().instrument();
        var weapon = means == null ? null : means.weapon();
        return draft.chain().getLast().kind() == SourceKind.MILITARY_COMMUNIQUE
                && weapon != null
                && weapon.line().stream().anyMatch(c -> draft.reading().language.is("forces", c));
    }
}
