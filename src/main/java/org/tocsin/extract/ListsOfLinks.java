package org.tocsin.extract;

/// What stands at the end of an article: headings that head nothing, and sections that are mostly
/// links.
final class ListsOfLinks {
    private static final double MOSTLY = 0.5;

    private ListsOfLinks() {}

    /// Whether the block is an item of a list that is not mostly links.
    static boolean inText(PageOutline page, Block block) {
        for (var part = block.part(); part != null; part = part.parent()) {
            if (part.tag().equals("ul") || part.tag().equals("ol")) {
                var chars = 0;
                var linked = 0;
                for (var other : page.blocks().subList(part.from(), part.to())) {
                    chars += other.text().length();
                    linked += other.linked();
                }
                return linked < chars * MOSTLY;
            }
        }
        return false;
    }

    /// Drops sections from the end up, until one tells something.
    static void drop(Fates fates) {
        var kept = fates.kept();
        var chars = 0;
        var linked = 0;
        var end = kept.size();
        for (var k = kept.size() - 1; k >= 0; k--) {
            var block = fates.page().blocks().get(kept.get(k));
            if (block.heads()) {
                if (linked < chars * MOSTLY) {
                    break;
                }
                for (var i = k; i < end; i++) {
                    fates.drop(kept.get(i), chars == 0 ? "heads nothing" : "list of links");
                }
                end = k;
                chars = 0;
                linked = 0;
            } else {
                chars += block.text().length();
                linked += block.linked();
            }
        }
        headless(fates);
    }

    /// A heading right before another of its rank or higher, where what it headed was dropped.
    private static void headless(Fates fates) {
        var kept = fates.kept();
        for (var k = 0; k + 1 < kept.size(); k++) {
            var one = fates.page().blocks().get(kept.get(k));
            var next = fates.page().blocks().get(kept.get(k + 1));
            var dropped = kept.get(k + 1) > kept.get(k) + 1;
            if (one.heading()
                    && next.heading()
                    && dropped
                    && next.part().tag().compareTo(one.part().tag()) <= 0) {
                fates.drop(kept.get(k), "heads nothing");
            }
        }
    }
}
