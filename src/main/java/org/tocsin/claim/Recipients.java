package org.tocsin.claim;

import static org.tocsin.claim.Mention.Type.ACTOR;
import static org.tocsin.claim.Mention.Type.MAKER;
import static org.tocsin.claim.Mention.Type.MODIFIER;
import static org.tocsin.claim.Mention.Type.PLACE;
import static org.tocsin.claim.Mention.Type.PRONOUN;

import java.util.Arrays;
import java.util.List;

/// Whom or what the act of one trigger reaches: its object, what a preposition of aim leads to, or
/// whose the thing is that is hit.
final class Recipients {
    /// What is somebody's stands within this many tokens behind the name.
    private static final int OWNED_REACH = 4;

    /// An act stands within this many tokens behind whose it is: "Turkish air and drone strikes".
    private static final int ACT_REACH = 5;

    /// What is done in a place is done against somebody within this many tokens behind its name.
    private static final int WATERS = 3;

    /// "Of" stands within this many tokens before what it leads to.
    private static final int OF_REACH = 3;

    /// "By" leads over this many tokens to its doer.
    private static final int DOER_REACH = 5;

    private static final int UNREAD = -1;

    private final Reading reading;
    private final FrameRule rule;
    private final int trigger;
    private final int to;
    private final Reach reach;
    private final Leads leads;
    private final OwnClause ownClause;
    private int condition = UNREAD;
    private int nextVerb = UNREAD;

    /// @param trigger its first token
    /// @param to the token after the trigger
    Recipients(Reading reading, FrameRule rule, int trigger, int to) {
        this.reading = reading;
        this.rule = rule;
        this.trigger = trigger;
        this.to = to;
        this.reach = new Reach(reading);
        this.leads = new Leads(reading);
        this.ownClause = new OwnClause(reading);
    }

    /// The first that the rule lets the act reach.
    List<Mention> among(List<Mention> right) {
        var inside = reading.mentionAt(trigger + 1); // "shot it down"
        if (inside != null && reading.word(trigger + 1).equals("it") && inside.to() < to) {
            return meant(inside);
        }
        for (var mention : right) {
            if (unnamed(mention)
                    || reading.word(mention.from() - 1).equals("not")
                    || conditioned(mention)
                    || spoken(mention)
                    || rule.type().equals(ClaimType.ACCUSATION) && leads.ofCharge(mention, to)
                    || ownClause.opens(mention, to)) {
                return List.of();
            }
            var within = rule.bodily() && leads.fromAct(mention, to);
            var preposition = within ? "" : reading.preposition(mention);
            if (rule.toll() && strikes(mention)
                    || leads.fromOrigin(mention, rule, to)
                    || only(mention)
                    || leads.predicate(mention, to)
                    || Leads.toHelper(mention, preposition, rule)
                    || leads.behind(mention, preposition, "ascribing")
                    || rule.talks() && reading.language.is("whereabouts", preposition)) {
                continue; // "a missile, believed to be Iranian"
            }
            var reached =
                    preposition.isEmpty() && rule.direct() && !anothersDoer(mention)
                            || rule.aimed() && leads.toTarget(mention, preposition)
                            || rule.prepositions().contains(preposition)
                            || rule.aimed() && preposition.equals("of") && ofObject(mention)
                            || leads.toOwner(mention, rule);
            var direct = mention.from() == to || !preposition.isEmpty(); // "hit it", "fired at it"
            if (mention.type() == PRONOUN && reached && direct) {
                return meant(mention);
            }
            var onlyPlace = !rule.aimed() && !within && mention.type() == PLACE;
            var part = reading.word(mention.to()).equals("-") && !reading.dash(mention.to());
            if (suffers(mention) && reached && !onlyPlace && !part) {
                return aimedAt(mention, right);
            }
        }
        return List.of();
    }

    /// "Groups fighting Chad": only tells whom the act reaches.
    boolean only(Mention mention) {
        return reach.describes(mention, to);
    }

    /// "The freighter burnt after a drone hit it": the one other party named before, if there is
    /// one.
    private List<Mention> meant(Mention pronoun) {
        var shared = reading.sharedSubject(trigger); // "intercepted a Syrian jet and shot it down"
        var doer = shared == null ? reading.subject(trigger, false) : shared;
        var doers = doer == null ? List.of() : Arrays.asList(doer.code());
        var before =
                reading.between(0, to).stream()
                        .filter(m -> (suffers(m) || m.type() == MAKER) && !reading.governed(m))
                        .filter(m -> m.code() != null && !doers.contains(m.code()))
                        .toList();
        return reading.word(pronoun.from()).equals("it")
                        && before.stream().map(Mention::code).distinct().count() == 1
                ? List.of(before.getFirst())
                : List.of();
    }

    /// "In Kuwaiti waters against an American ship": whose waters they are is only where it was.
    private List<Mention> aimedAt(Mention first, List<Mention> right) {
        if (reading.language.is("whereabouts", reading.preposition(first))) {
            for (var i = first.to(); i < first.to() + WATERS; i++) {
                if (reading.language.is("aims", reading.word(i)) && !leads.toTime(i)) {
                    var aim = i;
                    return right.stream()
                            .filter(m -> m.from() > aim && m.from() <= aim + ACT_REACH)
                            .filter(this::suffers)
                            .findFirst()
                            .map(reading::onward)
                            .orElse(List.of());
                }
            }
        }
        return reading.onward(first);
    }

    /// "Deploy at the camp, besieged by Moslem Amal militia": who does another act there.
    private boolean anothersDoer(Mention mention) {
        for (var i = mention.from() - 1; i >= to && i >= mention.from() - DOER_REACH; i--) {
            var other = reading.mentionAt(i);
            if (reading.word(i).equals("by")
                    || other != null && !reading.language.is("adding", reading.word(other.to()))) {
                return other == null;
            }
        }
        return false;
    }

    /// "In the Pakistani air raids", "in the U.S. attack": whose act it is does not suffer it.
    boolean strikes(Mention mention) {
        var named = mention.type() == ACTOR && mention.place() != null;
        for (var i = mention.to(); i < mention.to() + ACT_REACH; i++) {
            var word = reading.word(i);
            if (reading.language.is("acts", word)) {
                return mention.type() == MODIFIER
                        || mention.type() == MAKER
                        || named && !word.endsWith("s");
            }
            named &= reading.language.is("qualifiers", word) || reading.mentionAt(i) != null;
            if (word.equals(",") || reading.language.is("prepositions", word)) {
                return false;
            }
        }
        return false;
    }

    /// "Attacked Palestinian guerrillas near Sidon": whom it hit speaks for no state, and where it
    /// was is nobody.
    private boolean unnamed(Mention mention) {
        return mention.type() == ACTOR
                && mention.party() == null
                && !mention.person()
                && reading.preposition(mention).isEmpty();
    }

    /// "Will fire on ships if Israel attacks": of the condition.
    private boolean conditioned(Mention mention) {
        if (condition == UNREAD) {
            condition = to;
            while (condition < reading.size()
                    && !reading.language.conditions.contains(reading.word(condition))) {
                condition++;
            }
        }
        return condition < mention.from();
    }

    /// "Hit a tanker and named Iraq": behind another verb nobody suffers the first.
    private boolean spoken(Mention mention) {
        if (nextVerb == UNREAD) {
            nextVerb = to;
            while (nextVerb < reading.size() && !joinedVerb(nextVerb)) {
                nextVerb++;
            }
        }
        return nextVerb < mention.from();
    }

    private boolean joinedVerb(int i) {
        var cue =
                reading.word(i - 1).equals("and") && reading.mentionAt(i) == null
                        ? reading.cue(i)
                        : null;
        return cue != null && cue.values().getFirst().form() == VerbForm.PAST;
    }

    /// Whether it names who is hit: a party, or whose the struck thing is ("Indian jets").
    boolean suffers(Mention mention) {
        if (mention.type() != MAKER) {
            return mention.canSuffer();
        }
        var struck = rule.needs().holds("target");
        for (var i = mention.to(); struck && i < mention.to() + OWNED_REACH; i++) {
            var thing = reading.thingAt(i);
            if (thing != null && !reading.word(mention.to()).equals("-")) {
                return mention.code() != null
                        && (rule.targets().isEmpty() || rule.targets().contains(thing.kind()));
            }
        }
        return false;
    }

    /// "The city of Goma", "at the headquarters of the British army": what the object is part of.
    private boolean ofObject(Mention mention) {
        for (var i = to; i < mention.from(); i++) {
            var word = reading.word(i);
            if (word.equals(",")
                    || reading.boundary(i)
                    || reading.language.is("prepositions", word)
                            && !(word.equals("of") && i >= mention.from() - OF_REACH)
                            && !(i == to && List.of("at", "on", "against").contains(word))) {
                return false;
            }
        }
        return mention.place() != null || mention.type() != PLACE;
    }
}
