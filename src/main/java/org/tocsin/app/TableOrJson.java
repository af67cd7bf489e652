package org.tocsin.app;

import java.util.Locale;

/// How a command that lists writes: for people or for programs.
enum TableOrJson {
    TABLE,
    JSON;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
