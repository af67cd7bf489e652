package org.tocsin.claim;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// Makes one of several readings of one act in one sentence.
final class FrameMerge {
    private static final Set<ClaimType> GOVERNING =
            Set.of(
                    ClaimType.AUTHORIZE_USE,
                    ClaimType.REQUEST_ARMS,
                    ClaimType.ARMS_TRANSFER,
                    ClaimType.ARMS_HALT,
                    ClaimType.DOCTRINE_CHANGE,
                    ClaimType.RESTRICTION,
                    ClaimType.THREAT_OF_FORCE,
                    ClaimType.NUCLEAR_THREAT);

    /// "Killed when": no more than so many tokens between, where and who they were.
    private static final int INFLICTED_REACH = 9;

    private FrameMerge() {}

    /// Without the acts that are only what another act permits, asks or hands over: "authorised
    /// strikes on".
    static List<Frame> asserted(List<Frame> frames, Reading reading) {
        var asserted = new ArrayList<Frame>();
        for (var frame : frames) {
            var over =
                    frames.stream()
                            .filter(other -> governs(other, frame) || judged(frame, other))
                            .findFirst();
            if (over.isEmpty()) {
                asserted.add(frame);
            } else {
                reading.missed(frame, Miss.Why.GOVERNED, over.get().rule().id());
            }
        }
        return asserted;
    }

    /// "Estimates that Iran has shipped": the act is the claim, not the judgement of it.
    private static boolean judged(Frame judgement, Frame act) {
        return judgement.type() == ClaimType.ASSESSMENT
                && act.type() != ClaimType.ASSESSMENT
                && act.type() != ClaimType.NO_COMMENT;
    }

    private static boolean governs(Frame over, Frame frame) {
        return GOVERNING.contains(over.type())
                && over != frame
                && over.type() != frame.type()
                && frame.trigger() >= over.to()
                && frame.trigger() < over.end();
    }

    /// One claim of a strike and what it did: the deaths, where a noun names the strike ("killed in
    /// a raid on"); the strike, where its own verb stands before them ("bombed it and killed
    /// nine"); and where a ship "burnt after a drone hit it", only the clause that names who did
    /// it.
    static List<Frame> told(List<Frame> frames) {
        return frames.stream()
                .filter(frame -> frames.stream().noneMatch(other -> tells(other, frame)))
                .toList();
    }

    private static boolean tells(Frame one, Frame other) {
        var effect = one.rule().toll() && one.group().passive();
        var strikes = strike(one) && !one.nominal() && one.trigger() < other.trigger();
        var named =
                strike(one)
                        && strike(other)
                        && !one.actors().isEmpty()
                        && other.actors().isEmpty()
                        && !other.nominal()
                        && !one.recipients().isEmpty()
                        && one.recipients().equals(other.recipients())
                        && other.trigger() < one.trigger();
        return named
                || repelled(one, other)
                || makes(one, other)
                || effect && strike(other) && other.nominal() && !other.answers()
                || strikes
                        && other.rule().toll()
                        && other.group().negated() == one.group().negated()
                        && (other.actors().isEmpty() || other.actors().equals(one.actors()))
                        && other.recipients().stream().allMatch(one.recipients()::contains);
    }

    /// "Agreed to a truce": the noun tells no other one.
    private static boolean makes(Frame one, Frame other) {
        return one.type() == ClaimType.CEASEFIRE
                && other.type() == ClaimType.CEASEFIRE
                && !one.nominal()
                && other.nominal()
                && one.to() <= other.trigger()
                && other.trigger() < one.end();
    }

    /// "Repelled an Iranian attack on its positions": of whom it was fought off, no strike. Drones
    /// and missiles that were fought off have flown.
    private static boolean repelled(Frame one, Frame other) {
        return one.type() == ClaimType.GROUND_COMBAT
                && !one.nominal()
                && other.type() == ClaimType.STRIKE
                && other.nominal()
                && other.instrument() == null
                && one.to() <= other.trigger()
                && !one.recipients().isEmpty()
                && !other.actors().isEmpty()
                && one.recipients().getFirst().from() == other.actors().getFirst().from();
    }

    /// "The raid on the Chadian base killed nine": those who were killed are of the side that was
    /// raided, and who raided it killed them, where the words name nobody else.
    static List<Frame> inherited(List<Frame> frames, Reading reading) {
        return frames.stream()
                .map(
                        frame ->
                                frames.stream()
                                        .filter(raid -> causes(raid, frame, reading))
                                        .findFirst()
                                        .map(raid -> after(frame, raid))
                                        .orElse(frame))
                .toList();
    }

    private static Frame after(Frame toll, Frame raid) {
        return toll.between(
                toll.actors().isEmpty() ? raid.actors() : toll.actors(),
                toll.recipients().isEmpty() ? raid.recipients() : toll.recipients());
    }

    private static boolean causes(Frame raid, Frame toll, Reading reading) {
        return strike(raid)
                && toll.rule().toll()
                && (inflicts(raid, toll, reading) || takes(raid, toll, reading));
    }

    /// "A strike that killed nine".
    private static boolean takes(Frame raid, Frame toll, Reading reading) {
        return raid.nominal()
                && !toll.group().passive()
                && !toll.group().negated()
                && raid.to() <= toll.group().from()
                && (toll.actors().isEmpty() || toll.actors().equals(raid.actors()))
                && clause(toll, reading) <= raid.trigger();
    }

    /// Where the clause starts that tells what was done, or the one that a relative joins to it.
    private static int clause(Frame toll, Reading reading) {
        var before = toll.group().from() - 1;
        var relative = reading.language.is("relatives", reading.word(before));
        return reading.clauseStart(relative ? before : toll.trigger());
    }

    /// "Nine died when Ethiopian jets bombed the town": who bombed killed them.
    private static boolean inflicts(Frame raid, Frame toll, Reading reading) {
        if (raid.nominal() || raid.group().from() < toll.to() || !toll.actors().isEmpty()) {
            return false;
        }
        var opener = reading.clauseStart(raid.group().from()) - 1;
        return toll.group().negated() == raid.group().negated()
                && raid.group().mood() == VerbGroup.Mood.ACTUAL
                && (toll.group().passive() || toll.rule().suffers())
                && toll.to() <= opener
                && toll.to() + INFLICTED_REACH >= opener
                && reading.language.is("upon", reading.word(opener));
    }

    private static boolean strike(Frame frame) {
        return frame.type() == ClaimType.STRIKE || frame.type() == ClaimType.MISSILE_STRIKE;
    }

    /// Of frames of one type that can be the same act, the fuller one; the earlier one when they
    /// are alike.
    static List<Frame> distinct(List<Frame> frames) {
        var kept = new ArrayList<Frame>();
        for (var frame : frames) {
            var twin = kept.stream().filter(k -> same(k, frame)).findFirst();
            if (twin.isEmpty()) {
                kept.add(frame);
            } else if (frame.filled() > twin.get().filled()) {
                kept.set(kept.indexOf(twin.get()), frame);
            }
        }
        return List.copyOf(kept);
    }

    private static boolean same(Frame one, Frame two) {
        var silent = one.type() == ClaimType.NO_COMMENT && two.type() == ClaimType.NO_COMMENT;
        return silent
                || one.type() == two.type()
                        && one.group().negated() == two.group().negated()
                        && !struckBack(one, two)
                        && !struckBack(two, one)
                        && actorsFit(one, two)
                        && instrumentsFit(one, two)
                        && placesFit(one, two);
    }

    /// "Jets destroyed a boat after a jet came under fire": who suffered one act did the other.
    private static boolean struckBack(Frame one, Frame two) {
        return one.rule().event().equals("ASSAULT")
                && one.actors().stream()
                        .anyMatch(
                                a ->
                                        a.code() != null
                                                && two.recipients().stream()
                                                        .anyMatch(b -> a.code().equals(b.code())));
    }

    private static boolean actorsFit(Frame one, Frame two) {
        return one.actors().isEmpty()
                || two.actors().isEmpty()
                || one.actors().stream()
                        .anyMatch(
                                a ->
                                        two.actors().stream()
                                                .anyMatch(
                                                        b ->
                                                                a.code() != null
                                                                                && a.code()
                                                                                        .equals(
                                                                                                b
                                                                                                        .code())
                                                                        || a.equals(b)));
    }

    private static boolean instrumentsFit(Frame one, Frame two) {
        var a = one.instrument();
        var b = two.instrument();
        return a == null
                || b == null
                || a.weapon() == null
                || b.weapon() == null
                || a.weapon().fits(b.weapon());
    }

    private static boolean placesFit(Frame one, Frame two) {
        var a = one.place();
        var b = two.place();
        if (a == null || b == null || a.place() == null || b.place() == null) {
            return true;
        }
        return a.place().contains(b.place().getFirst()) || b.place().contains(a.place().getFirst());
    }
}
