package org.tocsin.fetch;

import java.net.URI;

/// One feed of one source.
public record Subscription(Source source, URI feed) {}
