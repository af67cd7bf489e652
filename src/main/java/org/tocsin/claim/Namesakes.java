package org.tocsin.claim;

import com.fasterxml.jackson.databind.JsonNode;

import org.tocsin.article.Token;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Tells a name of the lexicon from others who bear it, by the words around it: Georgia Tech,
/// Paris, Texas, and the singer Kate Bush.
final class Namesakes {
    private static final Set<String> LISTING = Set.of("and", "or", "&");

    private final Map<String, Rule> rules = new HashMap<>();
    private final Set<String> given = new HashSet<>();
    private final TokenTrie<String> regions = new TokenTrie<>();
    private final Map<String, Set<Character>> initials = new HashMap<>();

    /// What shows that a name is another's.
    ///
    /// @param behind words that may not stand right before it
    /// @param ahead words that may not stand right behind it
    /// @param near words that may not stand in its sentence
    /// @param needs words of which one must stand in its sentence; none: no need
    private record Rule(
            Set<String> behind, Set<String> ahead, Set<String> near, Set<String> needs) {
        boolean other(List<Token> tokens, int from, int to) {
            return from > 0 && behind.contains(tokens.get(from - 1).text())
                    || to < tokens.size() && ahead.contains(tokens.get(to).text())
                    || any(near, tokens)
                    || !needs.isEmpty() && !any(needs, tokens);
        }

        private static boolean any(Set<String> words, List<Token> tokens) {
            for (var i = 0; !words.isEmpty() && i < tokens.size(); i++) {
                if (words.contains(tokens.get(i).text())) {
                    return true;
                }
            }
            return false;
        }
    }

    void read(JsonNode file) {
        given.addAll(Language.list(file.path("given")));
        Language.list(file.path("regions")).forEach(region -> regions.add(region, region));
        for (var entry : file.path("namesakes")) {
            var rule =
                    new Rule(
                            words(entry.path("behind")),
                            words(entry.path("ahead")),
                            words(entry.path("near")),
                            words(entry.path("needs")));
            Language.list(entry.path("names"))
                    .forEach(name -> rules.put(name.toLowerCase(Locale.ROOT), rule));
        }
    }

    private static Set<String> words(JsonNode list) {
        return Set.copyOf(Language.list(list));
    }

    /// Lets a family name be told from its namesakes by the first letter of the given name.
    void addFullName(String name) {
        var family = name.lastIndexOf(' ');
        if (family > 0) {
            initials.computeIfAbsent(
                            name.substring(family + 1).toLowerCase(Locale.ROOT),
                            _ -> new HashSet<>())
                    .add(Character.toLowerCase(name.charAt(0)));
        }
    }

    /// Whether the words around a name of one word show that it is another's.
    boolean among(List<Token> tokens, int from, int to) {
        var rule = to == from + 1 ? rules.get(tokens.get(from).text()) : null;
        return rule != null && rule.other(tokens, from, to);
    }

    /// Whether a comma and a region where no capital lies follow, and no list: Moscow, Idaho.
    boolean elsewhere(List<Token> tokens, int comma) {
        if (comma + 1 >= tokens.size() || !tokens.get(comma).text().equals(",")) {
            return false;
        }
        var region = regions.longest(tokens, comma + 1);
        return region != null
                && (region.to() == tokens.size()
                        || !LISTING.contains(tokens.get(region.to()).text()));
    }

    /// Whether a given name before a name makes it somebody's family name: Vernon Jordan, and Jeb
    /// Bush where the lexicon knows a George.
    boolean relative(String before, String name, List<Sense> senses) {
        return given.contains(before)
                && senses.stream().noneMatch(Namesakes::noName)
                && !initials.getOrDefault(name, Set.of()).contains(before.charAt(0));
    }

    private static boolean noName(Sense sense) {
        return sense instanceof Sense.House || sense instanceof Sense.Role;
    }
}
