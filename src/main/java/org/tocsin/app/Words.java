package org.tocsin.app;

import java.util.Locale;

/// How constants stand in the commands' output where they stand as words.
final class Words {
    private Words() {}

    /// `DE_ESCALATORY` as `de-escalatory`.
    static String lower(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// `SEVERE` as CAP writes it: `Severe`.
    static String cap(Enum<?> constant) {
        return constant.name().charAt(0) + constant.name().substring(1).toLowerCase(Locale.ROOT);
    }
}
