package org.tocsin.claim;

import static org.tocsin.claim.Mention.Type.ACTOR;
import static org.tocsin.claim.Mention.Type.MAKER;
import static org.tocsin.claim.Mention.Type.MODIFIER;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// What the slots of one rule can hold around one trigger, whether a verb or a noun tells the act.
final class FrameSlots {
    private static final List<ClaimType> TWO_SIDED =
            List.of(ClaimType.GROUND_COMBAT, ClaimType.NEGOTIATION, ClaimType.CEASEFIRE);

    final Reading reading;
    final FrameRule rule;
    final int trigger;
    final int to;
    final Recipients recipients;
    final Instruments instruments;
    private final int limit;

    FrameSlots(Reading reading, FrameRule rule, int trigger, int to) {
        this.reading = reading;
        this.rule = rule;
        this.trigger = trigger;
        this.to = to;
        this.limit = reading.limit(to, reading.enclosed(trigger));
        this.recipients = new Recipients(reading, rule, trigger, to);
        this.instruments = new Instruments(reading, rule, to);
    }

    /// What stands behind the trigger and can still belong to it.
    List<Mention> right() {
        return reading.between(to, limit);
    }

    /// "By Russian forces".
    List<Mention> agents(List<Mention> right) {
        return right.stream()
                .filter(
                        m ->
                                (m.type() == ACTOR || m.type() == MODIFIER || m.type() == MAKER)
                                        && !ofPrivate(m)
                                        && !joinedBefore(m)
                                        && !new Leads(reading).behind(m, "by", "brokering")
                                        && (leadsToDoer(reading.preposition(m))
                                                || leadsOver(m)
                                                || struckIn(m) && striker(m)))
                .findFirst()
                .map(reading::coordinated)
                .orElse(List.of());
    }

    /// "Killed" as well as "hit in Israeli air strikes".
    private boolean struckIn(Mention mention) {
        return rule.toll()
                || reading.language.is("stricken", reading.word(to - 1))
                        && reading.preposition(mention).equals("in");
    }

    /// "In the Pakistani air raids", "in Hamas rocket attacks", not "in a suspected Chadian raid".
    private boolean striker(Mention mention) {
        var body =
                mention.type() == ACTOR
                        && mention.place() == null
                        && !mention.person()
                        && reading.preposition(mention).equals("in");
        var next = mention.to();
        while (body
                && (reading.thingAt(next) != null || reading.mentionAt(next) != null)
                && !reading.language.is("acts", reading.word(next))) {
            next++;
        }
        return (body && reading.language.is("acts", reading.word(next))
                        || recipients.strikes(mention))
                && !reading.language.is("suspecting", reading.word(mention.from() - 1));
    }

    /// "Armenian and Azeri troops clashed": whom the first of the two fought.
    List<Mention> foes(List<Mention> actors) {
        return rule.type().equals(ClaimType.GROUND_COMBAT)
                ? Opponents.facing(reading, actors, trigger, limit)
                : List.of();
    }

    /// "By shells from a Soviet vessel": whose weapon it was.
    private boolean leadsOver(Mention mention) {
        if (!reading.preposition(mention).equals("from")) {
            return false;
        }
        for (var weapon : reading.between(to, mention.from())) {
            if (weapon.weapon() != null && reading.preposition(weapon).equals("by")) {
                return reading.word(weapon.to()).equals("from");
            }
        }
        return false;
    }

    /// "By", and "no word from" where the act is what somebody says.
    private boolean leadsToDoer(String preposition) {
        return preposition.equals("by")
                || rule.subjectSpeaks() && rule.prepositions().contains(preposition);
    }

    /// "A Lebanese group": no state's doing.
    boolean ofPrivate(Mention mention) {
        return mention.type() == MODIFIER
                && reading.language.is("private", reading.word(mention.to()));
    }

    /// "The attack on a ship and comments by officials": they did the other thing.
    private boolean joinedBefore(Mention mention) {
        for (var i = to; i < mention.from(); i++) {
            if (reading.word(i).equals("and") && reading.mentionAt(i + 1) == null) {
                return true;
            }
        }
        return false;
    }

    /// @param bearer what makes an act of a noun, null for a verb
    @Nullable Frame frame(
            VerbGroup group,
            List<Mention> doers,
            List<Mention> reached,
            @Nullable Mention instrument,
            List<Mention> right,
            @Nullable Bearer bearer) {
        var sides = brokered() ? List.<Mention>of() : doers;
        var one = bearer == null && sides.isEmpty() && mutual() ? goingOn(group) : null;
        var actors = one == null ? sides : List.of(one);
        var recipients = one == null ? reached : others(one);
        var start = Math.min(group.from(), actors.isEmpty() ? trigger : actors.getFirst().from());
        return new Frame(
                rule,
                rule.type(),
                trigger,
                to,
                Math.max(0, start),
                limit,
                actors,
                recipients,
                rule.bySpeaker() ? null : instrument,
                new Tally(reading, rule, trigger, to, limit).of(group, instrument),
                new Scene(this).of(right, recipients, group),
                group,
                bearer != null,
                bearer != null && bearer.answers(),
                null);
    }

    /// "A truce was made between the two", "fighting between the two goes on": the first of them,
    /// or null where not both are named.
    private @Nullable Mention goingOn(VerbGroup verb) {
        for (var i = reading.clauseStart(trigger); i < verb.from(); i++) {
            if (reading.word(i).equals("between")) {
                return between(i);
            }
            if (OwnClause.verb(reading, i)) {
                return null; // "shuttled between Oslo and Rome and held talks"
            }
        }
        return between(verb.from());
    }

    /// "Fighting between Iranian and Iraqi troops": the first of them, or null where not both are
    /// named.
    @Nullable Mention between(int from) {
        var end = mutual() ? limit : from;
        for (var i = from; i < end; i++) {
            if (reading.word(i).equals("between")) {
                return Opponents.first(reading, i, reading.between(i, limit));
            }
            if (reading.language.is("backgrounds", reading.word(i))) {
                return null; // "despite a meeting between"
            }
        }
        return null;
    }

    /// "A truce that Norway brokered": of no side.
    private boolean brokered() {
        return mutual() && reading.language.is("brokering", reading.word(trigger));
    }

    private boolean mutual() {
        return TWO_SIDED.contains(rule.type());
    }

    /// The other side.
    List<Mention> others(Mention one) {
        return Opponents.others(reading, one, reading.between(one.to(), limit));
    }
}
