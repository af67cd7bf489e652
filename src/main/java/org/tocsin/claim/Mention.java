package org.tocsin.claim;

import org.jspecify.annotations.Nullable;

import java.util.List;

/// A stretch of a sentence that names somebody, something or somewhere of the lexicon.
///
/// @param from its first token
/// @param to the token after its last
/// @param code the actor code or outlet id, or null
/// @param place the place line when it can be a place, else null
/// @param weapon the instrument when it is one, else null
/// @param kind what it is as a speaker
/// @param person whether it is a human being by name
/// @param band the code of armed men without a name, by whose they are: `PSE+REB` for "Palestinian
///   gunmen"; else null
/// @param severity the steps by which it raises severity
record Mention(
        int from,
        int to,
        Type type,
        String text,
        @Nullable String code,
        @Nullable List<String> place,
        @Nullable Instrument weapon,
        SourceKind kind,
        int severity,
        boolean person,
        @Nullable String band) {

    enum Type {
        /// A state, a body or a person that can act.
        ACTOR,
        /// A state as an adjective or possessive: `Russian` airfield, `Biden's` approval.
        MODIFIER,
        /// Whose make a thing is: `US-provided`. Neither acts nor is acted upon.
        MAKER,
        PLACE,
        WEAPON,
        OUTLET,
        /// A role without a name: `officials`, `sources`.
        ROLE,
        /// `it`, `he`, `they`, `we`, `his country`.
        PRONOUN,
        /// A namesake of what the lexicon holds: read over, never kept.
        OTHER
    }

    /// Whether it can stand as the doer of a finite verb.
    boolean canAct() {
        return type == Type.ACTOR || type == Type.PRONOUN || type == Type.ROLE;
    }

    /// Whether it can be named as the source of words.
    boolean canSpeak() {
        return canAct() || type == Type.OUTLET;
    }

    /// Whether it names a state or body as the target of an act.
    boolean canSuffer() {
        return (type == Type.ACTOR || type == Type.MODIFIER || type == Type.PLACE)
                && party() != null;
    }

    /// The code of who does or suffers an act: of a party, or of armed men without a name. Who
    /// speaks has only the first.
    @Nullable String party() {
        return code == null ? band : code;
    }

    Mention banded(@Nullable String other) {
        return new Mention(
                from, to, type, text, code, place, weapon, kind, severity, person, other);
    }

    /// A mention that so far has only its words; it speaks as an official until told otherwise.
    static Mention of(int from, int to, Type type, String text) {
        return new Mention(
                from, to, type, text, null, null, null, SourceKind.OFFICIAL_NAMED, 0, false, null);
    }

    Mention as(Type other) {
        return new Mention(
                from, to, other, text, code, place, weapon, kind, severity, person, band);
    }

    Mention coded(@Nullable String other) {
        return new Mention(
                from, to, type, text, other, place, weapon, kind, severity, person, band);
    }

    Mention placed(@Nullable List<String> line) {
        return new Mention(from, to, type, text, code, line, weapon, kind, severity, person, band);
    }

    Mention armed(@Nullable Instrument instrument, int steps) {
        return new Mention(
                from, to, type, text, code, place, instrument, kind, steps, person, band);
    }

    /// Whether its words name an office that one human being holds: "head of the delegation".
    boolean ofHuman(Language language) {
        return language.is("humans", language.head(text));
    }

    /// A person with the words before the name.
    Mention widened(int start, String words) {
        return new Mention(start, to, type, words, code, null, null, kind, 0, true, null);
    }

    Mention speaking(SourceKind other) {
        return new Mention(
                from, to, type, text, code, place, weapon, other, severity, person, band);
    }

    Mention named(boolean human) {
        return new Mention(from, to, type, text, code, place, weapon, kind, severity, human, band);
    }
}
