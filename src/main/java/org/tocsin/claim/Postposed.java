package org.tocsin.claim;

import static org.tocsin.claim.Sense.Form.ADJECTIVE;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// "El ejército ruso", "misiles iraníes": an office, forces or a weapon, and behind it whose, in a
/// language whose adjectives stand there.
final class Postposed {
    private static final int MOST_QUALIFIERS = 3;

    private final Lookahead ahead;
    private final SenseChoice choice;
    private final MentionScan scan;
    private final boolean spoken;

    /// Whose something is, and the token after the word that tells it.
    private record Owner(int to, String code) {}

    Postposed(Lookahead ahead, SenseChoice choice, MentionScan scan) {
        this.ahead = ahead;
        this.choice = choice;
        this.scan = scan;
        spoken = ahead.language.has(Trait.ADJECTIVE_BEHIND);
    }

    /// The mention that starts at a token, adjective included, or null.
    @Nullable Mention at(int i) {
        var name = spoken ? ahead.name(i) : null;
        if (name == null) {
            return null;
        }
        var role =
                name.values().stream().anyMatch(Sense.Role.class::isInstance)
                        ? ahead.roleAfter(i)
                        : null;
        return role == null ? weapon(i, name.to(), name.values()) : body(i, role);
    }

    private @Nullable Mention body(int i, RoleEnd role) {
        var owner = owner(role.to());
        if (owner == null) {
            return null;
        }
        var actor = scan.actor(i, role.upTo(owner.to()), owner.code());
        var weapon = role.weapon();
        return weapon == null ? actor : armed(actor, i, role.to(), weapon);
    }

    private @Nullable Mention weapon(int i, int to, List<Sense> senses) {
        var owner = owner(to);
        return owner != null && choice.sense(i, to, senses) instanceof Sense.Weapon weapon
                ? armed(scan.plain(i, owner.to(), Mention.Type.WEAPON), i, to, weapon)
                        .coded(owner.code())
                        .speaking(SourceKind.MEDIA)
                : null;
    }

    private Mention armed(Mention mention, int i, int to, Sense.Weapon weapon) {
        return mention.armed(new Instrument(ahead.span(i, to), weapon.line()), weapon.severity());
    }

    /// The state whose adjective stands at a token, or behind words such as "armed", or null.
    private @Nullable Owner owner(int i) {
        var at = i;
        while (at < i + MOST_QUALIFIERS && ahead.language.is("qualifiers", ahead.word(at))) {
            at++;
        }
        var name = ahead.anyName(at);
        if (name == null || at > i && ahead.capitals.startsWithCapital(at)) {
            return null;
        }
        return name.values().stream()
                .filter(s -> s instanceof Sense.State(_, var form, _, _) && form == ADJECTIVE)
                .map(s -> new Owner(name.to(), ((Sense.State) s).code()))
                .findFirst()
                .orElse(null);
    }
}
