package org.tocsin.extract;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;

/// Drops lists of other articles: rows of parts built alike, each with a linked headline; and what
/// stands under a heading that announces such a list.
final class OtherArticles {
    private static final int ROW = 3;
    private static final int MOST_BLOCKS = 6;
    private static final Set<String> CELLS = Set.of("tr", "td", "th", "tbody", "p", "dd", "dt");
    private static final int HEADLINE = 15;
    private static final double LINKED = 0.8;
    private static final double MOST_OF_THE_ARTICLE = 0.3;

    private final Fates fates;
    private final PageOutline page;

    private OtherArticles(Fates fates) {
        this.fates = fates;
        page = fates.page();
    }

    /// Rows of teasers, anywhere on the page.
    static void dropRows(Fates fates) {
        new OtherArticles(fates).rows();
    }

    /// Headings that announce other articles, with what stands under them.
    static void dropAnnounced(Fates fates, Part root) {
        new OtherArticles(fates).announced(root);
    }

    private void rows() {
        var rows = new IdentityHashMap<Part, List<Part>>();
        for (var part : page.parts()) {
            var parent = part.parent();
            if (parent != null && part.from() < part.to()) {
                rows.computeIfAbsent(parent, _ -> new ArrayList<>()).add(part);
            }
        }
        rows.forEach(this::row);
    }

    private void row(Part parent, List<Part> parts) {
        if (parts.size() < ROW) {
            return;
        }
        var alike = new java.util.HashMap<String, List<Part>>();
        for (var part : parts) {
            alike.computeIfAbsent(part.kind(), _ -> new ArrayList<>()).add(part);
        }
        for (var group : alike.values()) {
            var teasers = group.stream().filter(this::teaser).toList();
            if (teasers.size() >= ROW && teasers.size() * 4 >= group.size() * 3) {
                teasers.forEach(
                        part -> fates.dropTeaser(part.from(), part.to(), parent.toString()));
            }
        }
    }

    /// A few blocks, one of them a headline that is a link, and more than that headline.
    private boolean teaser(Part part) {
        var blocks = part.to() - part.from();
        if (blocks > MOST_BLOCKS || blocks < 2 || CELLS.contains(part.tag())) {
            return false;
        }
        for (var i = part.from(); i < part.to(); i++) {
            var block = page.blocks().get(i);
            if (block.size() >= HEADLINE && block.linkDensity() >= LINKED) {
                return true;
            }
        }
        return false;
    }

    private void announced(Part root) {
        var most = page.told(root) * MOST_OF_THE_ARTICLE;
        for (var i = root.from(); i < root.to(); i++) {
            var block = page.blocks().get(i);
            if (fates.kept(i) && HouseWords.others(block.text())) {
                var box = box(block.part(), i);
                if (page.told(box) <= most) {
                    fates.drop(box.from(), box.to(), "other articles: " + block.text());
                }
                dropRun(Math.max(i, box.to() - 1), root, "other articles: " + block.text());
            }
        }
    }

    /// The largest part that begins with this block.
    private static Part box(Part part, int first) {
        var box = part;
        for (var up = part.parent(); up != null && up.from() == first; up = up.parent()) {
            box = up;
        }
        return box;
    }

    private void dropRun(int heading, Part root, String why) {
        fates.drop(heading, why);
        for (var i = heading + 1; i < root.to(); i++) {
            var block = page.blocks().get(i);
            var listed = block.linkDensity() >= 0.5 || (block.heading() && block.linked() > 0);
            if (!listed) {
                return;
            }
            fates.drop(i, why);
        }
    }
}
