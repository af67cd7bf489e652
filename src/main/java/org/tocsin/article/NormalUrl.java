package org.tocsin.article;

import org.jspecify.annotations.Nullable;

import java.net.IDN;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// Brings an http or https address into its normal form (RFC 3986, 6.2): what servers cannot tell
/// apart becomes the same text.
final class NormalUrl {
    private static final Pattern ADDRESS =
            Pattern.compile(
                    "(?i)(https?)://([^/?#]*)([^?#]*)(?:\\?([^#]*))?(?:#.*)?", Pattern.DOTALL);
    private static final Pattern AUTHORITY =
            Pattern.compile("(?:.*@)?(\\[[0-9a-fA-F:.]+]|[^:\\[\\]@]+)(?::(\\d{0,5}))?");

    private NormalUrl() {}

    /// Empty when the text is no absolute http(s) address.
    static Optional<String> of(String found) {
        var parts = ADDRESS.matcher(found);
        if (!parts.matches()) {
            return Optional.empty();
        }
        var scheme = parts.group(1).toLowerCase(Locale.ROOT);
        var authority = AUTHORITY.matcher(parts.group(2));
        var host = authority.matches() ? host(authority.group(1)) : null;
        if (host == null) {
            return Optional.empty();
        }
        var normal =
                scheme
                        + "://"
                        + host
                        + port(scheme, authority.group(2))
                        + PathForm.of(parts.group(3))
                        + QueryForm.of(parts.group(4));
        return isAddress(normal) ? Optional.of(normal) : Optional.empty();
    }

    /// In lower case and, where it is not of ASCII letters, as DNS asks for it; null when it is
    /// none.
    private static @Nullable String host(String written) {
        if (written.startsWith("[")) {
            return written.toLowerCase(Locale.ROOT);
        }
        try {
            var ascii = IDN.toASCII(decoded(written)).toLowerCase(Locale.ROOT);
            return ascii.endsWith(".") ? ascii.substring(0, ascii.length() - 1) : ascii;
        } catch (CharacterCodingException | IllegalArgumentException _) {
            return null;
        }
    }

    /// @throws IllegalArgumentException where a percent sign begins no byte
    private static String decoded(String host) throws CharacterCodingException {
        if (host.indexOf('%') < 0) {
            return host;
        }
        var bytes = ByteBuffer.wrap(Percent.decoded(host));
        return StandardCharsets.UTF_8.newDecoder().decode(bytes).toString();
    }

    private static String port(String scheme, @Nullable String written) {
        var usual = scheme.equals("https") ? "443" : "80";
        return written == null || written.isEmpty() || written.equals(usual) ? "" : ":" + written;
    }

    private static boolean isAddress(String normal) {
        try {
            return URI.create(normal).getHost() != null;
        } catch (IllegalArgumentException _) {
            return false;
        }
    }
}
