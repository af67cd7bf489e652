package org.tocsin.claim;

import static org.tocsin.claim.Mention.Type.ACTOR;
import static org.tocsin.claim.Mention.Type.MAKER;
import static org.tocsin.claim.Mention.Type.MODIFIER;
import static org.tocsin.claim.Mention.Type.OUTLET;
import static org.tocsin.claim.Mention.Type.PLACE;
import static org.tocsin.claim.Mention.Type.PRONOUN;
import static org.tocsin.claim.Mention.Type.ROLE;
import static org.tocsin.claim.Mention.Type.WEAPON;

import org.jspecify.annotations.Nullable;
import org.tocsin.article.Token;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Reads the mentions of one article, sentence by sentence, and remembers whom a short name meant.
///
/// "National Security Council spokesman John Kirby" makes one mention with the state's code, and
/// lets "Kirby" alone mean the same later on.
final class MentionReader {
    private static final int MAX_QUALIFIERS = 3;
    private static final Set<String> LOCATED =
            Set.of("in", "near", "at", "outside", "around", "over");

    private final Lexicon lexicon;
    private final Language language;
    private final @Nullable LocalDate day;
    private final Map<String, Mention> shortNames = new HashMap<>();

    MentionReader(Lexicon lexicon, Language language, @Nullable LocalDate day) {
        this.lexicon = lexicon;
        this.language = language;
        this.day = day;
    }

    /// The mentions of a sentence in order, never overlapping.
    List<Mention> read(String text, List<Token> tokens) {
        var scan = new Scan(text, tokens);
        var mentions = new ArrayList<Mention>();
        for (var i = 0; i < tokens.size(); ) {
            var mention = scan.at(i);
            if (mention != null) {
                mentions.add(mention);
            }
            i = mention == null ? i + 1 : mention.to();
        }
        return mentions;
    }

    /// One sentence being read.
    private final class Scan {
        private final String text;
        private final List<Token> tokens;

        Scan(String text, List<Token> tokens) {
            this.text = text;
            this.tokens = tokens;
        }

        @Nullable Mention at(int i) {
            var own = language.own.longest(tokens, i);
            if (own != null) {
                return plain(i, own.to(), PRONOUN, null);
            }
            var retold = language.retold.longest(tokens, i);
            if (retold != null) {
                var role = possessive(retold.to()) ? roleAfter(retold.to() + 1) : null;
                var kind = role == null ? SourceKind.MEDIA : role.kind();
                var end = role == null ? retold.to() : role.to();
                return new Mention(i, end, ROLE, span(i, end), null, null, null, kind, 0, false);
            }
            var match = lexicon.names().longest(tokens, i);
            if (match == null || !properlyWritten(i, match)) {
                return word(i);
            }
            return switch (sense(i, match.values())) {
                case Sense.State(var code, var form) ->
                        state(i, match.to(), code, form, match.values());
                case Sense.Person person ->
                        person.holdsOn(day)
                                ? person(i, match.to(), person.code())
                                : plain(i, match.to(), ROLE, null);
                case Sense.Body body -> body(i, match.to(), body);
                case Sense.Weapon(var line, var severity) -> weapon(i, match.to(), line, severity);
                case Sense.Role(var kind) -> role(i, match.to(), kind);
                case Sense.House(var id, var name, var kind) ->
                        new Mention(i, match.to(), OUTLET, name, id, null, null, kind, 0, false);
                case Sense.Where(_, var line) -> place(i, match.to(), line);
            };
        }

        /// A capital is a place after "in" or "near", and speaks for its state elsewhere.
        private Sense sense(int i, List<Sense> senses) {
            var located = i > 0 && LOCATED.contains(tokens.get(i - 1).text());
            return senses.stream()
                    .min(Comparator.comparingInt(s -> rank(s, located)))
                    .orElseThrow();
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
            };
        }

        /// Proper names are capitalised; weapons of a class and roles are ordinary words.
        private boolean properlyWritten(int i, TokenTrie.Match<Sense> match) {
            var ordinary =
                    match.values().stream()
                            .allMatch(s -> s instanceof Sense.Role || s instanceof Sense.Weapon);
            if (ordinary) {
                return true;
            }
            var first = surface(i);
            if (tokens.get(i).text().equals("us")) {
                return first.startsWith("US") || first.startsWith("U.S");
            }
            return Character.isUpperCase(first.codePointAt(0))
                    || Character.isDigit(first.codePointAt(0));
        }

        private @Nullable Mention word(int i) {
            if (language.is("pronouns", tokens.get(i).text())) {
                return plain(i, i + 1, PRONOUN, null);
            }
            var known =
                    Character.isUpperCase(surface(i).codePointAt(0))
                            ? shortNames.get(tokens.get(i).text())
                            : null;
            return known == null
                    ? null
                    : new Mention(
                            i,
                            i + 1,
                            possessive(i + 1) ? MODIFIER : ACTOR,
                            surface(i),
                            known.code(),
                            null,
                            null,
                            known.kind(),
                            0,
                            true);
        }

        private Mention state(int i, int to, String code, Sense.Form form, List<Sense> senses) {
            var place = placeOf(code, senses);
            if (made(to)) {
                return plain(i, to, MAKER, code);
            }
            var role = roleAfter(possessive(to) ? to + 1 : to);
            if (role != null) {
                return actor(i, role, code);
            }
            if (form == Sense.Form.ADJECTIVE && beforeWeapon(to) && !beforeAct(to)) {
                return plain(i, to, MAKER, code);
            }
            var type = form == Sense.Form.ADJECTIVE || possessive(to) ? MODIFIER : ACTOR;
            return new Mention(
                    i,
                    to,
                    type,
                    span(i, to),
                    code,
                    place,
                    null,
                    SourceKind.OFFICIAL_NAMED,
                    0,
                    false);
        }

        private @Nullable List<String> placeOf(String code, List<Sense> senses) {
            for (var sense : senses) {
                if (sense instanceof Sense.Where(_, var line)) {
                    return line;
                }
            }
            return List.of(code);
        }

        private Mention person(int i, int to, String code) {
            var after = possessive(to) ? to + 1 : to;
            var role = roleAfter(after);
            if (role != null) {
                return actor(i, role, code);
            }
            remember(i, to, code, SourceKind.OFFICIAL_NAMED);
            return new Mention(
                    i,
                    to,
                    possessive(to) ? MODIFIER : ACTOR,
                    span(i, to),
                    code,
                    null,
                    null,
                    SourceKind.OFFICIAL_NAMED,
                    0,
                    true);
        }

        private Mention body(int i, int to, Sense.Body body) {
            var role = roleAfter(possessive(to) ? to + 1 : to);
            if (role != null) {
                return actor(i, role, body.speaksFor());
            }
            var kind =
                    switch (body.kind()) {
                        case "ngo" -> SourceKind.NGO;
                        case "company" -> SourceKind.COMPANY;
                        case "military-body" -> SourceKind.MILITARY_COMMUNIQUE;
                        default -> SourceKind.OFFICIAL_NAMED;
                    };
            return new Mention(
                    i,
                    to,
                    possessive(to) ? MODIFIER : ACTOR,
                    span(i, to),
                    body.speaksFor(),
                    null,
                    null,
                    kind,
                    0,
                    false);
        }

        private Mention weapon(int i, int to, List<String> line, int severity) {
            return new Mention(
                    i,
                    to,
                    WEAPON,
                    span(i, to),
                    null,
                    null,
                    new Instrument(span(i, to), line),
                    SourceKind.MEDIA,
                    severity,
                    false);
        }

        private Mention place(int i, int to, List<String> line) {
            return new Mention(
                    i,
                    to,
                    PLACE,
                    span(i, to),
                    stateOf(line),
                    line,
                    null,
                    SourceKind.OFFICIAL_NAMED,
                    0,
                    false);
        }

        private @Nullable String stateOf(List<String> line) {
            return line.getLast().matches("[A-Z]{3}") ? line.getLast() : null;
        }

        /// A role without a state before it: "officials", "President Joe Biden", "the president of
        /// Poland".
        private Mention role(int i, int to, SourceKind kind) {
            var next = lexicon.names().longest(tokens, to);
            if (next != null && properlyWritten(to, next)) {
                for (var sense : next.values()) {
                    if (sense instanceof Sense.Person person && person.holdsOn(day)) {
                        var named = person(to, next.to(), person.code());
                        return new Mention(
                                i,
                                named.to(),
                                named.type(),
                                span(i, named.to()),
                                named.code(),
                                null,
                                null,
                                named.kind(),
                                0,
                                true);
                    }
                    if (sense instanceof Sense.Role) {
                        return role(to, next.to(), kind);
                    }
                }
            }
            var ofThe =
                    to + 1 < tokens.size() && tokens.get(to + 1).text().equals("the")
                            ? to + 2
                            : to + 1;
            var of =
                    to < tokens.size()
                                    && tokens.get(to).text().equals("of")
                                    && ofThe < tokens.size()
                            ? at(ofThe)
                            : null;
            if (of != null && of.type() == ACTOR && of.code() != null) {
                return new Mention(
                        i, of.to(), ACTOR, span(i, of.to()), of.code(), null, null, kind, 0, false);
            }
            var named = names(to);
            return new Mention(i, named, ROLE, span(i, named), null, null, null, kind, 0, false);
        }

        private static Sense.@Nullable Role role(List<Sense> senses) {
            return senses.stream()
                    .filter(s -> s instanceof Sense.Role)
                    .map(s -> (Sense.Role) s)
                    .findFirst()
                    .orElse(null);
        }

        /// Warplanes and drones act after a state's name, and stay its means.
        private static Sense.@Nullable Weapon weapon(List<Sense> senses) {
            return senses.stream()
                    .filter(s -> s instanceof Sense.Weapon)
                    .map(s -> (Sense.Weapon) s)
                    .findFirst()
                    .orElse(null);
        }

        /// The role that follows, over at most three qualifying words; null when none does.
        private @Nullable RoleEnd roleAfter(int i) {
            for (var skipped = 0;
                    skipped <= MAX_QUALIFIERS && i + skipped < tokens.size();
                    skipped++) {
                var match = lexicon.names().longest(tokens, i + skipped);
                var role = match == null ? null : role(match.values());
                if (match != null && role != null) {
                    var further = roleAfter(match.to());
                    return further != null
                            ? further
                            : new RoleEnd(match.to(), role.kind(), weapon(match.values()));
                }
                if (!language.is("qualifiers", tokens.get(i + skipped).text())
                        && !tokens.get(i + skipped).text().equals("-")) {
                    return null;
                }
            }
            return null;
        }

        private Mention actor(int i, RoleEnd role, String code) {
            var house = lexicon.names().longest(tokens, role.to());
            if (house != null
                    && properlyWritten(role.to(), house)
                    && house.values().getFirst()
                            instanceof Sense.House(var id, var name, var kind)) {
                return new Mention(i, house.to(), OUTLET, name, id, null, null, kind, 0, false);
            }
            var to = names(role.to());
            if (to > role.to()) {
                remember(role.to(), to, code, role.kind());
            } else {
                var next = lexicon.names().longest(tokens, to);
                if (next != null
                        && properlyWritten(to, next)
                        && next.values().stream()
                                .anyMatch(
                                        s ->
                                                s instanceof Sense.Person p
                                                        && p.code().equals(code))) {
                    var named = person(to, next.to(), code);
                    return new Mention(
                            i,
                            named.to(),
                            named.type(),
                            span(i, named.to()),
                            code,
                            null,
                            null,
                            named.kind(),
                            0,
                            true);
                }
            }
            var type = possessive(to) ? MODIFIER : ACTOR;
            var means = role.weapon();
            return new Mention(
                    i,
                    to,
                    type,
                    span(i, to),
                    code,
                    null,
                    means == null ? null : new Instrument(span(to - 1, to), means.line()),
                    role.kind(),
                    means == null ? 0 : means.severity(),
                    to > role.to());
        }

        /// The end of a run of capitalised words that the lexicon does not know: somebody's name
        /// after a role.
        private int names(int i) {
            var at = i;
            while (at < tokens.size()
                    && at < i + 4
                    && capitalised(at)
                    && lexicon.names().longest(tokens, at) == null
                    && !language.is("prepositions", tokens.get(at).text())
                    && language.cues.longest(tokens, at) == null) {
                at++;
            }
            return at;
        }

        private boolean capitalised(int i) {
            var surface = surface(i);
            return surface.length() > 1 && Character.isUpperCase(surface.codePointAt(0));
        }

        private void remember(int from, int to, String code, SourceKind kind) {
            if (to > from) {
                var last = tokens.get(to - 1).text();
                shortNames.put(
                        last,
                        new Mention(
                                from, to, ACTOR, span(from, to), code, null, null, kind, 0, true));
            }
        }

        private boolean possessive(int i) {
            return i < tokens.size()
                    && (tokens.get(i).text().equals("'s")
                            || tokens.get(i).text().equals("'")
                                    && tokens.get(i).start() == tokens.get(i - 1).end());
        }

        /// "US-provided", "Russian-made": whose make a thing is.
        private boolean made(int i) {
            return i + 1 < tokens.size()
                    && tokens.get(i).text().equals("-")
                    && tokens.get(i).start() == tokens.get(i - 1).end()
                    && Character.isLowerCase(surface(i + 1).codePointAt(0));
        }

        private boolean beforeWeapon(int i) {
            for (var at = i; at < tokens.size() && at <= i + 2; at++) {
                var match = lexicon.names().longest(tokens, at);
                if (match != null && match.values().getFirst() instanceof Sense.Weapon) {
                    return true;
                }
            }
            return false;
        }

        private boolean beforeAct(int i) {
            for (var at = i; at < tokens.size() && at <= i + 4; at++) {
                if (tokens.get(at)
                        .text()
                        .matches(
                                "strikes?|attacks?|launch(es)?|tests?|barrages?|raids?|salvo(es|s)?")) {
                    return true;
                }
            }
            return false;
        }

        private Mention plain(int i, int to, Mention.Type type, @Nullable String code) {
            return new Mention(
                    i,
                    to,
                    type,
                    span(i, to),
                    code,
                    null,
                    null,
                    SourceKind.OFFICIAL_NAMED,
                    0,
                    false);
        }

        private String surface(int i) {
            return text.substring(tokens.get(i).start(), tokens.get(i).end());
        }

        private String span(int from, int to) {
            return text.substring(tokens.get(from).start(), tokens.get(to - 1).end());
        }
    }

    private record RoleEnd(int to, SourceKind kind, Sense.@Nullable Weapon weapon) {}
}
