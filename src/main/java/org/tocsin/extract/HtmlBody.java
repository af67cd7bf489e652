package org.tocsin.extract;

import org.jsoup.nodes.Document;
import org.tocsin.extract.Paragraphs.Block;

import java.util.ArrayList;
import java.util.List;

/// The article's paragraphs out of a page.
final class HtmlBody {
    private HtmlBody() {}

    /// Paragraphs parted by a blank line; empty when the page holds none. The page's tree is
    /// changed.
    static String of(Document page, String title) {
        Furnishings.remove(page);
        var kept = new ArrayList<String>();
        var blocks = trimmed(DensestPart.of(page));
        for (var block : blocks) {
            var first = kept.isEmpty();
            var isTitle = first && block.text().equalsIgnoreCase(title);
            if (!isTitle && belongs(block)) {
                kept.add(block.text());
            }
        }
        return cut(String.join("\n\n", kept));
    }

    private static boolean belongs(Block block) {
        return !block.parent().nameIs("h1")
                && (block.linkDensity() < 0.6 || block.text().length() > 200);
    }

    /// Without headings at the end: nothing follows that they could head.
    private static List<Block> trimmed(List<Block> blocks) {
        var end = blocks.size();
        while (end > 0 && blocks.get(end - 1).heading()) {
            end--;
        }
        return blocks.subList(0, end);
    }

    private static String cut(String body) {
        var lines = Line.all(body);
        var chrome = Boilerplate.marked(lines);
        var kept = new ArrayList<String>();
        for (var i = 0; i < lines.size(); i++) {
            if (!chrome.get(i)) {
                kept.add(lines.get(i).text());
            }
        }
        return String.join("\n\n", kept);
    }
}
