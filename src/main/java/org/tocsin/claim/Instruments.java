package org.tocsin.claim;

import org.jspecify.annotations.Nullable;

import java.util.Collections;
import java.util.List;

/// With what the act of one trigger is done, or which weapon it is done to: only weapons of the
/// classes that the rule means.
final class Instruments {
    private final Reading reading;
    private final FrameRule rule;
    private final int to;

    /// @param to the token after the trigger
    Instruments(Reading reading, FrameRule rule, int to) {
        this.reading = reading;
        this.rule = rule;
        this.to = to;
    }

    /// The weapon of the kind that the rule means, looked for in one stretch, then in another.
    @Nullable Mention find(List<Mention> first, List<Mention> then) {
        var weapon = meant(first);
        weapon = weapon == null ? meant(then) : weapon;
        return weapon == null ? null : sharper(weapon, first);
    }

    private @Nullable Mention meant(List<Mention> mentions) {
        for (var mention : mentions) {
            if (means(mention)) {
                return mention;
            }
        }
        return null;
    }

    /// The weapons that the verb itself is done to: none that another preposition or verb has.
    List<Mention> objects(List<Mention> right) {
        return right.isEmpty() ? right : right.stream().filter(m -> direct(m.from())).toList();
    }

    private boolean direct(int at) {
        for (var i = to; i < at; i++) {
            var word = reading.word(i);
            var passing =
                    List.of("of", "with", "for").contains(word)
                            || word.equals("to") && reading.loose(i + 1);
            if (word.equals(",") && reading.word(i + 1).endsWith("ed")
                    || reading.language.is("prepositions", word) && !passing
                    || reading.cue(i) != null && reading.mentionAt(i) == null) {
                return false;
            }
        }
        return true;
    }

    /// "Destroyed a missile": what is hit, not with what.
    private boolean hit(Mention weapon) {
        for (var i = to; i < weapon.from(); i++) {
            if (!reading.loose(i) && !reading.language.is("parts", reading.word(i))) {
                return false;
            }
        }
        return weapon.from() >= to && reading.language.is("hitting", reading.word(to - 1));
    }

    private boolean means(Mention mention) {
        var weapon = mention.weapon();
        if (weapon == null) {
            return false;
        }
        var thing = reading.thingAt(mention.from());
        return (!rule.event().equals("ASSAULT")
                        || rule.type() == ClaimType.INTERCEPTION
                        || !hit(mention))
                && !(rule.object().equals("instrument") && doing(mention))
                && (thing == null || thing.to() <= mention.to()) // "a rocket site" is no rocket
                && !reading.language.is("matters", reading.word(mention.to()))
                && !partOfName(mention)
                && (rule.means().isEmpty() || !Collections.disjoint(rule.means(), weapon.line()));
    }

    /// "Supplied by three Kenyan frigates and two tankers": who did it, not what was sent.
    private boolean doing(Mention weapon) {
        for (var i = weapon.from() - 1; i >= to; i--) {
            var word = reading.word(i);
            if (reading.language.is("prepositions", word) || word.equals(",")) {
                return word.equals("by");
            }
        }
        return reading.preposition(weapon).equals("by");
    }

    /// "Li Gun-Mo": hyphened to a capital, it is somebody's name.
    private boolean partOfName(Mention mention) {
        var next = mention.to() + 1;
        return reading.word(mention.to()).equals("-")
                && !reading.dash(mention.to())
                && next < reading.size()
                && Character.isUpperCase(reading.text.codePointAt(reading.tokens.get(next).start()))
                && Character.isUpperCase(mention.text().codePointAt(0));
    }

    /// "Six ballistic missiles, Iskanders": the next weapon when it is a kind of the first.
    private static Mention sharper(Mention weapon, List<Mention> among) {
        for (var other : among) {
            var mine = weapon.weapon();
            var its = other.weapon();
            var near =
                    other.from() == weapon.to()
                            || other.from() - weapon.to() <= 3
                                    && its != null
                                    && mine != null
                                    && its.line().contains(mine.code());
            if (mine != null
                    && its != null
                    && other.from() > weapon.from()
                    && near
                    && its.line().size() > mine.line().size()) {
                return other;
            }
        }
        return weapon;
    }
}
