package org.tocsin.app;

import java.util.Locale;

/// What a process of the service does; without one it does both.
enum Role {
    FETCH,
    STREAM;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
