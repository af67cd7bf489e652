package org.tocsin.claim;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// Whose those are that a story names again without saying whose: "the planes" behind "Israeli
/// jets", and rebels or soldiers (`Bands`). They act and are hit under that state and speak for
/// nobody. Of two that may be meant, neither is.
final class StorySides {
    /// A thing of its kind that nobody is told to own.
    private static final String NOBODY = "?";

    /// No more numbers than these stand between an article and its noun.
    private static final int COUNTS = 2;

    private final Map<String, Set<String>> owners = new HashMap<>();
    private final Bands bands = new Bands();

    /// The mentions of the next sentence of the story, with those sides that the story gives it.
    List<Mention> told(Reading reading, boolean headline) {
        if (opensReport(reading)) {
            owners.clear();
            bands.forget();
        }
        var added = new ArrayList<Mention>();
        things(reading, added);
        bands.told(reading, headline, added);
        return added.isEmpty() ? reading.mentions : merged(reading, added);
    }

    /// A round-up's next report: "MANILA - Rebels said".
    private static boolean opensReport(Reading reading) {
        var place = reading.mentionAt(0);
        return place != null && place.place() != null && reading.dash(place.to());
    }

    private static List<Mention> merged(Reading reading, List<Mention> added) {
        var all = new ArrayList<>(added);
        reading.mentions.stream()
                .filter(m -> added.stream().noneMatch(a -> a.from() < m.to() && m.from() < a.to()))
                .forEach(all::add);
        all.sort(Comparator.comparingInt(Mention::from));
        return all;
    }

    private void things(Reading reading, List<Mention> added) {
        for (var i = 0; i < reading.size(); i++) {
            var thing = reading.thingAt(i);
            if (thing == null || thing.from() != i || !reading.language.is("whose", thing.kind())) {
                continue;
            }
            var owner = owner(reading, thing);
            if (owner != null) {
                reading.coordinated(owner).stream()
                        .map(Mention::code)
                        .filter(Objects::nonNull)
                        .forEach(known(reading, thing)::add);
            } else if (!definite(reading, thing) && !lost(reading, thing)) {
                known(reading, thing).add(NOBODY);
            } else if (bare(reading, thing.from(), thing.to()) && stands(reading, thing.to())) {
                var whose = known(reading, thing);
                var only = whose.size() == 1 ? whose.iterator().next() : NOBODY;
                if (!only.equals(NOBODY)) {
                    added.add(man(reading, thing.from(), thing.to(), only));
                }
            }
        }
    }

    private Set<String> known(Reading reading, Thing thing) {
        return owners.computeIfAbsent(kind(reading, thing), _ -> new HashSet<>());
    }

    /// Planes go by many names, and ships; everything else is known by its own alone.
    private static String kind(Reading reading, Thing thing) {
        var last = reading.word(thing.to() - 1);
        if (reading.language.is("rigs", last)) {
            return "rig";
        }
        return thing.kind().equals("aircraft") || thing.kind().equals("vessel")
                ? thing.kind() + thing.armed()
                : last.endsWith("s") ? last.substring(0, last.length() - 1) : last;
    }

    private static @Nullable Mention owner(Reading reading, Thing thing) {
        var covering = reading.mentionAt(thing.to() - 1);
        if (covering != null && covering.code() != null) {
            return covering;
        }
        var owner = new Owners(reading).of(thing.from());
        return owner == null || owner.type() == Mention.Type.PRONOUN || owner.code() == null
                ? null
                : owner;
    }

    private static boolean definite(Reading reading, Thing thing) {
        var i = thing.from() - 1;
        while (i > thing.from() - 1 - COUNTS
                && reading.language.numbers.containsKey(reading.word(i))) {
            i--;
        }
        return reading.word(i).equals("the");
    }

    /// "One helicopter was hit": of those that the story told of.
    private static boolean lost(Reading reading, Thing thing) {
        var be = thing.to();
        while (reading.language.is("adverbs", reading.word(be + 1))
                || reading.word(be + 1).endsWith("ly")) {
            be++;
        }
        return thing.kind().equals("aircraft")
                && reading.language.numbers.containsKey(reading.word(thing.from() - 1))
                && reading.language.is("be", reading.word(thing.to()))
                && reading.language.is("downed", reading.word(be + 1));
    }

    /// Whether nobody's name covers the words.
    static boolean bare(Reading reading, int from, int to) {
        for (var i = from; i < to; i++) {
            var mention = reading.mentionAt(i);
            if (mention != null
                    && !(mention.type() == Mention.Type.ROLE && mention.party() == null)
                    && mention.type() != Mention.Type.WEAPON) {
                return false;
            }
        }
        return true;
    }

    /// Whether a noun phrase ends before the token, and tells no more of whose it is.
    static boolean stands(Reading reading, int to) {
        var word = reading.word(to);
        return !List.of("of", "from", "-", "'s", "'", "belonging").contains(word)
                && (word.isEmpty()
                        || !Character.isLetter(word.codePointAt(0))
                        || reading.boundary(to)
                        || OwnClause.verb(reading, to)
                        || reading.language.is("adverbs", word)
                        || reading.language.is("adding", word)
                        || reading.language.is("prepositions", word));
    }

    static Mention man(Reading reading, int from, int to, String party) {
        return Mention.of(from, to, Mention.Type.ACTOR, reading.span(from, to))
                .speaking(SourceKind.MILITARY_COMMUNIQUE)
                .banded(party);
    }
}
