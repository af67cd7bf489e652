package org.tocsin.fetch;

import java.net.URI;
import java.util.Locale;

/// What a state is about: which host is asked, for which source, for what address. Its text is the
/// key on `fetch-state`; the host alone decides the partition, so that one fetcher owns a host.
public record StateKey(String host, String source, URI url) {
    public static StateKey of(String source, URI url) {
        return new StateKey(host(url), source, url);
    }

    /// The host as ownership and manners count it: http and https, and every port, are one host.
    ///
    /// @throws IllegalArgumentException for an address without one
    public static String host(URI url) {
        var host = url.getHost();
        if (host == null) {
            throw new IllegalArgumentException("no host in '" + url + "'");
        }
        var lower = host.toLowerCase(Locale.ROOT);
        return lower.endsWith(".") ? lower.substring(0, lower.length() - 1) : lower;
    }

    /// @throws IllegalArgumentException when the text is no key
    public static StateKey parse(String text) {
        var parts = text.split(" ", 3);
        if (parts.length != 3) {
            throw new IllegalArgumentException("no key of a fetch state: '" + text + "'");
        }
        return new StateKey(parts[0], parts[1], URI.create(parts[2]));
    }

    @Override
    public String toString() {
        return host + " " + source + " " + url;
    }
}
