package org.tocsin.event;

import org.jspecify.annotations.Nullable;
import org.tocsin.claim.Actor;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/// How far two parties have gone against each other lately: what each event between them weighs on
/// a scale like Goldstein's, by how sure it is, halved with every week of ingest time since its
/// birth.
///
/// Above 0 is hostile. The sum is kept as it stood at one instant, so that time passing costs
/// nothing: all of it shrinks alike. It is a whole number, so that what is taken out leaves nothing
/// behind, in whatever order events came and went.
public final class Escalation {
    /// In such a time an event counts half.
    public static final Duration HALF_LIFE = Duration.ofDays(7);

    /// Before anything that is weighed was born.
    private static final Instant FIXED = Instant.parse("2000-01-01T00:00:00Z");

    /// Binary places of a share behind the point.
    private static final int PLACES = 40;

    private final Map<String, BigInteger> sums = new HashMap<>();

    /// The pairs of parties of an event, codes in alphabetical order: `IRN ISR`.
    public static List<String> pairs(Event event) {
        var pairs = new TreeSet<String>();
        for (var actor : event.actors()) {
            for (var recipient : event.recipients()) {
                if (!actor.code().equals(recipient.code())) {
                    pairs.add(pair(actor, recipient));
                }
            }
        }
        return new ArrayList<>(pairs);
    }

    private static String pair(Actor one, Actor two) {
        return one.code().compareTo(two.code()) < 0
                ? one.code() + " " + two.code()
                : two.code() + " " + one.code();
    }

    /// What an event counts for: the weight that it would have had at [#FIXED], had it grown
    /// backwards from its birth.
    ///
    /// @param pairs between whom
    public record Share(List<String> pairs, BigInteger weight) {
        public Share {
            pairs = List.copyOf(pairs);
        }

        /// The share of an event; nothing of one that does not stand.
        public static Share of(Event event) {
            var pairs = Escalation.pairs(event);
            var weight = pairs.isEmpty() ? 0 : Escalation.weight(event);
            if (weight == 0) {
                return new Share(pairs, BigInteger.ZERO);
            }
            var age = halvings(event.born());
            var part = age - Math.floor(age);
            var share = new BigDecimal(weight * StrictMath.pow(2, part + PLACES));
            return new Share(pairs, share.toBigInteger().shiftLeft((int) Math.floor(age)));
        }
    }

    /// Takes a share in.
    public void put(Share share) {
        add(share.pairs(), share.weight());
    }

    /// Takes out what was taken in.
    public void remove(Share share) {
        add(share.pairs(), share.weight().negate());
    }

    void put(Event event) {
        put(Share.of(event));
    }

    void remove(Event event) {
        remove(Share.of(event));
    }

    private void add(List<String> pairs, BigInteger weight) {
        if (weight.signum() != 0) {
            pairs.forEach(pair -> sums.merge(pair, weight, Escalation::sum));
        }
    }

    private static @Nullable BigInteger sum(BigInteger one, BigInteger two) {
        var sum = one.add(two);
        return sum.signum() == 0 ? null : sum;
    }

    /// A pair's index at a time, to a tenth.
    public double of(String pair, Instant now) {
        return at(now, sums.getOrDefault(pair, BigInteger.ZERO));
    }

    /// The index of every pair that events stand between, at a time.
    public Map<String, Double> all(Instant now) {
        var all = new TreeMap<String, Double>();
        sums.forEach((pair, sum) -> all.put(pair, at(now, sum)));
        return all;
    }

    /// The same as changes make it, for the pairs of the events that they change.
    Escalation after(List<EventChange> changes) {
        var after = new Escalation();
        for (var change : changes) {
            var before = change.before();
            if (before != null) {
                pairs(before).forEach(pair -> after.take(pair, sums.get(pair)));
            }
            pairs(change.after()).forEach(pair -> after.take(pair, sums.get(pair)));
        }
        for (var change : changes) {
            if (change.before() != null) {
                after.remove(change.before());
            }
            after.put(change.after());
        }
        return after;
    }

    private void take(String pair, @Nullable BigInteger sum) {
        if (sum != null) {
            sums.put(pair, sum);
        }
    }

    /// The highest index of a pair of an event's parties, or null without a pair.
    @Nullable Double of(Event event, Instant now) {
        return pairs(event).stream()
                .map(pair -> of(pair, now))
                .max(Comparator.naturalOrder())
                .orElse(null);
    }

    private static double at(Instant now, BigInteger sum) {
        var age = halvings(now);
        var part = age - Math.floor(age);
        var whole = sum.shiftRight((int) Math.floor(age)).doubleValue();
        return Math.round(whole * StrictMath.pow(2, -part - PLACES) * 10) / 10.0 + 0.0;
    }

    private static double halvings(Instant at) {
        return (double) Duration.between(FIXED, at).toSeconds() / HALF_LIFE.toSeconds();
    }

    private static double weight(Event event) {
        if (!event.standing()
                || event.family().world() != Family.World.NOW
                || event.status() == EventStatus.RETRACTED) {
            return 0;
        }
        var sure =
                switch (event.certainty()) {
                    case OBSERVED -> 1.0;
                    case LIKELY -> 0.8;
                    case POSSIBLE -> 0.5;
                    case UNLIKELY -> 0.2;
                    case UNKNOWN -> 0.0;
                };
        return sure * (event.family().undoes() ? scale("RETREAT") : scale(event.type().plover()));
    }

    /// From +10, the most hostile, to -10, after the order in which PLOVER's manual ranks them.
    private static double scale(String plover) {
        return switch (plover) {
            case "ASSAULT" -> 10;
            case "COERCE" -> 7.5;
            case "MOBILIZE" -> 7;
            case "SANCTION", "PROTEST" -> 6.5;
            case "THREATEN" -> 6;
            case "REJECT" -> 4;
            case "ACCUSE" -> 2;
            case "REQUEST" -> 1;
            case "CONSULT" -> -1;
            case "AGREE", "SUPPORT" -> -3;
            case "CONCEDE" -> -5;
            case "COOPERATE" -> -6.5;
            case "AID", "RETREAT" -> -7;
            default -> 0;
        };
    }
}
