package org.tocsin.claim;

import static org.tocsin.claim.Mention.Type.ACTOR;
import static org.tocsin.claim.Mention.Type.MAKER;
import static org.tocsin.claim.Mention.Type.MODIFIER;
import static org.tocsin.claim.Mention.Type.PLACE;

import org.jspecify.annotations.Nullable;

import java.util.Comparator;
import java.util.List;

/// What the slots of one rule can hold around one trigger, whether a verb or a noun tells the act.
final class FrameSlots {
    /// What is somebody's stands within this many tokens behind the name.
    private static final int OWNED_REACH = 4;

    /// An act stands within this many tokens behind whose it is: "Turkish air and drone strikes".
    private static final int ACT_REACH = 5;

    final Reading reading;
    final FrameRule rule;
    final int trigger;
    final int to;
    private final int limit;

    FrameSlots(Reading reading, FrameRule rule, int trigger, int to) {
        this.reading = reading;
        this.rule = rule;
        this.trigger = trigger;
        this.to = to;
        this.limit = reading.limit(to, reading.subordinate(trigger));
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
                                        && (leadsToDoer(reading.preposition(m))
                                                || rule.toll() && strikes(m)))
                .findFirst()
                .map(reading::coordinated)
                .orElse(List.of());
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

    /// The first that the rule lets the act reach.
    List<Mention> recipients(List<Mention> right) {
        for (var mention : right) {
            if (spoken(mention)) {
                return List.of();
            }
            if (rule.toll() && strikes(mention)) {
                continue;
            }
            var preposition = reading.preposition(mention);
            var reached =
                    preposition.isEmpty() && !rule.bySpeaker()
                            || rule.aimed() && reading.language.is("targets", preposition)
                            || rule.prepositions().contains(preposition)
                            || rule.aimed() && preposition.equals("of") && ofObject(mention);
            var onlyPlace = !rule.aimed() && mention.type() == PLACE;
            var part = reading.word(mention.to()).equals("-") && !reading.dash(mention.to());
            if (suffers(mention) && reached && !onlyPlace && !part) {
                return reading.onward(mention);
            }
        }
        return List.of();
    }

    /// "In the Pakistani air raids": whose act it is does not suffer it.
    private boolean strikes(Mention mention) {
        for (var i = mention.to(); i < mention.to() + ACT_REACH; i++) {
            var word = reading.word(i);
            if (reading.language.is("acts", word)) {
                return mention.type() == MODIFIER || mention.type() == MAKER;
            }
            if (word.equals(",") || reading.language.is("prepositions", word)) {
                return false;
            }
        }
        return false;
    }

    /// "Hit a tanker and named Iraq": behind another verb nobody suffers the first.
    private boolean spoken(Mention mention) {
        for (var i = to; i < mention.from(); i++) {
            var cue = reading.language.cues.longest(reading.tokens, i);
            if (cue != null
                    && reading.word(i - 1).equals("and")
                    && cue.values().getFirst().form() == VerbForm.PAST
                    && reading.mentionAt(i) == null) {
                return true;
            }
        }
        return false;
    }

    /// Whether it names who is hit: a party, or whose the thing is that the rule asks for ("Indian
    /// jets").
    boolean suffers(Mention mention) {
        if (mention.type() != MAKER) {
            return mention.canSuffer();
        }
        var struck = rule.asksFor("target");
        for (var i = mention.to(); struck && i < mention.to() + OWNED_REACH; i++) {
            var thing = reading.thingAt(i);
            if (thing != null && !reading.word(mention.to()).equals("-")) {
                return mention.code() != null
                        && (rule.targets().isEmpty() || rule.targets().contains(thing.kind()));
            }
        }
        return false;
    }

    /// "The city of Goma", "districts of Beirut": the place that the object is part of.
    private boolean ofObject(Mention mention) {
        for (var i = to; i < mention.from(); i++) {
            var word = reading.word(i);
            if (word.equals(",")
                    || reading.boundary(i)
                    || reading.language.is("prepositions", word)
                            && !(word.equals("of") && i >= mention.from() - 3)) {
                return false;
            }
        }
        return mention.place() != null;
    }

    /// The weapon of the kind that the rule means, looked for in one stretch, then in another.
    @Nullable Mention instrument(List<Mention> first, List<Mention> then) {
        return first.stream()
                .filter(this::means)
                .findFirst()
                .or(() -> then.stream().filter(this::means).findFirst())
                .map(w -> sharper(w, first))
                .orElse(null);
    }

    /// The weapons that the verb itself is done to: none that another preposition or verb has.
    List<Mention> objects(List<Mention> right) {
        return right.stream().filter(m -> direct(m.from())).toList();
    }

    private boolean direct(int at) {
        for (var i = to; i < at; i++) {
            var word = reading.word(i);
            var passing =
                    List.of("of", "with", "for").contains(word)
                            || word.equals("to") && reading.loose(i + 1);
            if (word.equals(",") && reading.word(i + 1).endsWith("ed")
                    || reading.language.is("prepositions", word) && !passing
                    || reading.language.cues.longest(reading.tokens, i) != null
                            && reading.mentionAt(i) == null) {
                return false;
            }
        }
        return true;
    }

    private boolean means(Mention mention) {
        var weapon = mention.weapon();
        var thing = reading.thingAt(mention.from());
        return weapon != null
                && (thing == null || thing.to() <= mention.to()) // "a rocket site" is no rocket
                && !reading.language.is("matters", reading.word(mention.to()))
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

    /// @param bearer what makes an act of a noun, null for a verb
    @Nullable Frame frame(
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
                bearer != null && bearer.answers(),
                null);
    }

    private @Nullable Quantity quantity(VerbGroup group, @Nullable Mention instrument) {
        var counts = rule.asksFor("quantity");
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
