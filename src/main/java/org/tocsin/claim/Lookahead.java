package org.tocsin.claim;

import org.jspecify.annotations.Nullable;
import org.tocsin.article.Token;

import java.util.List;

/// What stands behind a token of one sentence: names, roles, possessives, weapons.
final class Lookahead {
    private static final int MAX_QUALIFIERS = 3;

    final Language language;
    private final Lexicon lexicon;
    final Capitals capitals;
    private final String text;
    private final List<Token> tokens;

    Lookahead(Lexicon lexicon, Language language, String text, List<Token> tokens) {
        this.lexicon = lexicon;
        this.language = language;
        this.text = text;
        this.tokens = tokens;
        capitals = new Capitals(text, tokens);
    }

    List<Token> tokens() {
        return tokens;
    }

    String word(int i) {
        return i >= 0 && i < tokens.size() ? tokens.get(i).text() : "";
    }

    String span(int from, int to) {
        return text.substring(tokens.get(from).start(), tokens.get(to - 1).end());
    }

    /// The longest name of the lexicon at a token, written as such a name is written; else null.
    TokenTrie.@Nullable Match<Sense> name(int i) {
        var match = i < tokens.size() ? lexicon.names().longest(tokens, i) : null;
        return match != null && properlyWritten(i, match) ? match : null;
    }

    /// The longest name of the lexicon at a token, however it is written, or null.
    TokenTrie.@Nullable Match<Sense> anyName(int i) {
        return i < tokens.size() ? lexicon.names().longest(tokens, i) : null;
    }

    /// Proper names are capitalised; weapons of a class and roles are ordinary words.
    private boolean properlyWritten(int i, TokenTrie.Match<Sense> match) {
        if (ordinary(match.values())) {
            return true;
        }
        if (capitals.length(i) == 1
                && match.to() > i + 1
                && Character.isDigit(word(i + 1).charAt(0))) {
            return false; // "A 10-year plan" is no A-10
        }
        if (match.to() == i + 1 && lexicon.inCapitals(word(i))) {
            return capitals.several(i);
        }
        return Character.isDigit(capitals.first(i))
                || capitals.anyStartsWithCapital(i, match.to())
                || match.to() == i + 1 && lexicon.uncapitalised(word(i));
    }

    /// Whether the words around a name show that it is somebody or something else of that name.
    boolean namesake(int from, int to, List<Sense> senses) {
        var namesakes = lexicon.namesakes();
        return namesakes.among(tokens, from, to)
                || placed(senses) && namesakes.elsewhere(tokens, to) && capitals.capitalised(to + 1)
                || to == from + 1
                        && namesakes.relative(word(from - 1), word(from), senses)
                        && capitals.capitalised(from - 1)
                        && tokens.get(from - 1).end() + 1 == tokens.get(from).start();
    }

    private static boolean placed(List<Sense> senses) {
        for (var sense : senses) {
            if (sense instanceof Sense.State
                    || sense instanceof Sense.Where(_, var line) && !line.contains("USA")) {
                return true;
            }
        }
        return false;
    }

    private static boolean ordinary(List<Sense> senses) {
        for (var sense : senses) {
            if (ordinary(sense)) {
                return true;
            }
        }
        return false;
    }

    private static boolean ordinary(Sense sense) {
        return sense instanceof Sense.Role
                || sense instanceof Sense.Weapon weapon && !weapon.proper();
    }

    boolean possessive(int i) {
        return word(i).equals("'s")
                || word(i).equals("'") && tokens.get(i).start() == tokens.get(i - 1).end();
    }

    /// The token after a possessive mark, if one stands here.
    int past(int i) {
        return possessive(i) ? i + 1 : i;
    }

    /// The role that follows, over at most three qualifying words; null when none does.
    @Nullable RoleEnd roleAfter(int i) {
        for (var skipped = 0; skipped <= MAX_QUALIFIERS && i + skipped < tokens.size(); skipped++) {
            var match = lexicon.names().longest(tokens, i + skipped);
            var role = match == null ? null : one(match.values(), Sense.Role.class);
            if (match != null && role != null) {
                var further = roleAfter(match.to());
                return further != null
                        ? further
                        : new RoleEnd(
                                match.to(),
                                role.kind(),
                                one(match.values(), Sense.Weapon.class),
                                role.apart(),
                                role.about(),
                                role.band());
            }
            if (!language.is("qualifiers", word(i + skipped)) && !hyphen(i + skipped)) {
                return null;
            }
        }
        return null;
    }

    /// "Counter-intelligence", but not "LUANDA - Rebels".
    private boolean hyphen(int i) {
        return word(i).equals("-") && tokens.get(i).start() == tokens.get(i - 1).end();
    }

    /// "The president of", "a spokesman for", "an official with": whom they serve comes next.
    boolean serves(int to, SourceKind kind) {
        return switch (word(to)) {
            case "of" -> true;
            case "for" -> language.is("spokesmen", word(to - 1));
            case "with", "at" -> kind == SourceKind.OFFICIAL_ANONYMOUS;
            default -> false;
        };
    }

    /// The kind of the role that two words make, side by side or not, or null.
    @Nullable SourceKind kind(int adjective, int noun) {
        var match = lexicon.names().longest(List.of(tokens.get(adjective), tokens.get(noun)), 0);
        var role = match == null || match.to() < 2 ? null : one(match.values(), Sense.Role.class);
        return role == null ? null : role.kind();
    }

    private static <T extends Sense> @Nullable T one(List<Sense> senses, Class<T> kind) {
        for (var sense : senses) {
            if (kind.isInstance(sense)) {
                return kind.cast(sense);
            }
        }
        return null;
    }

    /// "The official Tass": of a name that follows at once, not somebody.
    boolean epithet(int from, int to) {
        return to == from + 1
                && language.is("epithets", word(from))
                && to < tokens.size()
                && capitals.capitalised(to)
                && !capitals.shouting();
    }

    /// "US-provided", "Russian-made": whose make a thing is.
    boolean made(int i) {
        return i + 1 < tokens.size()
                && word(i).equals("-")
                && tokens.get(i).start() == tokens.get(i - 1).end()
                && Character.isLowerCase(capitals.first(i + 1));
    }

    /// "U.S.-flagged", "Greek-owned": whose the thing is that is hit.
    boolean flagged(int i) {
        return made(i) && language.is("flagged", word(i + 1));
    }

    /// Whether a weapon is named within three tokens, and no act with it: "American missiles", not
    /// "American missile strikes".
    boolean onlyMeans(int i) {
        for (var at = i; at < tokens.size() && at <= i + 2; at++) {
            var match = lexicon.names().longest(tokens, at);
            if (match != null && match.values().getFirst() instanceof Sense.Weapon) {
                return !actNear(i);
            }
        }
        return false;
    }

    private boolean actNear(int i) {
        for (var at = i; at <= i + 4; at++) {
            if (language.is("acts", word(at))) {
                return true;
            }
        }
        return false;
    }
}
