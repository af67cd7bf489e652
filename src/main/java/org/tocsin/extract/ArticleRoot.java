package org.tocsin.extract;

import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// Finds the part of a page that holds the article: where telling paragraphs stand thickest, as
/// Readability does it, and what the page itself calls the article's text.
///
/// Each telling block votes for the part round its paragraph, half as much for the next and so on;
/// a vote counts sentences (their commas), length, and how little of it is links.
final class ArticleRoot {
    private static final int STEPS = 4;
    private static final Set<String> PARAGRAPHS =
            Set.of("p", "pre", "h1", "h2", "h3", "h4", "h5", "h6", "blockquote", "li", "ul", "ol");

    private final Fates fates;
    private final PageOutline page;

    private ArticleRoot(Fates fates) {
        this.fates = fates;
        page = fates.page();
    }

    /// Empty when nothing on the page tells anything.
    static Optional<Part> of(Fates fates) {
        return new ArticleRoot(fates).find();
    }

    private Optional<Part> find() {
        var votes = new IdentityHashMap<Part, Double>();
        for (var i = 0; i < page.blocks().size(); i++) {
            if (fates.kept(i) && page.blocks().get(i).tells()) {
                vote(votes, page.blocks().get(i));
            }
        }
        return page.parts().stream()
                .filter(votes::containsKey)
                .max(
                        (a, b) ->
                                Double.compare(
                                        votes.getOrDefault(a, 0.0), votes.getOrDefault(b, 0.0)))
                .map(this::widened)
                .map(this::named);
    }

    private static void vote(Map<Part, Double> votes, Block block) {
        var weight =
                (1 + commas(block.text()) + Math.min(block.size() / 100.0, 3))
                        * (1 - block.linkDensity());
        var part = holder(block.part());
        for (var step = 0; step < STEPS && part != null; step++) {
            votes.merge(part, weight, Double::sum);
            weight /= 2;
            part = part.parent();
        }
    }

    /// The part that a paragraph stands in; a bare text's own.
    private static Part holder(Part part) {
        var up = part;
        while (PARAGRAPHS.contains(up.tag()) && up.parent() != null) {
            up = up.parent();
        }
        return up;
    }

    /// The nearest part above that holds much more of the text: an article parted by boxes.
    private Part widened(Part best) {
        var root = best;
        var told = fates.told(best);
        for (var up = best.parent(); up != null && up.parent() != null; up = up.parent()) {
            var more = fates.told(up);
            var whole = up.role() == PartRole.BODY || up.tag().equals("article") || more < told * 4;
            if (more > told * 1.3 && whole) {
                root = up;
                told = more;
            }
        }
        return root;
    }

    /// The part inside or round this one that the page calls the article's text, if it holds most
    /// of it and not much more.
    private Part named(Part root) {
        var told = fates.told(root);
        for (var up = root.parent(); up != null; up = up.parent()) {
            if (up.role() == PartRole.BODY && fates.told(up) <= told * 2) {
                return up;
            }
        }
        return page.parts().stream()
                .filter(part -> part.role() == PartRole.BODY)
                .filter(part -> root.from() <= part.from() && part.to() <= root.to())
                .filter(part -> fates.told(part) >= told * 0.7)
                .findFirst()
                .orElse(root);
    }

    private static int commas(String text) {
        var commas = 0;
        for (var i = 0; i < text.length(); i++) {
            switch (text.charAt(i)) {
                case ',', '、', '،', '，', '。' -> commas++;
                default -> {}
            }
        }
        return commas;
    }
}
