package org.tocsin.extract;

import org.jsoup.nodes.Document;
import org.tocsin.article.PageHints;

import java.util.List;

/// What the source's entry says of a page, applied to it.
///
/// @param body the parts that hold the text, none when the entry does not say
/// @param from how the entry says it
/// @param missed whether the entry's selector fits nothing on the page
record HouseHints(List<Part> body, String from, boolean missed, PhraseIndex cut) {
    HouseHints {
        body = List.copyOf(body);
    }

    static HouseHints of(PageHints hints, Document document, PageOutline page) {
        var cut = new PhraseIndex(hints.cut());
        if (hints.body() == null) {
            return new HouseHints(List.of(), "", false, cut);
        }
        var chosen = document.select(hints.body());
        var body = page.parts().stream().filter(part -> chosen.contains(part.element())).toList();
        return new HouseHints(body, "selector " + hints.body(), body.isEmpty(), cut);
    }

    /// Whether a part is one of the text's or stands round one.
    boolean spares(Part part) {
        return body.stream().anyMatch(b -> part.from() <= b.from() && b.to() <= part.to());
    }

    /// Drops what the entry says is no text.
    void apply(Fates fates) {
        var page = fates.page();
        if (body.isEmpty() && cut.isEmpty()) {
            return;
        }
        for (var i = 0; i < page.blocks().size(); i++) {
            var block = i;
            if (!body.isEmpty()
                    && body.stream().noneMatch(b -> b.from() <= block && block < b.to())) {
                fates.drop(i, "outside of " + from);
            } else if (cut.in(PhraseIndex.plain(page.blocks().get(i).text()))) {
                fates.drop(i, "phrase of the source's entry");
            }
        }
    }
}
