package org.tocsin.claim;

import java.util.ArrayList;
import java.util.List;

/// Settles what one sentence cannot: whose report "reportedly" means, what a headline leaves out,
/// which claim an answer answers.
final class Retelling {
    /// Claims beyond so many are compared with no more of the others: an article tells a dozen.
    static final int REACH = 200;

    /// A first paragraph is no longer than so many chars.
    private static final int LEAD = 300;

    private Retelling() {}

    static List<Draft> settle(List<Draft> drafts) {
        var settled = new ArrayList<>(drafts);
        settled.replaceAll(draft -> hearsay(draft, drafts));
        settled.replaceAll(new OwnSide(drafts)::of);
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
    /// Who denies what it states, or does not confirm it, is not the one behind it.
    private static Draft headline(Draft draft, List<Draft> all) {
        return all.stream()
                .limit(REACH)
                .filter(other -> !other.headline() && bears(other, draft) && sameAct(draft, other))
                .findFirst()
                .map(
                        other ->
                                other.told()
                                        ? sided(draft, other)
                                                .toldBy(other.chain(), other.cue(), other.acting())
                                        : sided(draft, other))
                .orElse(draft);
    }

    /// The side that a headline leaves out is the one that the first paragraph names.
    private static Draft sided(Draft headline, Draft other) {
        return other.offset() < LEAD ? headline.sided(other) : headline;
    }

    private static boolean bears(Draft other, Draft headline) {
        return other.cue() != CueClass.DENY
                && !other.voice().cueNegated()
                && other.frame().group().negated() == headline.frame().group().negated();
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
                case BOTH -> Replies.bothSides(kept, draft);
                case ANYBODY -> Replies.leftOpen(kept, draft);
                case DOER -> Replies.deed(kept, draft);
                case PARTY -> Replies.party(kept, draft);
                case NOTHING -> act(kept, draft);
            }
        }
        return kept;
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
        var about = Replies.answered(kept, draft);
        if (about >= 0) {
            kept.add(draft.speaksOf(about, kept.get(about)));
        } else if (grave(draft) || kept.stream().anyMatch(Replies::hostile)) {
            kept.add(draft);
        }
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
        return some.isEmpty() || others.isEmpty() || Actor.meet(some, others);
    }

    /// Whether the silence is about something that matters.
    private static boolean grave(Draft draft) {
        return draft.reading().language.any("grave", draft.reading().tokens);
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
}
