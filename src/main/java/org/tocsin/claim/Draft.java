package org.tocsin.claim;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;

/// A claim as its sentence gives it, before the article around it has settled who tells it.
///
/// @param answers what its words have to do with an act told before, where they name none
/// @param about the draft that this one only speaks about, by its index, or -1
record Draft(Where where, Frame frame, Act act, Voice voice, Answering answers, int about) {
    private static final int PLAN_REACH = 4;

    /// @param field `title` or `body`
    /// @param offset where the sentence starts in the field, in chars
    record Where(String field, int offset, Reading reading, boolean headline) {}

    /// What was done, by whom, to whom, and when.
    record Act(
            ClaimType type, List<Actor> actors, List<Actor> recipients, @Nullable ClaimDate date) {
        Act as(ClaimType other) {
            return new Act(other, actors, recipients, date);
        }

        Act by(List<Actor> others) {
            return new Act(type, others, recipients, date);
        }
    }

    /// Who says so, and how.
    ///
    /// @param chain outermost first, the article's own outlet in front
    /// @param told whether somebody other than the outlet is named
    /// @param cueNegated "did not confirm"
    /// @param acting whether the innermost source is who acts
    record Voice(
            List<Attribution> chain,
            boolean told,
            CueClass cue,
            boolean cueNegated,
            boolean hearsay,
            boolean acting) {
        Voice through(List<Attribution> other) {
            return new Voice(other, told, cue, cueNegated, hearsay, acting);
        }

        Voice acting(boolean whether) {
            return new Voice(chain, told, cue, cueNegated, hearsay, whether);
        }
    }

    String field() {
        return where.field();
    }

    int offset() {
        return where.offset();
    }

    Reading reading() {
        return where.reading();
    }

    boolean headline() {
        return where.headline();
    }

    ClaimType type() {
        return act.type();
    }

    List<Actor> actors() {
        return act.actors();
    }

    List<Actor> recipients() {
        return act.recipients();
    }

    @Nullable ClaimDate date() {
        return act.date();
    }

    List<Attribution> chain() {
        return voice.chain();
    }

    boolean told() {
        return voice.told();
    }

    CueClass cue() {
        return voice.cue();
    }

    boolean acting() {
        return voice.acting();
    }

    private Draft with(Act otherAct, Voice otherVoice, int index) {
        return new Draft(where, frame, otherAct, otherVoice, answers, index);
    }

    Draft toldBy(List<Attribution> other, CueClass otherCue, boolean nowActing) {
        var teller = new Voice(other, true, otherCue, voice.cueNegated(), false, nowActing);
        return with(act, teller, about);
    }

    /// The same words about another kind of act.
    Draft as(ClaimType other) {
        return with(act.as(other), voice, about);
    }

    /// The same words, as an answer to an earlier claim: its act, this one's source.
    Draft speaksOf(int index, Draft other) {
        var silent =
                frame.group().negated()
                        || frame.type() == ClaimType.NO_COMMENT && answers == Answering.NOTHING;
        var party =
                actors().stream()
                        .anyMatch(
                                a ->
                                        other.actors().stream()
                                                .anyMatch(b -> b.code().equals(a.code())));
        var meant =
                silent
                        ? new Act(type(), actors(), List.of(), date())
                        : new Act(other.type(), other.actors(), other.recipients(), date());
        return planning(other).with(meant, voice.acting(party), index);
    }

    /// Who answers "the plan", or what was told as still to come, confirms or denies no deed.
    private Draft planning(Draft other) {
        var ahead = other.frame().group();
        var untold = ahead.mood() != VerbGroup.Mood.ACTUAL || ahead.intent() != Intent.NONE;
        var weighs = cue() == CueClass.CONFIRM || cue() == CueClass.DENY;
        if (!answersOnly() || !weighs || !(untold || plans())) {
            return this;
        }
        var meant = ahead.intent() == Intent.NONE && plans() ? Intent.PLAN : ahead.intent();
        var group = untold ? frame.group().with(ahead.mood()) : frame.group();
        return new Draft(where, frame.as(group.meant(meant)), act, voice, answers, about);
    }

    private boolean plans() {
        for (var i = frame.to(); i < frame.to() + PLAN_REACH; i++) {
            if (reading().language.is("schemes", reading().word(i))) {
                return true;
            }
        }
        return false;
    }

    /// As an answer to an earlier claim that names nobody who did it: whose deed it is, or is not.
    Draft ownsUp(int index, Draft other) {
        var deed =
                new Act(other.type(), actors(), Actor.apart(other.recipients(), actors()), date());
        return with(deed, voice.acting(true), index);
    }

    /// Whether its words only answer an act told before.
    boolean answersOnly() {
        return answers != Answering.NOTHING;
    }

    /// The same answer in the mouth of one party.
    Draft saidBy(Actor party) {
        var sources = new ArrayList<>(chain());
        var last = sources.removeLast();
        sources.add(
                new Attribution(party.text(), party.code(), SourceKind.OFFICIAL_NAMED, last.cue()));
        return with(act.by(List.of(party)), voice.through(List.copyOf(sources)), about);
    }

    /// The same words as who speaks has done it.
    Draft ownedBy(Actor speaker) {
        return with(act.by(List.of(speaker)), voice.acting(true), about);
    }

    /// The same act with the side that only another telling of it names, where both name the other
    /// side: "Iran reports fighting in Iraq", and the text tells who fights there.
    Draft sided(Draft other) {
        var who =
                actors().isEmpty() && Actor.meet(recipients(), other.recipients())
                        ? Actor.apart(other.actors(), recipients())
                        : actors();
        var whom =
                recipients().isEmpty() && Actor.meet(actors(), other.actors())
                        ? Actor.apart(other.recipients(), actors())
                        : recipients();
        return with(new Act(type(), who, whom, date()), voice, about);
    }

    /// The same words about an act whose doer an earlier claim names.
    Draft actedBy(int index, Draft other) {
        var source = chain().getLast().code();
        var party = other.actors().stream().anyMatch(a -> a.code().equals(source));
        var reached = Actor.apart(recipients(), other.actors());
        var whose =
                new Act(
                        type(),
                        other.actors(),
                        reached.isEmpty() ? other.recipients() : reached,
                        date() == null ? other.date() : date());
        return with(whose, voice.acting(party), index);
    }

    /// "They will withdraw, he promised": who says by a promise what it will do only means to.
    private Intent intent() {
        var meant = frame.group().intent();
        var ahead =
                frame.group().mood() == VerbGroup.Mood.FUTURE
                        || frame.group().mood() == VerbGroup.Mood.CONDITIONAL;
        return meant == Intent.NONE && cue() == CueClass.THREATEN && ahead ? Intent.PLEDGE : meant;
    }

    StatusTable.Case seen() {
        return new StatusTable.Case(
                type(),
                told() ? cue() : CueClass.NARRATION,
                voice.cueNegated(),
                frame.group().negated() && (!frame.rule().negative() || frame.rule().denies()),
                frame.group().mood(),
                acting(),
                !frame.yields() && new Hinge(reading()).holds(frame),
                intent(),
                voice.hearsay(),
                chain().getLast().kind());
    }
}
