package org.tocsin.claim;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// The two sides of a fight that a noun names: "fighting between Iranian and Iraqi troops",
/// "clashes between the army and Eritrean rebels".
final class Opponents {
    /// The second side stands within this many tokens behind the first.
    private static final int REACH = 8;

    private Opponents() {}

    /// The first side, if a second one stands beside it, named or not; else null.
    ///
    /// @param between where the word stands that leads to both
    static @Nullable Mention first(Reading reading, int between, List<Mention> right) {
        var one =
                right.stream().filter(m -> m.from() > between && sides(m)).findFirst().orElse(null);
        if (one == null || !follows(reading, between, one)) {
            return null;
        }
        return joined(reading, one, one.to() + REACH) ? one.as(Mention.Type.ACTOR) : null;
    }

    /// The second side, if it is a party and another one.
    static List<Mention> others(Reading reading, Mention first, List<Mention> right) {
        return right.stream()
                .filter(m -> m.from() >= first.to() && m.from() <= first.to() + REACH)
                .filter(m -> joined(reading, first, m.from()))
                .filter(m -> sides(m) && !String.valueOf(first.party()).equals(m.party()))
                .limit(1)
                .map(m -> m.as(Mention.Type.ACTOR))
                .toList();
    }

    /// "Armenian and Azeri troops clashed": the second of two that do it to each other, unless the
    /// words go on to tell with whom.
    ///
    /// @param trigger where the verb stands
    /// @param limit the token after the last that can still belong to it
    static List<Mention> facing(Reading reading, List<Mention> actors, int trigger, int limit) {
        if (actors.size() != 2
                || !reading.language.is("mutual", reading.word(trigger))
                || !sides(actors.getFirst())
                || !sides(actors.getLast())
                || String.valueOf(actors.getFirst().party()).equals(actors.getLast().party())) {
            return List.of();
        }
        for (var i = trigger + 1; i < limit; i++) {
            if (List.of("with", "against", "at", "alongside").contains(reading.word(i))) {
                return List.of();
            }
        }
        return List.of(actors.getLast());
    }

    private static boolean sides(Mention mention) {
        return mention.party() != null
                && (mention.type() == Mention.Type.ACTOR
                        || mention.type() == Mention.Type.MODIFIER);
    }

    /// Only articles and adjectives stand between the word and the first side.
    private static boolean follows(Reading reading, int between, Mention one) {
        for (var i = between + 1; i < one.from(); i++) {
            if (!reading.loose(i) || reading.mentionAt(i) != null) {
                return false;
            }
        }
        return true;
    }

    /// Whether "and" leads on from the first side, over nothing that parts the two.
    private static boolean joined(Reading reading, Mention one, int to) {
        var and = false;
        for (var i = one.to(); i < to; i++) {
            var word = reading.word(i);
            var parts = word.equals(",") || reading.language.is("prepositions", word);
            if (parts || reading.boundary(i) && !word.equals("and")) {
                return and && to == one.to() + REACH;
            }
            and |= word.equals("and");
        }
        return and;
    }
}
