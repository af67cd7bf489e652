package org.tocsin.claim;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/// Finds who stands as the subject of a verb.
final class Subjects {
    /// No subject is looked for further away than this many tokens.
    private static final int REACH = 30;

    private static final int UNREAD = -2;

    private static final Set<String> FINITE =
            Set.of("was", "were", "is", "are", "has", "had", "will", "would", "met", "flew");
    private static final Set<String> POINTING = Set.of("this", "these", "those");

    private final Reading reading;
    private final Owners owners;
    private final Joined joined;
    private final int[] heads;
    private final int[] speakers;

    Subjects(Reading reading) {
        this.reading = reading;
        this.owners = new Owners(reading);
        this.joined = new Joined(reading);
        heads = new int[reading.tokens.size() + 1];
        speakers = new int[reading.tokens.size() + 1];
        Arrays.fill(heads, UNREAD);
        Arrays.fill(speakers, UNREAD);
    }

    /// The subject of the verb group that starts at a token: the nearest one to its left that no
    /// preposition governs.
    @Nullable Mention before(int groupFrom, boolean alsoOutlets) {
        var at = head(groupFrom, alsoOutlets);
        var mention = reading.mentionAt(at);
        if (mention != null) {
            return mention.type() == Mention.Type.WEAPON ? owner(mention, groupFrom) : mention;
        }
        var thing = reading.thingAt(at);
        return thing != null && thing.armed() ? owners.of(thing.from()) : null;
    }

    private @Nullable Mention owner(Mention weapon, int groupFrom) {
        if (weapon.code() != null) {
            return weapon.as(Mention.Type.ACTOR); // "misiles rusos"
        }
        var owner = owners.of(weapon.from());
        return owner == null && reading.language.is("relatives", reading.word(groupFrom - 1))
                ? launcher(weapon)
                : owner;
    }

    /// "Rebels launched a missile that struck": who did.
    private @Nullable Mention launcher(Mention weapon) {
        var verb = weapon.from() - 1;
        while (reading.loose(verb) && !reading.language.is("launching", reading.word(verb))) {
            verb--;
        }
        return reading.language.is("launching", reading.word(verb)) ? before(verb, false) : null;
    }

    /// The last token of that subject, or -1: a mention or, where no outlets are looked for, a
    /// thing that wars hit.
    int head(int groupFrom, boolean alsoOutlets) {
        if (groupFrom < 0 || groupFrom >= heads.length) {
            return read(groupFrom, alsoOutlets);
        }
        var known = alsoOutlets ? speakers : heads;
        if (known[groupFrom] == UNREAD) {
            known[groupFrom] = read(groupFrom, alsoOutlets);
        }
        return known[groupFrom];
    }

    private int read(int groupFrom, boolean alsoOutlets) {
        var i = groupFrom - 1;
        if (POINTING.contains(reading.word(i))) {
            return -1; // "this is going to": no name
        }
        if (reading.language.is("relatives", reading.word(i))) {
            return antecedent(i, alsoOutlets);
        }
        if (!alsoOutlets && new Strangers(reading).before(groupFrom)) {
            return -1;
        }
        for (var steps = 0; i >= 0 && steps < REACH; steps++) {
            var mention = reading.mentionAt(i);
            var thing = alsoOutlets || mention != null ? null : reading.thingAt(i);
            if (mention != null) {
                if (reading.language.is("flags", reading.word(mention.to()))) {
                    i = mention.from() - 1; // "flying the American flag"
                    continue;
                }
                if (reading.language.is("seeming", reading.word(mention.to()))
                        && reading.word(mention.from()).equals("it")) {
                    return -1; // "it looks like the West wants to"
                }
                var stands =
                        mention.type() == Mention.Type.WEAPON
                                || mention.canAct()
                                || alsoOutlets && mention.canSpeak();
                if (stands
                        && !owners.wielded(mention)
                        && !joined.paired(mention)
                        && !relativesObject(mention)
                        && (!reading.governed(mention) && !joined.governed(mention)
                                || clause(mention, groupFrom)
                                || owners.counted(mention.from()))) {
                    return i;
                }
                i = mention.from() - 1;
                continue;
            }
            if (thing != null
                    && (!reading.language.is("prepositions", reading.preposition(thing.from()))
                            || owners.counted(thing.from()))) {
                return i;
            }
            if (reading.boundary(i)
                    || reading.word(i).equals("that")
                    || Strangers.act(reading, i, groupFrom)) {
                return -1;
            }
            if (otherVerb(i)) {
                var relative = relativeBefore(i);
                if (relative < 0) {
                    return -1;
                }
                i = relative - 1;
                continue;
            }
            i = reading.word(i).equals(",") ? beforeParenthesis(i) : i - 1;
        }
        return -1;
    }

    /// "As American troops, helped by pilots, pushed inland": "as" governs nobody there.
    private boolean clause(Mention mention, int groupFrom) {
        var comma = groupFrom - 1;
        var opener = reading.word(comma).equals(",") ? beforeParenthesis(comma) + 1 : groupFrom;
        return mention.to() == opener
                && opener != comma
                && reading.preposition(mention).equals("as");
    }

    /// "A lawmaker who was briefed told": the relative pronoun whose verb this is, or -1.
    private int relativeBefore(int verb) {
        for (var i = verb - 1; i >= 0 && i >= verb - 4; i--) {
            if (reading.word(i).equals("who") || reading.word(i).equals("which")) {
                return i;
            }
        }
        return -1;
    }

    private int antecedent(int relative, boolean alsoOutlets) {
        var before = reading.word(relative - 1).equals(",") ? relative - 2 : relative - 1;
        var mention = reading.mentionAt(before);
        var thing = mention == null && !alsoOutlets && reading.thingAt(before) != null;
        var acts =
                mention != null
                        && (mention.canAct()
                                || !alsoOutlets && mention.type() == Mention.Type.WEAPON);
        return acts || thing ? before : -1;
    }

    /// From the comma that closes an insertion to the token before the one that opens it.
    private int beforeParenthesis(int comma) {
        for (var i = comma - 1; i > 0 && comma - i < REACH; i--) {
            if (reading.word(i).equals(",")) {
                var opener = reading.word(i + 1);
                var apart = reading.word(i + 2).equals("by"); // "escorted by"
                return apart || opensInsertion(opener) ? i - 1 : comma - 1;
            }
        }
        return comma - 1;
    }

    private boolean opensInsertion(String word) {
        return reading.language.is("relatives", word)
                || reading.language.is("negations", word)
                || reading.language.is("prepositions", word)
                || List.of("a", "an", "the", "whose", "which").contains(word)
                || reading.language.is("stops", word)
                || word.endsWith("ing");
    }

    /// "Russia invaded Ukraine, seized Crimea": the subject of the first verb, behind the words of
    /// whoever tells it; null where no verb stands before.
    @Nullable Mention shared(int groupFrom) {
        var joint = reading.word(groupFrom - 1);
        var gerund = reading.word(groupFrom).endsWith("ing");
        var comma =
                joint.equals(",") && (gerund || beforeParenthesis(groupFrom - 1) == groupFrom - 2);
        if (!joint.equals("and") && !comma) {
            return null;
        }
        var from = reading.clauseStart(groupFrom);
        for (var i = from; i < groupFrom; i++) {
            if (tells(i) && !new NextStatement(reading).told(i + 1, groupFrom - 1)) {
                from = i + 1;
            }
        }
        return reading.between(from, groupFrom).stream()
                .filter(m -> m.canAct() && !reading.governed(m) && !joined.governed(m))
                .filter(m -> !relativesObject(m))
                .findFirst()
                .orElse(null);
    }

    /// "An attack that killed two Israeli soldiers and wounded": the object of the verb before.
    private boolean relativesObject(Mention mention) {
        var i = mention.from() - 1;
        while (i > 0 && reading.mentionAt(i) == null && reading.loose(i) && !isPast(i)) {
            i--;
        }
        var before = reading.word(i - 1);
        return isPast(i)
                && reading.cue(i) == null
                && (before.equals("that") || reading.language.is("relatives", before));
    }

    private boolean isPast(int i) {
        return reading.mentionAt(i) == null
                && reading.language.inflection.looksPast(reading.word(i));
    }

    private boolean otherVerb(int i) {
        return reading.mentionAt(i) == null && FINITE.contains(reading.word(i)) || tells(i);
    }

    private boolean tells(int i) {
        var cue = reading.cue(i);
        if (cue == null
                || cue.values().getFirst().form() == VerbForm.BASE
                || reading.mentionAt(i) != null) {
            return false;
        }
        var joined =
                reading.word(i + 1).equals("and")
                        || reading.word(i + 1).equals(",") && reading.word(i + 2).equals("and");
        return !joined && !(cue.values().getFirst().form() == VerbForm.GERUND);
    }
}
