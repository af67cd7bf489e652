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
        states.addAll(of(reading));
    }

    /// Whose an office at home is, or null where it is none or the story names another state.
    @Nullable String of(Reading reading, Mention office) {
        var sides = new Sides(reading);
        if (!domestic(reading, office)
                || sides.elsewhere(office)
                || sides.foreign(office)
                || Sides.candidate(office)) {
            return null;
        }
        var all = of(reading);
        all.addAll(states);
        return all.size() == 1 ? all.iterator().next() : null;
    }

    private static boolean domestic(Reading reading, Mention office) {
        return reading.language.any(
                "domestic", Words.tokens(office.text().toLowerCase(Locale.ROOT)));
    }

    private static Set<String> of(Reading reading) {
        var codes = new HashSet<String>();
        for (var mention : reading.mentions) {
            var party = mention.party();
            if (party != null && mention.type() != Mention.Type.OUTLET) {
                codes.add(bare(party));
            }
        }
        return codes;
    }

    /// A state's rebels are at home there too.
    private static String bare(String party) {
        var band = party.indexOf('+');
        return band < 0 ? party : party.substring(0, band);
    }
}
