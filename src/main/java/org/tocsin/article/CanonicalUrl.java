package org.tocsin.article;

import java.net.URI;
import java.util.Optional;

/// An http or https address in its normal form, without fragment, password and tracking parameters.
public record CanonicalUrl(String value) {
    /// Longest address taken; longer ones are refused as not of this world.
    public static final int MAX_LENGTH = 2_048;

    public CanonicalUrl {
        var canonical = canonical(value);
        if (canonical.isEmpty() || !canonical.get().equals(value)) {
            throw new IllegalArgumentException("not a canonical http(s) URL: '" + value + "'");
        }
    }

    /// The canonical form of an address as it was found, or empty when it is no absolute http(s)
    /// URL.
    public static Optional<CanonicalUrl> parse(String found) {
        return canonical(found.strip()).map(CanonicalUrl::new);
    }

    /// The host, in lower case and without port.
    public String host() {
        return URI.create(value).getHost();
    }

    /// What all addresses of one article have in common: its AMP page, the one for telephones, with
    /// and without `www.`. A name, not to be asked for.
    public String article() {
        return PageVariants.name(this);
    }

    private static Optional<String> canonical(String found) {
        return found.length() > MAX_LENGTH || !WholeText.is(found)
                ? Optional.empty()
                : NormalUrl.of(found).filter(normal -> normal.length() <= MAX_LENGTH);
    }

    @Override
    public String toString() {
        return value;
    }
}
