package org.tocsin.claim;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Reads an act that a verb tells.
final class VerbalFrame {
    private final FrameSlots slots;
    private final Reading reading;
    private final Strikers strikers;
    private final Sufferers sufferers;

    VerbalFrame(FrameSlots slots) {
        this.slots = slots;
        this.reading = slots.reading;
        this.strikers = new Strikers(slots);
        this.sufferers = new Sufferers(slots);
    }

    /// The act as a verb tells it, or null when the verb stands in no world of its own.
    @Nullable Frame read(VerbGroup told) {
        var lasting = VerbGroup.lasting(reading, told);
        var elided = sufferers.told(told);
        var voiced = slots.rule.suffers() || elided ? lasting.suffered() : lasting;
        var group = slots.rule.denies() ? voiced.not() : voiced;
        if (group.gerund() && !tellsAct(group) || Standing.auxiliary(slots)) {
            return null;
        }
        if (Strangers.inverted(reading, group.from(), slots.to)) {
            return null;
        }
        var mood = new ClauseMood(slots).of(slots.rule.isSaid() ? group : meant(group));
        var left = reading.between(reading.clauseStart(group.from()), group.from());
        var right = slots.right();
        if (group.passive()) {
            var agents = slots.agents(right);
            var doers = agents.isEmpty() ? strikers.told(group.from()) : agents;
            var subject = sufferers.of(group, left);
            var own = slots.rule.own() && doers.isEmpty();
            return slots.frame(
                    mood,
                    own ? subject : doers,
                    subject.isEmpty() || slots.rule.own() ? slots.recipients.among(right) : subject,
                    slots.instruments.find(left, right),
                    elided ? right : Stream.concat(left.stream(), right.stream()).toList(),
                    null);
        }
        var actors = actors(group);
        if (group.gerund()
                && (actors.isEmpty()
                        ? !strikers.unnamed(group.from())
                        : modalBefore(actors.getFirst(), group.from()))) {
            return null;
        }
        var weapon =
                slots.rule.object().equals("instrument")
                        ? slots.instruments.find(slots.instruments.objects(right), List.of())
                        : slots.instruments.find(right, leading(left, group));
        var foes = slots.foes(actors);
        return foes.isEmpty()
                ? slots.frame(mood, actors, slots.recipients.among(right), weapon, right, null)
                : slots.frame(mood, actors.subList(0, 1), foes, weapon, right, null);
    }

    /// The weapons in front that no preposition has, but for one right before the verb: "spoke of
    /// bombs dropped on", they are what was dropped.
    private List<Mention> leading(List<Mention> left, VerbGroup group) {
        var leading = new ArrayList<Mention>(0);
        for (var mention : left) {
            if (mention.weapon() != null
                    && (!reading.governed(mention) || mention.to() == group.from())) {
                leading.add(mention);
            }
        }
        return leading;
    }

    /// "Threatens sanctions", "proposed a truce": the verb only means the act that its object
    /// names.
    private VerbGroup meant(VerbGroup group) {
        var verb = reading.language.meaning.longest(reading.tokens, slots.trigger);
        return verb == null || verb.to() > slots.to ? group : group.meant(verb.values().getFirst());
    }

    /// A bare participle tells the act after a comma, "accused of", "denied", "without"; elsewhere
    /// it may be anything.
    private boolean tellsAct(VerbGroup group) {
        var before = reading.word(group.from() - 1);
        return before.equals(",")
                || owner(group) != null
                || reading.language.is("decreeing", before)
                || before.equals("of")
                        && (accused(group.from() - 1)
                                || !BornActs.rejected(reading, group.from() - 1).isEmpty())
                || group.negated()
                || answeredAt(group.from()) >= 0;
    }

    /// Where a verb that denies or confirms stands right before a gerund, or -1.
    private int answeredAt(int gerund) {
        var at = BornActs.answer(reading, gerund - 1);
        var cue = at < 0 ? null : reading.cue(at);
        var answers =
                cue != null
                        && cue.values().stream()
                                .anyMatch(
                                        c ->
                                                c.type() == CueClass.DENY
                                                        || c.type() == CueClass.CONFIRM
                                                        || tellsOwn(c.type()));
        return answers ? at : -1;
    }

    /// "Aseguró haber derribado": where an infinitive follows a verb of saying, who says it did it.
    private boolean tellsOwn(CueClass cue) {
        return reading.language.has(Trait.INFINITIVE_BY_FORM)
                && (cue == CueClass.SAY || cue == CueClass.CLAIM || cue == CueClass.REPORT);
    }

    /// "Has repeatedly denied shelling": who denies.
    private List<Mention> answerer(int verb) {
        var from = VerbGroups.read(reading, verb, List.of(VerbForm.PAST)).from();
        var subject = reading.subject(from, false);
        return subject == null ? List.of() : reading.coordinated(subject);
    }

    private boolean accused(int of) {
        for (var i = of - 1; i >= 0 && i > of - 8; i--) {
            if (reading.word(i).startsWith("accus")
                    || reading.language.is("accusing", reading.word(i))) {
                return true;
            }
        }
        return false;
    }

    /// "Iran's stationing of missiles": whose doing it is.
    private @Nullable Mention owner(VerbGroup group) {
        var owner = reading.mentionAt(group.from() - 2);
        return group.gerund()
                        && reading.word(group.from() - 1).equals("'s")
                        && owner != null
                        && owner.code() != null
                ? owner.as(Mention.Type.ACTOR)
                : null;
    }

    private List<Mention> actors(VerbGroup group) {
        var owner = owner(group);
        if (owner != null) {
            return List.of(owner);
        }
        if (group.gerund() && reading.word(group.from() - 1).equals("of")) {
            var accused = reading.mentionAt(group.from() - 2);
            var rejected = BornActs.rejected(reading, group.from() - 1);
            return accused == null ? rejected : List.of(accused);
        }
        var answered = answeredAt(group.from());
        if (answered >= 0 && (group.gerund() || reading.word(group.from()).equals("having"))) {
            return answerer(answered);
        }
        if (reading.word(group.from()).equals("having")) {
            return perfect(group);
        }
        if (reading.word(group.from() - 1).equals("there")) {
            return Standing.there(slots);
        }
        var shared = reading.sharedSubject(group.from());
        if (shared != null && !slots.rule.subjectSpeaks()) {
            return strikers.instead(shared, group.from())
                    ? strikers.before(group.from())
                    : together(shared, reading.subject(group.from(), false));
        }
        var teller = group.gerund() ? null : teller(group);
        if (teller != null) {
            return reading.coordinated(teller);
        }
        var from =
                group.gerund() && !reading.word(group.from() - 1).equals(",")
                        ? group.from() - 1
                        : group.from();
        var subject = reading.subject(reading.word(from).equals("having") ? from - 1 : from, false);
        return subject == null || strikers.nearer(subject, from)
                ? strikers.before(from)
                : reading.coordinated(subject);
    }

    /// The shared subject, with those that it is joined to.
    private List<Mention> together(Mention shared, @Nullable Mention nearest) {
        var joined = nearest == null ? List.<Mention>of() : reading.coordinated(nearest);
        return joined.contains(shared) ? joined : reading.coordinated(shared);
    }

    /// "Blamed Turkey for having shot down": who is blamed, else nobody.
    private List<Mention> perfect(VerbGroup group) {
        var blamed = reading.mentionAt(group.from() - 2);
        return List.of("for", "of").contains(reading.word(group.from() - 1))
                        && blamed != null
                        && blamed.code() != null
                ? List.of(blamed.as(Mention.Type.ACTOR))
                : List.of();
    }

    /// "Iran said that … and vowed revenge": who spoke before speaks on.
    private @Nullable Mention teller(VerbGroup group) {
        var speaks = slots.rule.subjectSpeaks() || reading.cue(slots.trigger) != null;
        if (!speaks || !reading.word(group.from() - 1).equals("and")) {
            return null;
        }
        for (var i = group.from() - 2; i > 0; i--) {
            var cue = reading.cue(i);
            if (cue != null
                    && reading.mentionAt(i) == null
                    && cue.values().getFirst().form() != VerbForm.GERUND
                    && cue.values().getFirst().form() != VerbForm.BASE) {
                return reading.subject(groupStart(i), false);
            }
        }
        return null;
    }

    private int groupStart(int verb) {
        var at = verb;
        while (at > 0
                && reading.mentionAt(at - 1) == null
                && (reading.language.is("have", reading.word(at - 1))
                        || reading.language.is("be", reading.word(at - 1))
                        || reading.language.is("adverbs", reading.word(at - 1)))) {
            at--;
        }
        return at;
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
}
