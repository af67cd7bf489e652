package org.tocsin.claim;

import org.jspecify.annotations.Nullable;

/// "Military and hospital officials": one group of people by two adjectives.
final class JoinedRole {
    private static final int WORDS = 4;

    private JoinedRole() {}

    /// The group that starts at a token, unnamed officials if some of them are; null where none
    /// does.
    static @Nullable Mention at(Lookahead ahead, int i) {
        var end = ahead.word(i + 1).equals("and") ? ahead.roleAfter(i + 2) : null;
        var kind = end == null || end.to() - i < WORDS ? null : ahead.kind(i, end.to() - 1);
        return end == null || kind == null
                ? null
                : Mention.of(i, end.to(), Mention.Type.ROLE, ahead.span(i, end.to()))
                        .speaking(kind == SourceKind.OFFICIAL_ANONYMOUS ? kind : end.kind());
    }
}
