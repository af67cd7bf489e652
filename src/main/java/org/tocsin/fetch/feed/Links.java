package org.tocsin.fetch.feed;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.tocsin.article.CanonicalUrl;
import org.tocsin.article.WholeText;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;

/// Addresses as feeds write them: relative, with spaces, of any scheme. Only http and https leave.
final class Links {
    private Links() {}

    /// The absolute http(s) address that stands there, or empty.
    static Optional<String> resolve(@Nullable URI base, String written) {
        var address = join(base, written);
        return written.isBlank() || address == null || !web(address)
                ? Optional.empty()
                : Optional.of(address.toString());
    }

    /// The base that holds where an element names its own; the outer one when it names none, or
    /// nonsense.
    static @Nullable URI join(@Nullable URI base, String written) {
        var address = written.strip().replace(" ", "%20");
        if (address.isEmpty()) {
            return base;
        }
        try {
            return base == null ? new URI(address) : base.resolve(new URI(address));
        } catch (java.net.URISyntaxException | IllegalArgumentException _) {
            return base;
        }
    }

    private static boolean web(URI address) {
        var scheme =
                address.getScheme() == null ? "" : address.getScheme().toLowerCase(Locale.ROOT);
        return address.getHost() != null
                && (scheme.equals("http") || scheme.equals("https"))
                && WholeText.is(address.toString())
                && address.toString().length() <= CanonicalUrl.MAX_LENGTH;
    }

    /// The same HTML with its relative links made absolute; untouched when there are none.
    static String absolute(String html, @Nullable URI base) {
        if (base == null || !html.contains("=")) {
            return html;
        }
        var page = Jsoup.parseBodyFragment(html);
        page.outputSettings().prettyPrint(false);
        var body = page.body();
        var changed = false;
        for (var name : new String[] {"href", "src"}) {
            for (var element : body.select("[" + name + "]")) {
                changed |= absolute(element, name, base);
            }
        }
        return changed ? body.html() : html;
    }

    private static boolean absolute(Element element, String name, URI base) {
        var written = element.attr(name);
        var address = join(base, written);
        if (address == null || written.isBlank() || address.toString().equals(written.strip())) {
            return false;
        }
        element.attr(name, address.toString());
        return true;
    }
}
