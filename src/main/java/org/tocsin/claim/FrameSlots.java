package org.tocsin.claim;

import static org.tocsin.claim.Mention.Type.ACTOR;
import static org.tocsin.claim.Mention.Type.MAKER;
import static org.tocsin.claim.Mention.Type.MODIFIER;
import static org.tocsin.claim.Mention.Type.PLACE;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Fills the slots of one rule around one trigger.
final class FrameSlots {
    private static final int LIGHT_REACH = 7;
    private static final int OCCURRENCE_REACH = 9;
    private static final Bearer NOTHING =
            new Bearer(VerbGroup.bare(0, false), null, null, false, false);

    private final Reading reading;
    private final FrameRule rule;
    private final int trigger;
    private final int to;
    private final int limit;

    FrameSlots(Reading reading, FrameRule rule, int trigger, int to) {
        this.reading = reading;
        this.rule = rule;
        this.trigger = trigger;
        this.to = to;
        this.limit = reading.limit(to, reading.subordinate(trigger));
    }

    /// The act as a verb tells it, or null when the verb stands in no world of its own.
    @Nullable Frame verbal(VerbGroup group) {
        if (group.gerund() && !tellsAct(group)) {
            return null;
        }
        var conditioned =
                reading.language.conditions.contains(
                        reading.word(reading.clauseStart(group.from()) - 1));
        var mood =
                conditioned
                        ? group.with(VerbGroup.Mood.HYPOTHETICAL)
                        : none(group) ? group.not() : group;
        var left = reading.between(reading.clauseStart(group.from()), group.from());
        var right = reading.between(to, limit);
        if (group.passive()) {
            return frame(
                    mood,
                    agents(right),
                    passiveRecipients(left, right),
                    instrument(left, right),
                    right,
                    null);
        }
        var actors = actors(group);
        if (group.gerund() && (actors.isEmpty() || modalBefore(actors.getFirst(), group.from()))) {
            return null;
        }
        var leading = left.stream().filter(m -> !reading.governed(m)).toList();
        return frame(mood, actors, recipients(right), instrument(right, leading), right, null);
    }

    /// "No aircraft entered": nobody did.
    private boolean none(VerbGroup group) {
        var subject = reading.subject(group.from(), false);
        return subject != null
                && reading.language.is("negations", reading.word(subject.from() - 1));
    }

    /// A bare participle tells the act after a comma, "accused of", "denied", "without"; elsewhere
    /// it may be anything.
    private boolean tellsAct(VerbGroup group) {
        var before = reading.word(group.from() - 1);
        return before.equals(",")
                || before.equals("of") && accused(group.from() - 1)
                || group.negated()
                || before.equals("denied")
                || before.equals("denies")
                || before.equals("confirmed")
                || before.equals("admitted");
    }

    private boolean accused(int of) {
        for (var i = of - 1; i >= 0 && i > of - 8; i--) {
            if (reading.word(i).startsWith("accus")) {
                return true;
            }
        }
        return false;
    }

    private List<Mention> actors(VerbGroup group) {
        if (group.gerund() && reading.word(group.from() - 1).equals("of")) {
            var accused = reading.mentionAt(group.from() - 2);
            return accused == null ? List.of() : List.of(accused);
        }
        var from =
                group.gerund() && !reading.word(group.from() - 1).equals(",")
                        ? group.from() - 1
                        : group.from();
        var subject = reading.subject(from, false);
        return subject == null ? List.of() : reading.coordinated(subject);
    }

    /// "Would give it the ability to strike, hitting depots": the participle stands in the same
    /// doubt as its verb.
    private boolean modalBefore(Mention actor, int gerund) {
        for (var i = actor.to(); i < gerund; i++) {
            if (reading.language.possible.contains(reading.word(i))
                    || reading.word(i).equals("would")) {
                return true;
            }
        }
        return false;
    }

    private List<Mention> agents(List<Mention> right) {
        return right.stream()
                .filter(
                        m ->
                                (m.type() == ACTOR || m.type() == MODIFIER || m.type() == MAKER)
                                        && reading.preposition(m).equals("by"))
                .findFirst()
                .map(reading::coordinated)
                .orElse(List.of());
    }

    private List<Mention> passiveRecipients(List<Mention> left, List<Mention> right) {
        for (var mention : left.reversed()) {
            if (mention.canSuffer() && !reading.governed(mention)) {
                return List.of(mention);
            }
        }
        return recipients(right);
    }

    private List<Mention> recipients(List<Mention> right) {
        for (var mention : right) {
            var preposition = reading.preposition(mention);
            var reached =
                    preposition.isEmpty() && !rule.bySpeaker()
                            || rule.aimed() && reading.language.is("targets", preposition)
                            || rule.prepositions().contains(preposition);
            var onlyPlace = !rule.aimed() && mention.type() == PLACE;
            if (mention.canSuffer() && reached && !onlyPlace) {
                return List.of(mention);
            }
        }
        return List.of();
    }

    private @Nullable Mention instrument(List<Mention> first, List<Mention> then) {
        return first.stream()
                .filter(this::means)
                .findFirst()
                .or(() -> then.stream().filter(this::means).findFirst())
                .map(w -> sharper(w, first))
                .orElse(null);
    }

    private boolean means(Mention mention) {
        var weapon = mention.weapon();
        return weapon != null
                && (rule.means().isEmpty()
                        || weapon.line().stream().anyMatch(rule.means()::contains));
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

    /// The act as a noun names it: carried by a verb ("launched an attack"), happening ("a strike
    /// killed"), or a headline's.
    @Nullable Frame nominal(boolean headline) {
        var before = reading.word(trigger - 1);
        if (before.equals("to")
                || reading.language.possible.contains(before)
                || reading.language.future.contains(before)) {
            return null;
        }
        var bearer = Bearer.find(reading, trigger, to, LIGHT_REACH, OCCURRENCE_REACH);
        if (bearer == null && !headline && !rule.bySpeaker()) {
            return null;
        }
        var left = reading.between(Math.max(reading.clauseStart(trigger), trigger - 8), trigger);
        var right = reading.between(to, limit);
        var actors = new ArrayList<>(nominalActors(left, right));
        if (actors.isEmpty() && bearer != null && bearer.subject() != null && bearer.carries()) {
            actors.addAll(reading.coordinated(bearer.subject()));
        }
        var group = bearer == null ? VerbGroup.bare(trigger, false) : bearer.group();
        var reached =
                bearer != null && bearer.patient() != null
                        ? List.of(bearer.patient())
                        : recipients(right);
        return frame(
                group,
                actors,
                reached,
                instrument(left.reversed(), right),
                right,
                bearer == null ? NOTHING : bearer);
    }

    private List<Mention> nominalActors(List<Mention> left, List<Mention> right) {
        for (var mention : left.reversed()) {
            var near =
                    trigger - mention.to() <= 4
                            && (mention.type() == MODIFIER || mention.type() == MAKER);
            if (near
                    && mention.code() != null
                    && mention.weapon() == null
                    && onlyWeaponsBetween(mention.to())) {
                return List.of(mention.as(ACTOR));
            }
        }
        return agents(right);
    }

    private boolean onlyWeaponsBetween(int from) {
        for (var i = from; i < trigger; i++) {
            var word = reading.word(i);
            if (word.equals(",")
                    || word.equals("and")
                    || reading.language.is("prepositions", word)) {
                return false;
            }
        }
        return true;
    }

    private @Nullable Frame frame(
            VerbGroup group,
            List<Mention> actors,
            List<Mention> recipients,
            @Nullable Mention instrument,
            List<Mention> right,
            @Nullable Bearer bearer) {
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
                quantity(group, instrument),
                place(right, recipients),
                group,
                bearer != null,
                bearer != null && bearer.answers());
    }

    private @Nullable Quantity quantity(VerbGroup group, @Nullable Mention instrument) {
        var counts = rule.needs().stream().anyMatch(need -> need.contains("quantity"));
        var behind = Quantities.read(reading, instrument, to, counts ? limit : to);
        return behind != null || !counts
                ? behind
                : Quantities.read(reading, null, reading.clauseStart(group.from()), group.from());
    }

    /// The most exact place that the act is said to reach.
    private @Nullable Mention place(List<Mention> right, List<Mention> recipients) {
        return right.stream()
                .filter(m -> m.place() != null && m.type() != MAKER)
                .filter(
                        m ->
                                m.type() == PLACE
                                        || reading.language.is("locatives", reading.preposition(m))
                                        || rule.prepositions().contains(reading.preposition(m))
                                                && !rule.type().plover().equals("AID")
                                        || recipients.contains(m)
                                                && rule.type().plover().equals("ASSAULT"))
                .filter(m -> !recipients.contains(m) || rule.type().plover().equals("ASSAULT"))
                .max(Comparator.comparingInt(m -> m.place() == null ? 0 : m.place().size()))
                .orElse(null);
    }
}
