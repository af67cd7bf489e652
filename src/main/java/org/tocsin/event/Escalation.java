package org.tocsin.event;

import org.tocsin.claim.Actor;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/// How far two parties have gone against each other lately: what each event between them weighs on
/// a scale like Goldstein's, by how sure it is, halved with every week of ingest time since its
/// birth.
///
/// Above 0 is hostile. The sum is kept as it stood at one instant, so that time passing costs
/// nothing: all of it shrinks alike.
public final class Escalation {
    /// In such a time an event counts half.
    public static final Duration HALF_LIFE = Duration.ofDays(7);

    private static final Instant FIXED = Instant.parse("2026-01-01T00:00:00Z");

    private final Map<String, Double> sums = new HashMap<>();

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

    /// Takes an event in.
    public void put(Event event) {
        add(event, 1);
    }

    /// Takes out what was taken in.
    public void remove(Event event) {
        add(event, -1);
    }

    private void add(Event event, int sign) {
        var share = sign * share(event);
        if (share != 0) {
            pairs(event).forEach(pair -> sums.merge(pair, share, Double::sum));
        }
    }

    private static double share(Event event) {
        return weight(event) * Math.pow(2, halvings(event.born()));
    }

    /// A pair's index at a time, to a tenth.
    public double of(String pair, Instant now) {
        return at(now, sums.getOrDefault(pair, 0.0));
    }

    /// The same as a change makes it.
    double of(String pair, Instant now, EventChange change) {
        var before = change.before();
        var had = before != null && pairs(before).contains(pair) ? share(before) : 0;
        return at(now, sums.getOrDefault(pair, 0.0) - had + share(change.after()));
    }

    private static double at(Instant now, double sum) {
        return Math.round(sum * Math.pow(2, -halvings(now)) * 10) / 10.0 + 0.0;
    }

    private static double halvings(Instant at) {
        return (double) Duration.between(FIXED, at).toSeconds() / HALF_LIFE.toSeconds();
    }

    private static double weight(Event event) {
        if (event.family().world() != Family.World.NOW || event.status() == EventStatus.RETRACTED) {
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
