package org.tocsin.claim;

import org.jspecify.annotations.Nullable;

import java.util.Comparator;
import java.util.List;
import java.util.Set;

/// Chooses among the senses of one name.
final class SenseChoice {
    private static final Set<String> LOCATED =
            Set.of("in", "near", "at", "outside", "around", "over");

    private static final Set<String> LEADERS =
            Set.of("head-of-state", "head-of-government", "foreign-minister", "defence-minister");

    private final Lookahead ahead;
    private final MentionReader article;

    SenseChoice(Lookahead ahead, MentionReader article) {
        this.ahead = ahead;
        this.article = article;
    }

    /// What a name means where it stands, or null when it means nothing that the lexicon holds.
    ///
    /// A capital is a place after "in" or "near", and speaks for its state elsewhere; of several
    /// states or offices, the one of the article's day.
    @Nullable Sense sense(int i, int to, List<Sense> senses) {
        if (ahead.namesake(i, to, senses)) {
            return null;
        }
        if (senses.size() == 1) {
            return article.holds(senses.getFirst()) || lasting(senses.getFirst())
                    ? senses.getFirst()
                    : null;
        }
        var located = LOCATED.contains(ahead.word(i - 1));
        Comparator<Sense> fit = Comparator.comparingInt(s -> rank(s, located));
        var small = to == i + 1 && !ahead.capitals.startsWithCapital(i);
        return senses.stream()
                .filter(article::holds)
                .filter(s -> !(small && s instanceof Sense.Body)) // "congress" is any state's
                .min(fit)
                .or(() -> senses.stream().filter(SenseChoice::lasting).min(fit))
                .orElse(null);
    }

    private static boolean lasting(Sense sense) {
        return !(sense instanceof Sense.State state) || state.lasting();
    }

    /// Who in office bears the name, when all who do speak for one state: "Harris" may be two.
    Sense.@Nullable Person holder(List<Sense> senses) {
        var people = article.inOffice(senses);
        return people.stream().map(Sense.Person::code).distinct().count() == 1
                ? people.getFirst()
                : null;
    }

    /// As `holder`, for a family name alone: in a text without a date only of who leads or led a
    /// state, or still is in office.
    Sense.@Nullable Person bearer(List<Sense> senses) {
        var known =
                article.dated()
                        || article.inOffice(senses).stream().anyMatch(SenseChoice::lastingName);
        return known ? holder(senses) : null;
    }

    private static boolean lastingName(Sense.Person person) {
        return person.to() == null || LEADERS.contains(person.role());
    }

    private static int rank(Sense sense, boolean located) {
        return switch (sense) {
            case Sense.Where _ -> located ? 0 : 6;
            case Sense.Person _ -> 1;
            case Sense.House _ -> 2;
            case Sense.State _ -> 3;
            case Sense.Body _ -> 4;
            case Sense.Weapon _ -> 5;
            case Sense.Role _ -> 7;
            case Sense.Other _ -> 8;
        };
    }

    /// Somebody who held the office once, or opposes it, does not speak for the state.
    boolean former(int from, int to) {
        for (var i = Math.max(0, from - 2); i < to; i++) {
            if (ahead.language.is("former", ahead.word(i))) {
                return true;
            }
        }
        return false;
    }
}
