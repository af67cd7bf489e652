package org.tocsin.fetch;

import org.jspecify.annotations.Nullable;
import org.tocsin.article.ContentHash;

/// What we hold of an address already: it makes a GET conditional.
public record Held(Validators validators, @Nullable ContentHash bodyHash) {
    public static final Held NOTHING = new Held(Validators.NONE, null);
}
