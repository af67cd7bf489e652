package org.tocsin.app;

import java.util.Locale;

/// How a command that explains writes: for people or for programs.
enum TextOrJson {
    TEXT,
    JSON;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
