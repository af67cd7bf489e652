package org.tocsin.event;

import org.tocsin.claim.Actor;
import org.tocsin.claim.Claim;
import org.tocsin.claim.Polarity;

import java.util.List;
import java.util.regex.Pattern;

/// When a text says that one act answers another: the words say so, and who suffered the one does
/// the other.
final class Answered {
    /// English only, as the rules are.
    private static final Pattern WORDS =
            Pattern.compile(
                    "\\b(?:in (?:response|retaliation|reprisal|revenge)\\b|retaliat\\w+|reprisals?\\b"
                            + "|respond(?:ed|s|ing)? to\\b|aveng\\w+)",
                    Pattern.CASE_INSENSITIVE);

    private Answered() {}

    /// Whether a telling says of its act that it answers the one that another tells.
    static boolean says(Held answer, Held first) {
        var one = answer.testimony().claim();
        var two = first.testimony().claim();
        return !answer.retracted()
                && !first.retracted()
                && one.polarity() == Polarity.POSITIVE
                && two.polarity() == Polarity.POSITIVE
                && act(one)
                && act(two)
                && before(first, answer)
                && share(one.actor(), two.recipient())
                && WORDS.matcher(one.sentence()).find();
    }

    private static boolean act(Claim claim) {
        return switch (claim.plover().event()) {
            case "ASSAULT", "COERCE", "SANCTION", "MOBILIZE", "THREATEN" -> claim.about() == null;
            default -> false;
        };
    }

    /// A day that is told decides; else the one that answers is the one that says so.
    private static boolean before(Held first, Held answer) {
        var one = first.testimony().claim().date();
        var two = answer.testimony().claim().date();
        if (one == null || two == null || one.from() == null || two.to() == null) {
            return !WORDS.matcher(first.testimony().claim().quote()).find()
                    || first.testimony()
                            .claim()
                            .sentence()
                            .equals(answer.testimony().claim().sentence());
        }
        return !one.from().isAfter(two.to());
    }

    private static boolean share(List<Actor> doers, List<Actor> sufferers) {
        return doers.stream()
                .anyMatch(d -> sufferers.stream().anyMatch(s -> s.code().equals(d.code())));
    }
}
