package org.tocsin.extract;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.EnumSet;
import java.util.Set;

/// A page's bytes, no more of them than one page is worth: a hostile one costs a moment and no
/// more.
///
/// @param length how many of the bytes are read
/// @param skips why not all, if not
record PageInput(byte[] html, int length, Set<Skip> skips) {
    static final int MOST_BYTES = 8 << 20;
    static final int MOST_TAGS = 100_000;

    /// As deep as a browser goes.
    static final int DEEPEST = 500;

    static PageInput of(byte[] html) {
        var skips = EnumSet.noneOf(Skip.class);
        var length = html.length;
        if (length > MOST_BYTES) {
            length = MOST_BYTES;
            skips.add(Skip.BYTES);
        }
        var end = endOfTags(html, length);
        if (end < length) {
            length = end;
            skips.add(Skip.TAGS);
        }
        return new PageInput(html, length, skips);
    }

    /// Where one tag too many begins, in any encoding that has ASCII's signs.
    private static int endOfTags(byte[] html, int length) {
        if (length <= MOST_TAGS) {
            return length;
        }
        var tags = 0;
        for (var i = 0; i < length; i++) {
            if (html[i] == '<' && ++tags > MOST_TAGS) {
                return i;
            }
        }
        return length;
    }

    /// @param charset as the HTTP header named it, or null; an unknown one counts as not named
    Document parsed(@Nullable String charset, String base) throws IOException {
        var known = charset != null && supported(charset) ? charset : null;
        var parser = Parser.htmlParser().setMaxDepth(DEEPEST);
        return Jsoup.parse(new ByteArrayInputStream(html, 0, length), known, base, parser);
    }

    private static boolean supported(String charset) {
        try {
            return Charset.isSupported(charset);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
