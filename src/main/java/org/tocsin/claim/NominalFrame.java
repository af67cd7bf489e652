package org.tocsin.claim;

import static org.tocsin.claim.Mention.Type.ACTOR;
import static org.tocsin.claim.Mention.Type.MAKER;
import static org.tocsin.claim.Mention.Type.MODIFIER;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// Reads an act that a noun names.
final class NominalFrame {
    private static final int LIGHT_REACH = 7;
    private static final int OCCURRENCE_REACH = 9;
    private static final int UNFOLDING_REACH = 14;
    private static final int PRESUPPOSED_REACH = 5;
    private static final Bearer NOTHING =
            new Bearer(VerbGroup.bare(0, false), null, null, false, false);

    private final FrameSlots slots;
    private final Reading reading;
    private final int trigger;
    private final Unborn unborn;

    NominalFrame(FrameSlots slots) {
        this.slots = slots;
        this.reading = slots.reading;
        this.trigger = slots.trigger;
        this.unborn = new Unborn(reading, trigger, slots.to);
    }

    /// The act as a noun names it: carried by a verb ("launched an attack"), happening ("a strike
    /// killed"), or a headline's.
    @Nullable Frame read(boolean headline) {
        var before = reading.word(trigger - 1);
        if (before.equals("to")
                || reading.language.possible.contains(before)
                || reading.language.future.contains(before)
                || unborn.wanted()
                || unborn.ended()) {
            return null;
        }
        var bearer = BornActs.bearer(slots, LIGHT_REACH, OCCURRENCE_REACH);
        var told =
                bearer != null
                        && (bearer.answers() || bearer.group().mood() != VerbGroup.Mood.ACTUAL);
        if (slots.rule.type().plover().equals("ASSAULT") && !told && unborn.ahead(bearer != null)
                || bearer == null && unborn.charged()) {
            return null;
        }
        if (bearer == null && slots.rule.bare()) {
            bearer = Bearer.unfolding(reading, slots.to, UNFOLDING_REACH);
        }
        var left = reading.between(Math.max(phraseStart(), trigger - 8), trigger);
        var right = slots.right();
        var between = slots.between(slots.to);
        var actors = new ArrayList<>(nominalActors(left, between, right));
        if (actors.isEmpty() && bearer != null && bearer.subject() != null && bearer.carries()) {
            actors.addAll(reading.coordinated(bearer.subject()));
        }
        if (actors.isEmpty() && bearer == null && headline) {
            actors.addAll(atIt());
        }
        if (bearer == null && none()
                || bearer == null
                        && (!headline || slots.rule.bare())
                        && !slots.rule.bySpeaker()
                        && !presupposed(actors, right)) {
            return null;
        }
        var group = bearer == null ? VerbGroup.bare(trigger, false) : held(bearer.group());
        if (slots.rule.bare() && none() && !group.negated()) {
            group = group.not();
        }
        var reached =
                bearer == null || bearer.patient() == null || acts(actors, bearer.patient())
                        ? met(slots.recipients.among(right))
                        : List.of(bearer.patient());
        var own = slots.rule.own() && actors.isEmpty() && ofOwn(reached);
        var opponent = between == null || own ? List.<Mention>of() : slots.others(between);
        return slots.frame(
                group,
                own ? reached : actors,
                own ? List.of() : between == null ? reached : opponent,
                slots.instruments.find(left.reversed(), right),
                right,
                bearer == null ? NOTHING : bearer);
    }

    /// "ISRAEL IN NINTH AIR RAID OVER LEBANON": the party with which a headline opens.
    private List<Mention> atIt() {
        var first = reading.mentionAt(0);
        return first != null && first.type() == ACTOR && reading.word(first.to()).equals("in")
                ? List.of(first)
                : List.of();
    }

    /// "Talks are under way, and Mali holds prisoners": talks have no object but what "with" leads
    /// to.
    private List<Mention> met(List<Mention> reached) {
        var talks = slots.rule.talks() && !reached.isEmpty();
        return talks && !reading.governed(reached.getFirst()) ? List.of() : reached;
    }

    /// "Condemned the Houthi attack": nobody to whom something is given.
    private static boolean acts(List<Mention> actors, Mention patient) {
        return actors.stream().anyMatch(a -> a.from() == patient.from());
    }

    /// "The withdrawal of Russian helicopters": whose they are withdraws them.
    private boolean ofOwn(List<Mention> reached) {
        return !reached.isEmpty() && reading.preposition(reached.getFirst()).equals("of");
    }

    /// "No talks", "no direct talks".
    private boolean none() {
        return reading.language.is("negations", reading.word(trigger - 1))
                || reading.language.is("negations", reading.word(trigger - 2));
    }

    /// Over a dash that only parts an owner from its noun: "Russia's - missile strike".
    private int phraseStart() {
        var start = reading.clauseStart(trigger);
        var owned = start > 1 && reading.dash(start - 1) && reading.word(start - 2).equals("'s");
        return owned ? reading.clauseStart(start - 1) : start;
    }

    /// An act in an "if" clause is none yet.
    private VerbGroup held(VerbGroup group) {
        var opener = reading.word(reading.clauseStart(group.from()) - 1);
        return !slots.rule.hinged() && reading.language.conditions.contains(opener)
                ? group.with(VerbGroup.Mood.HYPOTHETICAL)
                : group;
    }

    /// "The U.S. attack on an Iranian platform": told as known, whatever the sentence says about
    /// it.
    private boolean presupposed(List<Mention> actors, List<Mention> right) {
        if (actors.size() != 1
                || right.isEmpty()
                || !reading.language.is("onsets", reading.word(slots.to))
                || right.getFirst().from() - slots.to > PRESUPPOSED_REACH) {
            return false;
        }
        for (var i = trigger - 1; i >= Math.max(reading.clauseStart(trigger), trigger - 8); i--) {
            var owned = reading.word(i).equals("'s");
            if (owned || reading.word(i).equals("the")) {
                return !reading.language.is("unreal", reading.word(owned ? i - 2 : i - 1));
            }
            if (reading.language.is("unreal", reading.word(i))) {
                return false;
            }
        }
        return false;
    }

    private List<Mention> nominalActors(
            List<Mention> left, @Nullable Mention between, List<Mention> right) {
        for (var mention : left.reversed()) {
            var near =
                    trigger - mention.to() <= 4
                            && (mention.type() == MODIFIER
                                    || mention.type() == MAKER
                                    || mention.type() == ACTOR && onlyQualifiers(mention.to()));
            if (near
                    && !whereOf(mention)
                    && !slots.ofPrivate(mention)
                    && mention.party() != null
                    && mention.weapon() == null
                    && onlyWeaponsBetween(mention.to())) {
                return List.of(mention.as(ACTOR));
            }
        }
        return between == null ? slots.agents(right) : List.of(between);
    }

    /// "Trump's Iran strike", "killed in Congo attack", "the Chad-Libya strikes": where it was, or
    /// one of two.
    private boolean whereOf(Mention mention) {
        var before = reading.word(mention.from() - 1);
        return mention.type() == ACTOR
                && mention.place() != null
                && (before.equals("'s") && reading.mentionAt(mention.from() - 2) != null
                        || before.equals("in")
                        || new Joined(reading).paired(mention));
    }

    /// "The U.S. air attack": no verb between.
    private boolean onlyQualifiers(int from) {
        for (var i = from; i < trigger; i++) {
            if (reading.mentionAt(i) == null
                    && !reading.language.is("qualifiers", reading.word(i))) {
                return false;
            }
        }
        return true;
    }

    /// And nobody who tells of it: "Chinese agency reports attack".
    private boolean onlyWeaponsBetween(int from) {
        for (var i = from; i < trigger; i++) {
            var word = reading.word(i);
            if (word.equals(",")
                    || word.equals("and") && !armed(i)
                    || slots.rule.talks() && reading.language.is("brokering", word)
                    || tells(i)
                    || reading.language.is("prepositions", word)) {
                return false;
            }
        }
        return true;
    }

    /// "Missile and drone attacks".
    private boolean armed(int and) {
        var before = reading.mentionAt(and - 1);
        var behind = reading.mentionAt(and + 1);
        return before != null
                && behind != null
                && before.weapon() != null
                && behind.weapon() != null;
    }

    private boolean tells(int i) {
        var cue = reading.cue(i);
        return cue != null
                && i > 0
                && reading.mentionAt(i) == null
                && cue.values().getFirst().form() == VerbForm.THIRD;
    }
}
