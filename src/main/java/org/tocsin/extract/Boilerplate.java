package org.tocsin.extract;

import org.tocsin.article.Outlets;
import org.tocsin.article.Span;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// Which parts of a text are not the article: appeals, comment forms, captions, share bars,
/// notices, bylines and date lines, lists of other articles, posts of private persons.
///
/// Whole lines only. A paragraph that speaks of donations, cookies, comments or copyright stays: a
/// page's notice is known by speaking of itself.
public final class Boilerplate {
    private Boilerplate() {}

    /// The chrome of a text, posts of accounts that are neither a listed outlet's nor an official's
    /// among it.
    ///
    /// @return spans in order, apart, in code points of `body`
    public static List<Span> spans(String body, Outlets outlets) {
        var lines = Line.all(body);
        var chrome = marked(lines);
        settlePosts(lines, EmbeddedPosts.in(lines), outlets, chrome);
        return spans(lines, chrome);
    }

    static BitSet marked(List<Line> lines) {
        var chrome = new BitSet(lines.size());
        Furniture.mark(lines, chrome);
        Captions.mark(lines, chrome);
        Margins.mark(lines, chrome);
        EndBlocks.mark(lines, chrome);
        return chrome;
    }

    static void settlePosts(
            List<Line> lines, List<EmbeddedPost> posts, Outlets outlets, BitSet chrome) {
        for (var post : posts) {
            var foreign = !post.speaksForAHouse(outlets);
            for (var i = 0; i < lines.size(); i++) {
                var line = lines.get(i);
                if (line.start() >= post.span().start() && line.end() <= post.span().end()) {
                    chrome.set(i, foreign || chrome.get(i));
                }
            }
        }
    }

    /// Marked lines as spans; neighbours with only blank lines between them become one.
    static List<Span> spans(List<Line> lines, BitSet chrome) {
        var spans = new ArrayList<Span>();
        for (var i = chrome.nextSetBit(0); i >= 0; i = chrome.nextSetBit(i)) {
            var end = chrome.nextClearBit(i);
            spans.add(new Span(lines.get(i).start(), lines.get(end - 1).end()));
            i = end;
        }
        return List.copyOf(spans);
    }
}
