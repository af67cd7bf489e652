package org.tocsin.claim;

import org.jspecify.annotations.Nullable;
import org.tocsin.claim.SentenceAttributions.Laid;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

/// The attributions of one sentence, read when the first one asks for them.
final class LaidAttributions {
    private final BooleanSupplier mayState;
    private final Supplier<List<Laid>> reader;
    private @Nullable List<Laid> read;

    /// @param mayState whether any may state something, as far as its words tell at a glance
    LaidAttributions(BooleanSupplier mayState, Supplier<List<Laid>> reader) {
        this.mayState = mayState;
        this.reader = reader;
    }

    /// In the order of their cues.
    List<Laid> all() {
        var known = read;
        if (known == null) {
            known = reader.get();
            read = known;
        }
        return known;
    }

    /// At least all that state something.
    List<Laid> stating() {
        return read != null || mayState.getAsBoolean() ? all() : List.of();
    }
}
