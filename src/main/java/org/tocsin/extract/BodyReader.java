package org.tocsin.extract;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.function.BiConsumer;

/// Which of a page's blocks are its article? A cascade: boxes by their names, the part that holds
/// the article, then block by block.
final class BodyReader {
    private static final int LONG = 200;
    private static final int ENOUGH = 250;
    private static final double MOSTLY_LINKS = 0.6;

    private BodyReader() {}

    /// @param title of the article, which is no part of its body
    static Fates read(PageOutline page, String title, HouseHints hints) {
        var fates = new Fates(page);
        Boxes.drop(fates, hints);
        hints.apply(fates);
        OtherArticles.dropRows(fates);
        var root = ArticleRoot.of(fates);
        if (root.isEmpty()) {
            fates.drop(0, page.blocks().size(), "no paragraph on the page");
            return fates;
        }
        if (hints.body().isEmpty()) {
            fates.drop(0, root.get().from(), "before " + root.get());
            fates.drop(root.get().to(), page.blocks().size(), "behind " + root.get());
        }
        fates.foundIn(hints.body().isEmpty() ? root.get().toString() : hints.from());
        beforeTitle(fates, root.get(), title);
        OtherArticles.dropAnnounced(fates, root.get());
        blocks(fates, title);
        lines(fates);
        ListsOfLinks.drop(fates);
        return fates;
    }

    /// An article begins behind its headline, if most of the text or enough of it stands there.
    private static void beforeTitle(Fates fates, Part root, String title) {
        for (var i : fates.kept()) {
            var block = fates.page().blocks().get(i);
            if (block.heading() && block.text().equalsIgnoreCase(title)) {
                var behind =
                        fates.kept().stream()
                                .filter(k -> k > i)
                                .mapToInt(k -> told(fates, k))
                                .sum();
                if (behind >= ENOUGH && behind * 3 > fates.told(root)) {
                    fates.drop(root.from(), i, "before the headline");
                }
                return;
            }
        }
    }

    private static int told(Fates fates, int i) {
        var block = fates.page().blocks().get(i);
        return block.tells() ? block.size() : 0;
    }

    private static void blocks(Fates fates, String title) {
        var first = true;
        for (var i : fates.kept()) {
            var block = fates.page().blocks().get(i);
            if (block.part().tag().equals("h1")
                    || (first && block.text().equalsIgnoreCase(title))) {
                fates.drop(i, "title");
            } else if (block.linkDensity() >= MOSTLY_LINKS
                    && block.size() <= LONG
                    && !ListsOfLinks.inText(fates.page(), block)) {
                fates.drop(i, "links");
            } else if (HouseWords.label(block.text())) {
                fates.drop(i, "label");
            } else if (HouseWords.also(block)) {
                fates.drop(i, "another article");
            } else if (HouseWords.caption(block.text())) {
                fates.drop(i, "caption");
            } else if (HouseWords.notice(block.text())) {
                fates.drop(i, "notice of the house");
            }
            first &= !fates.kept(i);
        }
    }

    private static void lines(Fates fates) {
        var kept = fates.kept();
        var text = new ArrayList<String>();
        kept.forEach(i -> text.add(fates.page().blocks().get(i).text()));
        var lines = Line.paragraphs(text);
        var chrome = new BitSet(lines.size());
        mark(fates, kept, lines, chrome, "label or notice", Furniture::mark);
        mark(fates, kept, lines, chrome, "caption", Captions::mark);
        mark(fates, kept, lines, chrome, "byline or date", Margins::mark);
        mark(fates, kept, lines, chrome, "byline or credit", BodyReader::signed);
        mark(fates, kept, lines, chrome, "appeal, comments or other articles", EndBlocks::mark);
    }

    private static void signed(List<Line> lines, BitSet chrome) {
        var margins = Margins.of(lines);
        for (var i = 0; i < lines.size(); i++) {
            var text = lines.get(i).text();
            if (margins.hold(i)
                    && (HouseWords.credit(text)
                            || Credits.initials(text)
                            || !HouseWords.signed(text).parts().isEmpty())) {
                chrome.set(i);
            }
        }
    }

    private static void mark(
            Fates fates,
            List<Integer> kept,
            List<Line> lines,
            BitSet chrome,
            String why,
            BiConsumer<List<Line>, BitSet> marker) {
        marker.accept(lines, chrome);
        chrome.stream().forEach(i -> fates.drop(kept.get(i), why));
    }
}
