package org.tocsin.claim;

import com.fasterxml.jackson.databind.JsonNode;

import org.jspecify.annotations.Nullable;
import org.tocsin.article.Token;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;

/// The nouns of `things.yaml`: what wars hit and what strikes in them, by class. Kept apart from
/// the names of the lexicon, since one word may be both: soldiers speak, fight and fall.
final class Things {
    private record Named(String kind, boolean proper, boolean armed) {}

    private final TokenTrie<Named> names = new TokenTrie<>();

    Things(Collection<JsonNode> files) {
        for (var file : files) {
            file.path("things").forEach(this::add);
        }
    }

    private void add(JsonNode entry) {
        var kind = entry.path("class").asText();
        var armed = entry.path("armed").asBoolean(false);
        for (var name : Language.list(entry.path("names"))) {
            var named = new Named(kind, Character.isUpperCase(name.codePointAt(0)), armed);
            names.add(name, named);
            if (entry.path("plural").asBoolean(true)) {
                names.add(Inflection.plural(name), named);
            }
        }
    }

    TokenTrie<?> names() {
        return names;
    }

    /// Whether a thing's name starts at the token, however it is written.
    boolean startsAt(List<Token> tokens, int i) {
        return names.longest(tokens, i) != null;
    }

    /// What stands in a sentence, by token; a longer name hides the shorter ones in it.
    @Nullable Thing[] in(Reading reading) {
        @Nullable Thing[] covering = new Thing[reading.size()];
        for (var i = 0; i < reading.size(); ) {
            var thing = at(reading, i);
            if (thing == null) {
                i++;
                continue;
            }
            Arrays.fill(covering, i, thing.to(), thing);
            i = thing.to();
        }
        return covering;
    }

    private @Nullable Thing at(Reading reading, int i) {
        var match = names.longest(reading.tokens, i);
        if (match != null) {
            var named = match.values().getFirst();
            if (!named.proper() || Character.isUpperCase(reading.span(i, i + 1).codePointAt(0))) {
                return new Thing(i, match.to(), named.kind(), named.armed());
            }
        }
        var mention = reading.mentionAt(i);
        var kind = mention == null ? null : kind(mention.weapon());
        return mention == null || kind == null ? null : new Thing(i, mention.to(), kind, true);
    }

    private static @Nullable String kind(@Nullable Instrument weapon) {
        var classes = weapon == null ? List.<String>of() : weapon.line();
        return classes.contains("aircraft")
                ? "aircraft"
                : classes.contains("warship") || classes.contains("submarine")
                        ? "vessel"
                        : classes.contains("armour")
                                ? "vehicle"
                                : classes.contains("uav")
                                        ? "drone"
                                        : classes.contains("missile") || classes.contains("rocket")
                                                ? "missile"
                                                : classes.contains("radar")
                                                                || classes.contains(
                                                                        "air-defence-system")
                                                                || classes.contains("artillery")
                                                        ? "guns"
                                                        : null;
    }
}
