package org.tocsin.article;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// An http or https address in the one form by which we know it: lower-case scheme and host, no
/// default port, no fragment, no tracking parameters, no trailing slash but the root's.
public record CanonicalUrl(String value) {
    /// Longest address taken; longer ones are refused as not of this world.
    public static final int MAX_LENGTH = 2_048;

    private static final Set<String> TRACKING =
            Set.of(
                    "fbclid", "gclid", "dclid", "msclkid", "yclid", "igshid", "mc_cid", "mc_eid",
                    "ocid", "cmpid", "ref_src");

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

    private static Optional<String> canonical(String found) {
        if (found.length() > MAX_LENGTH || !WholeText.is(found)) {
            return Optional.empty();
        }
        try {
            var uri = new URI(found).normalize();
            var scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            if (uri.getHost() == null || !(scheme.equals("http") || scheme.equals("https"))) {
                return Optional.empty();
            }
            return Optional.of(
                    scheme
                            + "://"
                            + uri.getHost().toLowerCase(Locale.ROOT)
                            + port(scheme, uri.getPort())
                            + path(uri.getRawPath())
                            + query(uri.getRawQuery()));
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }

    private static String port(String scheme, int port) {
        var usual = scheme.equals("https") ? 443 : 80;
        return port == -1 || port == usual ? "" : ":" + port;
    }

    private static String path(String raw) {
        if (raw == null || raw.isEmpty()) {
            return "/";
        }
        return raw.length() > 1 && raw.endsWith("/") ? raw.substring(0, raw.length() - 1) : raw;
    }

    private static String query(String raw) {
        if (raw == null) {
            return "";
        }
        var kept =
                Arrays.stream(raw.split("&", -1))
                        .filter(CanonicalUrl::tellsSomething)
                        .collect(Collectors.joining("&"));
        return kept.isEmpty() ? "" : "?" + kept;
    }

    private static boolean tellsSomething(String parameter) {
        var name = parameter.split("=", 2)[0].toLowerCase(Locale.ROOT);
        return !name.isEmpty() && !name.startsWith("utm_") && !TRACKING.contains(name);
    }

    @Override
    public String toString() {
        return value;
    }
}
