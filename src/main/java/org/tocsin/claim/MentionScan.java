package org.tocsin.claim;

import static org.tocsin.claim.Mention.Type.ACTOR;
import static org.tocsin.claim.Mention.Type.MAKER;
import static org.tocsin.claim.Mention.Type.MODIFIER;
import static org.tocsin.claim.Mention.Type.OTHER;
import static org.tocsin.claim.Mention.Type.OUTLET;
import static org.tocsin.claim.Mention.Type.PLACE;
import static org.tocsin.claim.Mention.Type.PRONOUN;
import static org.tocsin.claim.Mention.Type.ROLE;
import static org.tocsin.claim.Mention.Type.WEAPON;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Set;

/// Makes the mentions of one sentence: which sense a name has where it stands, and how far the noun
/// phrase reaches.
final class MentionScan {
    private static final Set<String> OWN = Set.of("its", "his", "her", "their", "our");

    private final Lookahead ahead;
    private final MentionReader article;
    private final SenseChoice choice;
    private final Postposed postposed;
    private final UnlistedNames unlisted;

    MentionScan(Lookahead ahead, MentionReader article) {
        this.ahead = ahead;
        this.article = article;
        this.choice = new SenseChoice(ahead, article);
        this.postposed = new Postposed(ahead, choice, this);
        this.unlisted = new UnlistedNames(ahead);
    }

    /// The mention that starts at a token, or null.
    @Nullable Mention at(int i) {
        var theirs =
                OWN.contains(ahead.word(i)) ? ahead.roleAfter(Remnants.past(ahead, i + 1)) : null;
        if (theirs != null
                && theirs.kind() == SourceKind.MILITARY_COMMUNIQUE
                && theirs.weapon() == null) {
            return plain(i, theirs.to(), PRONOUN).speaking(theirs.kind());
        }
        var own = ahead.language.own.longest(ahead.tokens(), i);
        if (own != null) {
            return plain(i, own.to(), PRONOUN);
        }
        var retold = ahead.language.retold.longest(ahead.tokens(), i);
        if (retold != null) {
            var role = ahead.possessive(retold.to()) ? ahead.roleAfter(retold.to() + 1) : null;
            return role == null
                    ? plain(i, retold.to(), ROLE).speaking(SourceKind.MEDIA)
                    : plain(i, role.to(), ROLE).speaking(role.kind());
        }
        var owned = postposed.at(i);
        if (owned != null) {
            return owned;
        }
        var both = JoinedRole.at(ahead, i);
        if (both != null) {
            return both;
        }
        var match = ahead.name(i);
        return match == null ? word(i) : named(i, match.to(), match.values());
    }

    private Mention named(int i, int to, List<Sense> senses) {
        return switch (choice.sense(i, to, senses)) {
            case null -> plain(i, to, OTHER);
            case Sense.Other() -> plain(i, to, OTHER);
            case Sense.State(var code, var form, _, _) -> state(i, to, code, form, senses);
            case Sense.Person _ -> to == i + 1 ? familyName(i, senses) : official(i, to, senses);
            case Sense.Body body -> body(i, to, body);
            case Sense.Weapon(var line, var severity, _) ->
                    plain(i, to, WEAPON)
                            .armed(new Instrument(ahead.span(i, to), line), severity)
                            .speaking(SourceKind.MEDIA);
            case Sense.Role(var kind, _, _, _) -> role(i, to, kind);
            case Sense.House house -> house(i, to, house);
            case Sense.Where where -> plain(i, to, PLACE).coded(where.state()).placed(where.line());
        };
    }

    /// A pronoun, or the last word of a name that the text gave in full before.
    private @Nullable Mention word(int i) {
        if (ahead.language.is("pronouns", ahead.word(i))) {
            return plain(i, i + 1, PRONOUN);
        }
        var known = ahead.capitals.startsWithCapital(i) ? article.known(ahead.word(i)) : null;
        if (known == null) {
            return null;
        } else if (known.type() == OUTLET) {
            return ahead.word(i - 1).equals("the")
                    ? Mention.of(i, i + 1, OUTLET, known.text())
                            .coded(known.code())
                            .speaking(known.kind())
                    : null;
        }
        return doer(i, i + 1, known.code(), known.kind()).named(true);
    }

    private Mention state(int i, int to, String code, Sense.Form form, List<Sense> senses) {
        if (Sympathies.stand(ahead, i)) {
            return plain(i, to, OTHER);
        }
        if (ahead.made(to)) {
            return ahead.flagged(to)
                    ? plain(i, to + 2, MODIFIER).coded(code)
                    : plain(i, to, MAKER).coded(code);
        }
        var role = ahead.roleAfter(ahead.past(to));
        if (form == Sense.Form.NAME && unlisted.around(i, to, role != null)) {
            return plain(i, role == null ? to : role.to(), ROLE).speaking(SourceKind.COMPANY);
        }
        if (role != null) {
            var subject = role.about() && form == Sense.Form.NAME && !ahead.possessive(to);
            var band =
                    role.band() == null || form == Sense.Form.METONYM || choice.former(i, role.to())
                            ? null
                            : Actor.band(code, role.band());
            return actor(i, role, subject ? null : code).banded(band);
        }
        if (form == Sense.Form.ADJECTIVE && ahead.onlyMeans(to)) {
            return plain(i, to, MAKER).coded(code);
        }
        var type = form == Sense.Form.ADJECTIVE || ahead.possessive(to) ? MODIFIER : ACTOR;
        var line = Sense.Where.line(code, senses);
        var nowhere = // "Norwegians", "Kremlin"
                form == Sense.Form.PEOPLE || form == Sense.Form.METONYM && line.size() == 1;
        return plain(i, to, type).coded(code).placed(nowhere ? null : line);
    }

    private Mention official(int i, int to, List<Sense> senses) {
        var holder = choice.holder(senses);
        return holder == null ? plain(i, to, ROLE) : person(i, to, holder.speaksFor());
    }

    /// Whom the text gave in full before, else who is known by the family name alone.
    private Mention familyName(int i, List<Sense> senses) {
        var bearer = choice.bearer(senses);
        if (bearer != null) {
            return person(i, i + 1, bearer.speaksFor());
        }
        var known = word(i);
        return known == null ? plain(i, i + 1, ROLE) : known;
    }

    private Mention person(int i, int to, @Nullable String code) {
        var role = ahead.roleAfter(ahead.past(to));
        if (role != null) {
            return actor(i, role, code);
        }
        var person = doer(i, to, code, SourceKind.OFFICIAL_NAMED).named(true);
        article.remember(ahead.word(to - 1), person);
        return person;
    }

    private Mention body(int i, int to, Sense.Body body) {
        var role = ahead.roleAfter(ahead.past(to));
        if (role != null) {
            return actor(i, role.ofBody(), body.speaksFor());
        }
        var kind =
                switch (body.kind()) {
                    case "ngo" -> SourceKind.NGO;
                    case "company" -> SourceKind.COMPANY;
                    case "military-body" -> SourceKind.MILITARY_COMMUNIQUE;
                    default -> SourceKind.OFFICIAL_NAMED;
                };
        return doer(i, to, body.speaksFor(), kind);
    }

    /// "The Delta Herald", which later is "the Herald"; "IRNA news agency".
    private Mention house(int i, int to, Sense.House house) {
        var name = house.name().isEmpty() ? ahead.span(i, to) : house.name();
        var role = ahead.roleAfter(to);
        var end = role != null && role.kind() == SourceKind.MEDIA ? role.to() : to;
        var mention = Mention.of(i, end, OUTLET, name).coded(house.id()).speaking(house.kind());
        if (to - i > 1) {
            article.remember(ahead.word(to - 1), mention);
        }
        return mention;
    }

    /// A role without a state before it: "officials", "President Joe Biden", "the president of
    /// Poland".
    private Mention role(int i, int to, SourceKind kind) {
        var next = ahead.name(to);
        if (ahead.epithet(i, to)) {
            return plain(i, to, OTHER);
        }
        if (next != null) {
            var holder = choice.holder(next.values());
            if (holder != null) {
                var named = person(to, next.to(), holder.speaksFor());
                return named.widened(i, ahead.span(i, named.to()));
            }
            if (next.values().stream().anyMatch(Sense.Role.class::isInstance)) {
                return role(i, next.to(), kind);
            }
        }
        var ofThe = ahead.word(to + 1).equals("the") ? to + 2 : to + 1;
        var of = ahead.serves(to, kind) && ofThe < ahead.tokens().size() ? at(ofThe) : null;
        if (of != null && of.type() == ACTOR && of.code() != null) {
            return plain(i, of.to(), ACTOR).coded(of.code()).speaking(kind);
        }
        var end = unlisted.end(to);
        return plain(i, end, ROLE).speaking(kind).named(end > to);
    }

    /// A state, a body or a person, and the role that it qualifies, up to the name of who fills it.
    Mention actor(int i, RoleEnd role, @Nullable String code) {
        var next = ahead.name(role.to());
        if (next != null && next.values().getFirst() instanceof Sense.House house) {
            return house(role.to(), next.to(), house);
        }
        var to = unlisted.end(role.to());
        if (!choice.former(i, role.to())
                && to == role.to()
                && next != null
                && next.values().stream()
                        .anyMatch(s -> s instanceof Sense.Person p && p.code().equals(code))) {
            var named = person(to, next.to(), code);
            return named.widened(i, ahead.span(i, named.to()));
        }
        var means = role.weapon();
        var own = role.ownWord() && !new Wings(ahead).fly(role.to());
        var apart = own || choice.former(i, role.to());
        var kind = choice.former(i, role.to()) ? SourceKind.ANALYST : role.kind();
        var actor = doer(i, to, apart ? null : code, kind).named(to > role.to());
        if (to > role.to() && !apart) {
            article.remember(ahead.word(to - 1), actor);
        }
        return means == null
                ? actor
                : actor.armed(
                        new Instrument(ahead.span(to - 1, to), means.line()), means.severity());
    }

    /// A doer, or only a qualifier where it stands in the possessive.
    private Mention doer(int i, int to, @Nullable String code, SourceKind kind) {
        return plain(i, to, ahead.possessive(to) ? MODIFIER : ACTOR).coded(code).speaking(kind);
    }

    Mention plain(int i, int to, Mention.Type type) {
        return Mention.of(i, to, type, ahead.span(i, to));
    }
}
