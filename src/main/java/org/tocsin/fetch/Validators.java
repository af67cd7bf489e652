package org.tocsin.fetch;

import org.jspecify.annotations.Nullable;

/// By what a server recognises a body that we hold; both as it sent them.
public record Validators(@Nullable String etag, @Nullable String lastModified) {
    public static final Validators NONE = new Validators(null, null);
}
