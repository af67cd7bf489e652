package org.tocsin.fetch.feed;

import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

import java.net.URI;
import java.util.Optional;

/// A feed's text and where it stands.
final class FeedText {
    /// Elements below stand beside those at this depth: no feed nests so far, attacks do.
    private static final int DEEPEST = 64;

    private final String text;
    private final @Nullable URI base;
    private final Optional<FeedElement> root;

    /// @param base null when nobody knows: then a relative link leads nowhere
    FeedText(String text, @Nullable URI base) {
        this.text = text.strip();
        this.base = base;
        root = root(this.text, base);
    }

    /// Words before the first tag are some server's complaint. Document types are read over: an
    /// entity of their own making stays as it is written.
    private static Optional<FeedElement> root(String text, @Nullable URI base) {
        int start = text.indexOf('<');
        if (start < 0 || text.startsWith("{")) {
            return Optional.empty();
        }
        var xml = BareAmpersands.escaped(text.substring(start));
        var page = Jsoup.parse(xml, "", Parser.xmlParser().setMaxDepth(DEEPEST));
        page.outputSettings().prettyPrint(false);
        return page.children().stream().findFirst().map(root -> FeedElement.of(root, base));
    }

    String text() {
        return text;
    }

    @Nullable URI base() {
        return base;
    }

    /// The outermost element, where the text can be taken for XML.
    Optional<FeedElement> root() {
        return root;
    }

    /// How it begins, on one line.
    String beginning() {
        return PlainText.of(text.substring(0, Math.min(60, text.length())));
    }
}
