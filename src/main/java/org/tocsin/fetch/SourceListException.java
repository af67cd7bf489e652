package org.tocsin.fetch;

import org.jspecify.annotations.Nullable;

/// A source list that was refused; the message names file, line and key.
public final class SourceListException extends RuntimeException {
    public SourceListException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
