package org.tocsin.claim;

import org.jspecify.annotations.Nullable;

import java.util.HashMap;
import java.util.List;

/// Whose a weapon or a thing is that strikes: "Russian jets", "its gunners", "two of the tankers".
final class Owners {
    /// Whose it is stands within this many tokens before it.
    private static final int OWNER_REACH = 5;

    /// What is theirs starts within this many tokens behind them.
    private static final int THING_REACH = 3;

    private final Reading reading;

    Owners(Reading reading) {
        this.reading = reading;
    }

    /// "Russian jets": whose they are acts with them; "Iraqi troops and tanks": with those too.
    @Nullable Mention of(int weapon) {
        var beside = joined(weapon);
        if (beside != null) {
            return beside;
        }
        for (var i = weapon - 1; i >= 0 && i >= weapon - OWNER_REACH; i--) {
            var word = reading.word(i);
            if (reading.language.is("possessives", word)) {
                return Mention.of(i, i + 1, Mention.Type.PRONOUN, word);
            }
            var mention = reading.mentionAt(i);
            var compound =
                    mention != null
                            && mention.type() == Mention.Type.ACTOR
                            && onlyArms(mention.to(), weapon); // "United States destroyers"
            if (mention != null
                    && (compound
                            || mention.type() == Mention.Type.MODIFIER
                            || mention.type() == Mention.Type.MAKER)) {
                var made = reading.word(mention.to()).equals("-");
                return mention.code() != null && !made ? mention.as(Mention.Type.ACTOR) : null;
            }
            var passed =
                    mention == null
                            ? !word.equals(",") && !reading.language.is("prepositions", word)
                            : mention.type() == Mention.Type.WEAPON;
            if (!passed || reading.boundary(i)) {
                return null;
            }
        }
        return null;
    }

    /// "A Cypriot tanker": the thing of theirs that stands close behind whose it is, or null.
    static @Nullable Thing thing(Reading reading, Mention owner) {
        if (owner.type() != Mention.Type.MODIFIER && owner.type() != Mention.Type.MAKER) {
            var beside = owner.place() == null ? null : reading.thingAt(owner.to());
            return beside == null ? null : last(reading, beside); // "the U.S. frigate"
        }
        var next = reading.mentionAt(owner.to()); // "a U.S.-owned Liberian-flagged ship"
        if (next != null && next.type() == Mention.Type.MODIFIER) {
            return thing(reading, next);
        }
        for (var i = owner.to(); i < owner.to() + THING_REACH; i++) {
            var thing = reading.thingAt(i);
            if (thing != null) {
                return last(reading, thing);
            }
            if (reading.word(i).equals(",")
                    || reading.mentionAt(i) != null
                    || reading.boundary(i)
                    || reading.language.is("prepositions", reading.word(i))) {
                return null;
            }
        }
        return null;
    }

    /// "Patrol boat crew": the last of several in a row.
    private static Thing last(Reading reading, Thing thing) {
        var next = reading.thingAt(thing.to());
        return next == null ? thing : last(reading, next);
    }

    /// The same parties; of those that are named only as whose a thing is, with that thing.
    static List<Actor> withThings(Reading reading, List<Actor> parties, List<Mention> named) {
        var things = new HashMap<String, String>();
        for (var mention : named) {
            var thing = thing(reading, mention);
            if (thing != null && reading.language.is("targeted", thing.kind())) {
                things.put(mention.text(), reading.span(mention.from(), thing.to()));
            }
        }
        return parties.stream()
                .map(p -> new Actor(things.getOrDefault(p.text(), p.text()), p.code()))
                .toList();
    }

    /// "Troops from Rwanda", "its soldiers from Chad": the state that they are of, or null.
    static @Nullable Mention home(Reading reading, Mention forces) {
        var risen = reading.language.is("risen", reading.word(forces.to() - 1));
        var home =
                reading.word(forces.to()).equals("from")
                                && forces.kind() == SourceKind.MILITARY_COMMUNIQUE
                                && !risen
                        ? reading.mentionAt(forces.to() + 1)
                        : null;
        return home == null || home.code() == null ? null : home;
    }

    /// "The number of American soldiers": it is told of, not they.
    private boolean total(int part) {
        return reading.word(part).startsWith("number") && reading.word(part - 1).equals("the");
    }

    /// "U.S. Navy F-14 fighters": the names of weapons part no owner from his.
    private boolean onlyArms(int from, int weapon) {
        for (var i = from; i < weapon; i++) {
            var mention = reading.mentionAt(i);
            if (mention == null || mention.type() != Mention.Type.WEAPON) {
                return false;
            }
        }
        return true;
    }

    /// "Guerrillas using dynamite derailed": what they did it with.
    boolean wielded(Mention mention) {
        return mention.type() == Mention.Type.WEAPON
                && reading.language.is("wielding", reading.word(mention.from() - 1));
    }

    private @Nullable Mention joined(int weapon) {
        var army = weapon > 1 ? reading.mentionAt(weapon - 2) : null;
        return army != null
                        && reading.language.is("joining", reading.word(weapon - 1))
                        && army.type() == Mention.Type.ACTOR
                        && army.kind() == SourceKind.MILITARY_COMMUNIQUE
                        && army.code() != null
                ? army
                : null;
    }

    /// "One of its jets", "two of the tankers": it is they.
    boolean counted(int from) {
        for (var i = from - 1; i > 0 && i >= from - 3; i--) {
            if (reading.word(i).equals("of")) {
                var at = reading.word(i - 1).equals("\"") ? i - 2 : i - 1;
                return reading.language.counts(reading.word(at))
                        || reading.language.is("parts", reading.word(at)) && !total(at);
            }
        }
        return false;
    }
}
