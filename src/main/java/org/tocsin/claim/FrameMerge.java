package org.tocsin.claim;

import java.util.ArrayList;
import java.util.List;

/// Makes one of several readings of one act in one sentence.
final class FrameMerge {
    private FrameMerge() {}

    /// Without the acts that are only what another act permits, asks or hands over: "authorised
    /// strikes on".
    static List<Frame> asserted(List<Frame> frames, Reading reading) {
        var asserted = new ArrayList<Frame>();
        for (var frame : frames) {
            var over = frames.stream().filter(other -> governs(other, frame)).findFirst();
            if (over.isEmpty()) {
                asserted.add(frame);
            } else {
                reading.missed(frame, Miss.Why.GOVERNED, over.get().rule().id());
            }
        }
        return asserted;
    }

    private static boolean governs(Frame over, Frame frame) {
        var governing =
                switch (over.type()) {
                    case AUTHORIZE_USE,
                            REQUEST_ARMS,
                            ARMS_TRANSFER,
                            ARMS_HALT,
                            DOCTRINE_CHANGE,
                            RESTRICTION,
                            THREAT_OF_FORCE,
                            NUCLEAR_THREAT ->
                            true;
                    default -> false;
                };
        return governing
                && over != frame
                && over.type() != frame.type()
                && frame.trigger() >= over.to()
                && frame.trigger() < over.end();
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
                        && actorsFit(one, two)
                        && instrumentsFit(one, two)
                        && placesFit(one, two);
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
