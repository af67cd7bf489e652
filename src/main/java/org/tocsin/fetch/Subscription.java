package org.tocsin.fetch;

import org.jspecify.annotations.Nullable;

import java.net.URI;

/// One address of one source that is polled.
///
/// @param links a CSS selector of the links to articles, where the address is a section page and no
///   feed; else null
public record Subscription(Source source, URI feed, @Nullable String links) {
    StateKey key() {
        return StateKey.of(source.id(), feed);
    }
}
