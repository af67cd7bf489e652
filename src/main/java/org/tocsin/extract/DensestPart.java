package org.tocsin.extract;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.tocsin.extract.Paragraphs.Block;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/// Finds the element that holds the article: where telling paragraphs stand thickest.
///
/// Each such paragraph votes for its parent, half as much for the grandparent and a quarter for the
/// one above; votes are weighed by how little of the element is links.
final class DensestPart {
    private static final int STEPS = 4;
    private static final String WHOLE =
            "article, section[name=articleBody], [itemprop=articleBody]";

    private DensestPart() {}

    /// The article's blocks, in order; none when the page holds no paragraphs.
    static List<Block> of(Document page) {
        var votes = new IdentityHashMap<Element, Double>();
        var blocks = Paragraphs.of(page.body());
        blocks.stream().filter(Block::tells).forEach(block -> vote(votes, block));
        return votes.entrySet().stream()
                .max(Map.Entry.comparingByValue())
                .map(best -> within(widened(best.getKey(), page), blocks))
                .orElse(List.of());
    }

    private static void vote(Map<Element, Double> votes, Block block) {
        var score = 1 + commas(block.text()) + Math.min(block.text().length() / 100.0, 3);
        var weight = score * (1 - block.linkDensity());
        var element = holder(block.parent());
        for (var step = 0; step < STEPS && element != null && !element.nameIs("html"); step++) {
            votes.merge(element, weight, Double::sum);
            weight /= 2;
            element = element.parent();
        }
    }

    /// The element that a paragraph element stands in; a bare text's own element.
    private static Element holder(Element element) {
        var parent = element.parent();
        return parent != null && element.normalName().matches("p|pre|h[1-6]|blockquote|li|span")
                ? parent
                : element;
    }

    /// The nearest ancestor that holds much more of the telling text: an article parted by boxes.
    private static Element widened(Element best, Document page) {
        var element = best;
        var weight = Paragraphs.weight(best);
        for (var up = best.parent(); up != null && up != page.body(); up = up.parent()) {
            var more = Paragraphs.weight(up);
            var whole = up.is(WHOLE) || more < weight * 4;
            if (more > weight * 1.3 && whole) {
                element = up;
                weight = more;
            }
        }
        return element;
    }

    private static List<Block> within(Element root, List<Block> blocks) {
        var kept = new ArrayList<Block>();
        for (var block : blocks) {
            if (block.parent() == root
                    || block.parent().hasParent() && inside(block.parent(), root)) {
                kept.add(block);
            }
        }
        return kept;
    }

    private static boolean inside(Element element, Element root) {
        for (var up = element; up != null; up = up.parent()) {
            if (up == root) {
                return true;
            }
        }
        return false;
    }

    private static long commas(String text) {
        return text.chars().filter(c -> c == ',' || c == '、' || c == '،').count();
    }
}
