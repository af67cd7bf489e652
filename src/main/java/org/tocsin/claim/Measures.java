package org.tocsin.claim;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Whose the tax or the ban is over which somebody threatens to retaliate, where the story told so
/// before: "the EC's tax", "Canada plans a levy". Of two that may be meant, neither is.
final class Measures {
    /// Whose a measure is stands within this many tokens before it.
    private static final int OWNER_REACH = 5;

    /// Who plans a measure does so within this many tokens before it.
    private static final int PLAN_REACH = 6;

    /// Where the condition of a threat names a measure, it does so within this many tokens.
    private static final int NAMED = 5;

    private final Map<String, String> owners = new LinkedHashMap<>();

    /// The mentions of the next sentence of the story, with the measure on which a threat hangs as
    /// whose it is.
    List<Mention> told(Reading reading, List<Mention> mentions) {
        var language = reading.language;
        var answers = language.any("retaliating", reading.tokens);
        if (!answers && !language.any("measures", reading.tokens)) {
            return mentions;
        }
        for (var i = 0; i < reading.size(); i++) {
            var measure = language.is("measures", reading.word(i)) && reading.mentionAt(i) == null;
            var owner = measure ? owner(reading, i) : null;
            if (owner != null) {
                owners.putIfAbsent(String.valueOf(owner.code()), owner.text());
            }
        }
        var hinge = answers && owners.size() == 1 ? hinge(reading) : -1;
        if (hinge < 0) {
            return mentions;
        }
        var owner = owners.entrySet().iterator().next();
        var meant =
                Mention.of(hinge, hinge + 1, Mention.Type.ACTOR, owner.getValue())
                        .coded(owner.getKey());
        var all = new ArrayList<Mention>();
        mentions.stream().filter(m -> m.to() <= hinge).forEach(all::add);
        all.add(meant);
        mentions.stream().filter(m -> m.from() > hinge).forEach(all::add);
        return all;
    }

    /// "The EC's oils tax", "Canada may impose a levy": the nearest party before it.
    private static @Nullable Mention owner(Reading reading, int measure) {
        var plans = false;
        for (var i = measure - 1; i >= 0 && i >= measure - OWNER_REACH - PLAN_REACH; i--) {
            var word = reading.word(i);
            var before = reading.word(i - 1);
            var apart = before.equals("to") || reading.language.is("articles", before);
            plans |=
                    reading.language.is("enacting", word) && !apart; // no "plan to", "the proposed"
            var mention = reading.mentionAt(i);
            if (mention != null && mention.code() != null && mention.kind() != SourceKind.MEDIA) {
                var beside =
                        reading.word(mention.to()).equals(")") ? mention.to() + 1 : mention.to();
                var owns = mention.type() == Mention.Type.MODIFIER || beside == measure;
                var acts = mention.type() == Mention.Type.ACTOR;
                return plans && acts || owns && !plans && i >= measure - OWNER_REACH
                        ? mention
                        : null;
            }
            var other = !apart && (OwnClause.verb(reading, i) || reading.cue(i) != null);
            if (word.equals(",")
                    || reading.boundary(i)
                    || !plans && (other || reading.language.is("prepositions", word))) {
                return null;
            }
        }
        return null;
    }

    /// "If the tax is approved", "if it is adopted": the token that stands for the measure, or -1.
    private static int hinge(Reading reading) {
        for (var i = 0; i < reading.size(); i++) {
            if (!reading.language.conditions.contains(reading.word(i))) {
                continue;
            }
            var to = Math.min(reading.size() - 1, i + NAMED);
            if (reading.word(i + 1).equals("it")) {
                return passes(reading, i + 2) ? i + 1 : -1;
            }
            for (var at = i + 2; at <= to; at++) {
                if (reading.language.is("measures", reading.word(at))
                        && reading.language.is("determiners", reading.word(i + 1))
                        && reading.mentionAt(at) == null
                        && passes(reading, at + 1)) {
                    return at;
                }
            }
        }
        return -1;
    }

    /// "Is approved", "does get through", "goes ahead".
    private static boolean passes(Reading reading, int from) {
        for (var i = from; i < from + 3; i++) {
            if (reading.language.is("passing", reading.word(i))) {
                return true;
            }
        }
        return false;
    }
}
