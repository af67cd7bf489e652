package org.tocsin.claim;

import org.jspecify.annotations.Nullable;
import org.tocsin.article.Words;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/// The one state that a story has spoken of so far, whose police and interior ministers need no
/// flag: "Ecuador's unions struck … Interior Minister Luis Robles said". Armies, diplomats and
/// presidents of others speak of what goes on there too; they stay without one.
final class Realm {
    private final Set<String> states = new HashSet<>();

    /// Call once a sentence.
    void heard(Reading reading) {
        states.addAll(named(reading));
    }

    /// Whose an office at home is, or null where it is none or the story names another state.
    @Nullable String of(Reading reading, Mention office) {
        var sides = new Sides(reading);
        if (!domestic(reading, office) || sides.stranger(office)) {
            return null;
        }
        var all = named(reading);
        all.addAll(states);
        return all.size() == 1 ? all.iterator().next() : null;
    }

    private static boolean domestic(Reading reading, Mention office) {
        return reading.language.any(
                "domestic", Words.tokens(office.text().toLowerCase(Locale.ROOT)));
    }

    /// The sides that a sentence names, a state's rebels as at home there too. "Canadian
    /// missionaries" bring no state into a story.
    static Set<String> named(Reading reading) {
        var codes = new HashSet<String>();
        for (var mention : reading.mentions) {
            var party = mention.party();
            var guests =
                    mention.type() == Mention.Type.MODIFIER
                            && reading.language.is("private", reading.word(mention.to()));
            if (party != null && mention.type() != Mention.Type.OUTLET && !guests) {
                codes.add(Actor.side(party));
            }
        }
        return codes;
    }
}
