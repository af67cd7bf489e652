package org.tocsin.claim;

import java.util.ArrayList;
import java.util.List;

/// Settles what one sentence cannot: whose report "reportedly" means, what a headline leaves out,
/// which claim an answer answers.
final class Retelling {
    /// Claims beyond so many are compared with no more of the others: an article tells a dozen.
    private static final int REACH = 200;

    /// An answer means what was told at most so many chars before: some five sentences.
    private static final int RECENT = 800;

    /// "It" in such an answer means what was told at most so many chars before: two sentences.
    private static final int NEXT = 400;

    private static final int ANSWER_WORDS = 6;

    private Retelling() {}

    static List<Draft> settle(List<Draft> drafts) {
        var settled = new ArrayList<>(drafts);
        settled.replaceAll(draft -> hearsay(draft, drafts));
        settled.replaceAll(draft -> draft.headline() ? headline(draft, settled) : draft);
        return answers(settled);
    }

    /// "Has reportedly authorised": the report is the one that the text names for the same act.
    private static Draft hearsay(Draft draft, List<Draft> all) {
        if (!draft.voice().hearsay() || draft.told()) {
            return draft;
        }
        return all.stream()
                .limit(REACH)
                .filter(
                        other ->
                                other != draft
                                        && !other.headline()
                                        && other.told()
                                        && sameAct(draft, other))
                .findFirst()
                .map(
                        other ->
                                draft.toldBy(
                                        other.chain(),
                                        other.cue(),
                                        other.acting() && !draft.actors().isEmpty()))
                .orElse(draft);
    }

    /// A headline states as fact what the first paragraph attributes; it is as sure as that one.
    private static Draft headline(Draft draft, List<Draft> all) {
        return all.stream()
                .limit(REACH)
                .filter(other -> !other.headline() && sameAct(draft, other))
                .findFirst()
                .map(
                        other ->
                                other.told()
                                        ? draft.toldBy(other.chain(), other.cue(), other.acting())
                                        : draft)
                .orElse(draft);
    }

    private static boolean sameAct(Draft one, Draft two) {
        var a = one.frame().instrument();
        var b = two.frame().instrument();
        var instruments =
                a == null
                        || b == null
                        || a.weapon() == null
                        || b.weapon() == null
                        || a.weapon().fits(b.weapon());
        var actors =
                one.actors().isEmpty()
                        || two.actors().isEmpty()
                        || one.actors().stream()
                                .anyMatch(
                                        x ->
                                                two.actors().stream()
                                                        .anyMatch(y -> x.code().equals(y.code())));
        return one.type() == two.type() && instruments && actors;
    }

    private static List<Draft> answers(List<Draft> drafts) {
        var kept = new ArrayList<Draft>();
        for (var draft : drafts) {
            switch (draft.answers()) {
                case BOTH -> bothSides(kept, draft);
                case ANYBODY -> leftOpen(kept, draft);
                case DOER -> deed(kept, draft);
                case PARTY -> party(kept, draft);
                case NOTHING -> act(kept, draft);
            }
        }
        return kept;
    }

    private static void party(List<Draft> kept, Draft answer) {
        var about = answered(kept, answer);
        if (about >= 0) {
            kept.add(answer.speaksOf(about, kept.get(about)));
        }
    }

    /// What tells an act, or keeps silent on one.
    private static void act(List<Draft> kept, Draft draft) {
        var vague =
                draft.actors().isEmpty()
                        && draft.told()
                        && (draft.cue() == CueClass.CONFIRM || draft.cue() == CueClass.DENY);
        var meant = vague ? meant(kept, draft) : -1;
        if (meant >= 0) {
            kept.add(draft.actedBy(meant, kept.get(meant)));
            return;
        }
        if (draft.type() != ClaimType.NO_COMMENT) {
            kept.add(draft.as(denied(kept, draft)));
            return;
        }
        var about = answered(kept, draft);
        if (about >= 0) {
            kept.add(draft.speaksOf(about, kept.get(about)));
        } else if (grave(draft) || kept.stream().anyMatch(Retelling::hostile)) {
            kept.add(draft);
        }
    }

    /// "Could not confirm the raid": the act of who speaks, else the last one told by anybody else.
    private static void leftOpen(List<Draft> kept, Draft answer) {
        var about = answered(kept, answer);
        if (about >= 0) {
            kept.add(answer.speaksOf(about, kept.get(about)));
            return;
        }
        for (var i = kept.size() - 1; i >= 0 && i >= kept.size() - REACH; i--) {
            var told = kept.get(i);
            if (told.type() != ClaimType.NO_COMMENT && !told.answersOnly()) {
                if (told.told() && fits(told, answer)) {
                    kept.add(answer.speaksOf(i, told));
                }
                return;
            }
        }
    }

    /// "Claimed responsibility", "had nothing to do with it": the deed laid at its door, else the
    /// last one told that is laid at nobody's.
    private static void deed(List<Draft> kept, Draft answer) {
        var about = answered(kept, answer);
        if (about >= 0 && !kept.get(about).actors().isEmpty() && acts(kept.get(about), answer)) {
            kept.add(answer.speaksOf(about, kept.get(about)));
            return;
        }
        for (var i = kept.size() - 1; i >= 0 && i >= kept.size() - REACH; i--) {
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

    /// "Rockets fell, the police said, but the party said it had not fired": what a denial denies
    /// is the kind of act that its own sentence told before, where its words say less.
    private static ClaimType denied(List<Draft> before, Draft denial) {
        if (!denial.told() || !denial.frame().group().negated() || before.isEmpty()) {
            return denial.type();
        }
        var other = before.getLast();
        var same =
                other.reading() == denial.reading()
                        && other.type().plover().equals(denial.type().plover())
                        && !other.frame().group().negated()
                        && other.chain() != denial.chain()
                        && !denial.frame().type().equals(other.type())
                        && overlap(other.actors(), denial.actors())
                        && overlap(other.recipients(), denial.recipients());
        return same ? other.type() : denial.type();
    }

    private static boolean overlap(List<Actor> some, List<Actor> others) {
        return some.isEmpty()
                || others.isEmpty()
                || some.stream()
                        .anyMatch(a -> others.stream().anyMatch(b -> b.code().equals(a.code())));
    }

    /// "Both governments confirmed it": each party of the last act that has two.
    private static void bothSides(List<Draft> kept, Draft answer) {
        for (var i = kept.size() - 1; i >= 0; i--) {
            var parties = new ArrayList<>(kept.get(i).actors());
            parties.addAll(kept.get(i).recipients());
            if (kept.get(i).type() != ClaimType.NO_COMMENT && parties.size() == 2) {
                for (var party : parties) {
                    kept.add(answer.saidBy(party).speaksOf(i, kept.get(i)));
                }
                return;
            }
        }
    }

    private static boolean hostile(Draft draft) {
        return switch (draft.type().plover()) {
            case "ASSAULT", "THREATEN", "MOBILIZE", "COERCE" -> true;
            default -> false;
        };
    }

    /// Whether the silence is about something that matters.
    private static boolean grave(Draft draft) {
        return draft.reading().tokens.stream()
                .anyMatch(token -> draft.reading().language.is("grave", token.text()));
    }

    /// "Did not confirm the use of the missiles": the last claim of such an act told before.
    private static int meant(List<Draft> before, Draft answer) {
        for (var i = before.size() - 1; i >= 0 && i >= before.size() - REACH; i--) {
            if (sameAct(before.get(i), answer)) {
                return i;
            }
        }
        return -1;
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
    private static int answered(List<Draft> before, Draft answer) {
        for (var asActor : List.of(true, false)) {
            for (var i = before.size() - 1; i >= 0 && i >= before.size() - REACH; i--) {
                var parties = asActor ? before.get(i).actors() : before.get(i).recipients();
                if (before.get(i).type() != ClaimType.NO_COMMENT
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
