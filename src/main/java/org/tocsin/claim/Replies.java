package org.tocsin.claim;

import java.util.ArrayList;
import java.util.List;

/// Joins answers that name no act of their own to the claim, told before, that they mean.
final class Replies {
    /// An answer means what was told at most so many chars before: some five sentences.
    private static final int RECENT = 800;

    /// "It" in such an answer means what was told at most so many chars before: two sentences.
    private static final int NEXT = 400;

    private static final int ANSWER_WORDS = 6;

    private Replies() {}

    /// "Both governments confirmed it": each party of the last act that has two.
    static void bothSides(List<Draft> kept, Draft answer) {
        for (var i = kept.size() - 1; i >= 0; i--) {
            var parties = new ArrayList<>(kept.get(i).actors());
            parties.addAll(kept.get(i).recipients());
            if (tellsAct(kept.get(i)) && parties.size() == 2) {
                for (var party : parties) {
                    kept.add(answer.saidBy(party).speaksOf(i, kept.get(i)));
                }
                return;
            }
        }
    }

    static void party(List<Draft> kept, Draft answer) {
        var about = answered(kept, answer);
        if (about >= 0) {
            kept.add(answer.speaksOf(about, kept.get(about)));
        }
    }

    /// "Could not confirm the raid": the act of who speaks, else the last one told by anybody else.
    static void leftOpen(List<Draft> kept, Draft answer) {
        var about = answered(kept, answer);
        if (about >= 0) {
            kept.add(answer.speaksOf(about, kept.get(about)));
            return;
        }
        for (var i = kept.size() - 1; i >= 0 && i >= kept.size() - Retelling.REACH; i--) {
            var told = kept.get(i);
            if (tellsAct(told) && !told.answersOnly()) {
                if (told.told() && fits(told, answer)) {
                    kept.add(answer.speaksOf(i, told));
                }
                return;
            }
        }
    }

    /// "Claimed responsibility", "had nothing to do with it": the deed laid at its door, else the
    /// last one told that is laid at nobody's.
    static void deed(List<Draft> kept, Draft answer) {
        var about = answered(kept, answer);
        if (about >= 0 && !kept.get(about).actors().isEmpty() && acts(kept.get(about), answer)) {
            kept.add(answer.speaksOf(about, kept.get(about)));
            return;
        }
        for (var i = kept.size() - 1; i >= 0 && i >= kept.size() - Retelling.REACH; i--) {
            var told = kept.get(i);
            if (told.type().plover().equals("ASSAULT") && !told.answersOnly()) {
                if (told.actors().isEmpty() && fits(told, answer)) {
                    kept.add(answer.ownsUp(i, told));
                }
                return;
            }
        }
    }

    private static boolean acts(Draft told, Draft answer) {
        return told.actors().stream()
                .anyMatch(p -> answer.actors().stream().anyMatch(a -> a.code().equals(p.code())));
    }

    /// Whether there is anything to confirm or deny: silence is nothing, and who refused, urged or
    /// thanked whom is only talk.
    private static boolean tellsAct(Draft draft) {
        return draft.type() != ClaimType.NO_COMMENT && !draft.type().plain();
    }

    static boolean hostile(Draft draft) {
        return switch (draft.type().plover()) {
            case "ASSAULT", "THREATEN", "MOBILIZE", "COERCE" -> true;
            default -> false;
        };
    }

    /// Whether an answer can mean a claim: one told not long before, an act of force where the
    /// answer names one ("denied involvement in the attack"), and none of the answerer's own words.
    private static boolean fits(Draft told, Draft answer) {
        var weighs = answer.cue() == CueClass.CONFIRM || answer.cue() == CueClass.DENY;
        var reach = answer.answers() == Answering.DOER && !namesDeed(answer) ? NEXT : RECENT;
        var near = told.field().equals(answer.field()) && answer.offset() - told.offset() <= reach;
        var speaker = answer.chain().getLast().code();
        var own = speaker != null && speaker.equals(told.chain().getLast().code());
        return !weighs || near && !own && (hostile(told) || !namesDeed(answer));
    }

    private static boolean namesDeed(Draft answer) {
        var reading = answer.reading();
        for (var i = answer.frame().to(); i < answer.frame().to() + ANSWER_WORDS; i++) {
            if (reading.language.is("deeds", reading.word(i))) {
                return true;
            }
        }
        return false;
    }

    /// The last claim told before in which the one who answers is a party: as the actor if
    /// possible.
    static int answered(List<Draft> before, Draft answer) {
        for (var asActor : List.of(true, false)) {
            for (var i = before.size() - 1; i >= 0 && i >= before.size() - Retelling.REACH; i--) {
                var parties = asActor ? before.get(i).actors() : before.get(i).recipients();
                if (tellsAct(before.get(i))
                        && before.get(i).answers() != Answering.ANYBODY
                        && fits(before.get(i), answer)
                        && parties.stream()
                                .anyMatch(
                                        p ->
                                                answer.actors().stream()
                                                        .anyMatch(
                                                                a -> a.code().equals(p.code())))) {
                    return i;
                }
            }
        }
        return -1;
    }
}
