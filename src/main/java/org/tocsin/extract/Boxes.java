package org.tocsin.extract;

import java.util.Set;

/// Drops the parts of a page whose own names say that they are not the article.
///
/// A name may lie: what holds most of the page's text is not dropped for its name.
final class Boxes {
    private static final Set<String> QUOTED = Set.of("blockquote", "table", "pre");

    private Boxes() {}

    /// @param hints of the source's entry: what it calls the text is not dropped for its name
    static void drop(Fates fates, HouseHints hints) {
        var page = fates.page();
        for (var part : page.parts()) {
            var share = most(part, page);
            if (share > 0 && !hints.spares(part) && page.told(part) <= share * page.told()) {
                fates.drop(part.from(), part.to(), part.role().words() + ": " + part);
            }
        }
        page.parts().stream().filter(Boxes::quotes).forEach(part -> restore(fates, part));
    }

    /// The largest share of the page's text that such a part may hold and still be dropped.
    private static double most(Part part, PageOutline page) {
        return switch (part.role()) {
            case PLAIN, BODY, POST -> 0;
            case HIDDEN, FURNITURE, FIGURE -> 0.4;
            case WALL -> page.paragraphs(part) > 2 ? 0.1 : 0.4;
            case COMMENTS -> page.tellsBefore(part) ? 0.9 : 0.4;
        };
    }

    /// Posts, and quotations in figures.
    private static boolean quotes(Part part) {
        var parent = part.parent();
        return part.role() == PartRole.POST
                || (QUOTED.contains(part.tag())
                        && parent != null
                        && parent.within(PartRole.FIGURE));
    }

    /// What stands in a box for embedded things comes back; in a menu or among comments it does
    /// not.
    private static void restore(Fates fates, Part quoted) {
        for (var up = quoted.parent(); up != null; up = up.parent()) {
            if (up.role() == PartRole.COMMENTS
                    || up.role() == PartRole.HIDDEN
                    || up.tag().equals("nav")
                    || up.tag().equals("footer")
                    || up.tag().equals("aside")) {
                return;
            }
        }
        for (var i = quoted.from(); i < quoted.to(); i++) {
            fates.keep(i);
        }
    }
}
