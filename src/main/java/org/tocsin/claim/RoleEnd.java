package org.tocsin.claim;

import org.jspecify.annotations.Nullable;

/// A role and the token after it.
///
/// @param weapon what it is as a weapon, when the word is one too, or null
/// @param ownWord whether it acts and speaks for itself, not for the state before it
/// @param about whether a state's name before it is only its subject: "a China scholar"
/// @param band what armed men are called behind the code of the state before them, or null
record RoleEnd(
        int to,
        SourceKind kind,
        Sense.@Nullable Weapon weapon,
        boolean ownWord,
        boolean about,
        @Nullable String band) {
    /// The same with the words up to a token.
    RoleEnd upTo(int end) {
        return new RoleEnd(end, kind, weapon, ownWord, about, band);
    }

    /// Fighters of an armed group are that group's.
    RoleEnd ofBody() {
        return new RoleEnd(to, kind, weapon, false, about, null);
    }
}
