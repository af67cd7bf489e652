package org.tocsin.extract;

import org.tocsin.article.Outlets;
import org.tocsin.article.Span;

import java.util.ArrayList;
import java.util.List;

/// Where a page's body shows posts of private persons: they stay, as quotations with their author,
/// but are not the article's words.
final class PagePosts {
    private static final int PARAGRAPH_BREAK = 2;

    private PagePosts() {}

    /// Spans in code points of the body that the kept blocks make.
    static List<Span> foreign(Fates fates, Outlets outlets) {
        var spans = new ArrayList<Span>();
        var blocks = fates.page().blocks();
        var at = 0;
        for (var i : fates.kept()) {
            var length = blocks.get(i).text().codePointCount(0, blocks.get(i).text().length());
            var post = post(blocks.get(i).part());
            if (post != null && !signedByAHouse(post, blocks, outlets)) {
                spans.add(new Span(at, at + length));
            }
            at += length + PARAGRAPH_BREAK;
        }
        return spans;
    }

    private static @org.jspecify.annotations.Nullable Part post(Part part) {
        for (var up = part; up != null; up = up.parent()) {
            if (up.role() == PartRole.POST) {
                return up;
            }
        }
        return null;
    }

    private static boolean signedByAHouse(Part post, List<Block> blocks, Outlets outlets) {
        return blocks.subList(post.from(), post.to()).stream()
                .anyMatch(block -> EmbeddedPosts.signedByAHouse(block.text(), outlets));
    }
}
