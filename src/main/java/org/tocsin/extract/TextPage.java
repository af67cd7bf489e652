package org.tocsin.extract;

import org.jspecify.annotations.Nullable;
import org.tocsin.article.Article;
import org.tocsin.article.ArticleId;
import org.tocsin.article.CanonicalUrl;
import org.tocsin.article.Outlet;
import org.tocsin.article.Outlets;
import org.tocsin.article.Published;
import org.tocsin.article.Span;

import java.time.Instant;
import java.util.BitSet;
import java.util.List;

/// An article as somebody copied it from a web page, the page's furniture still around it.
///
/// @param url the address given with the text, or null
/// @param title its headline, empty when its first line is none
/// @param body the whole text, unchanged: offsets count in it
/// @param chrome spans of the body that are not the article's words; the headline's line is one of
///   them, since it travels as `title`
/// @param published bounds only when no date stands in the text
/// @param modified of the last change, [Published#UNKNOWN] when the text gives none
/// @param outlet id in the source list, or null when the page does not say or the list does not
///   know
/// @param credits ids of the agencies that the text credits
/// @param authors as signed
public record TextPage(
        @Nullable CanonicalUrl url,
        String title,
        String body,
        List<Span> chrome,
        Published published,
        Published modified,
        @Nullable String outlet,
        String language,
        List<String> credits,
        List<String> authors) {
    public TextPage {
        chrome = List.copyOf(chrome);
        credits = List.copyOf(credits);
        authors = List.copyOf(authors);
    }

    /// Reads a copied text.
    ///
    /// @param language a language tag that came with it, or null
    /// @param notAfter when it was fetched, or null when nobody knows: no date after it is past
    public static TextPage read(
            String text,
            Outlets outlets,
            @Nullable CanonicalUrl url,
            @Nullable String language,
            @Nullable Instant notAfter) {
        var lines = Line.all(text);
        var chrome = Boilerplate.marked(lines);
        var outlet = PageOutlet.of(lines, chrome, url, outlets).orElse(null);
        markHouseLines(lines, chrome, outlets);
        var posts = EmbeddedPosts.in(lines);
        Boilerplate.settlePosts(lines, posts, outlets, chrome);
        var title = Headline.of(lines, chrome);
        if (title >= 0) {
            chrome.set(title);
        }
        var dates = TextDates.of(lines, posts, notAfter);
        return new TextPage(
                url,
                title < 0 ? "" : lines.get(title).text(),
                text,
                Boilerplate.spans(lines, chrome),
                dates.published(),
                dates.modified(),
                outlet == null ? null : outlet.id(),
                Languages.of(language, text),
                credits(lines, outlets, outlet),
                authors(lines, outlets));
    }

    /// As above, for a text of which nothing else is known.
    public static TextPage read(String text, Outlets outlets) {
        return read(text, outlets, null, null, null);
    }

    /// The article that it is.
    public Article article(ArticleId id, Instant fetchedAt) {
        return new Article(
                id, url, title, body, chrome, published, fetchedAt, outlet, language, credits);
    }

    private static void markHouseLines(List<Line> lines, BitSet chrome, Outlets outlets) {
        var margins = Margins.of(lines);
        for (var i = 0; i < lines.size(); i++) {
            if (margins.hold(i) && PageOutlet.named(lines.get(i), outlets).isPresent()) {
                chrome.set(i);
            }
        }
    }

    private static List<String> credits(
            List<Line> lines, Outlets outlets, @Nullable Outlet outlet) {
        return Credits.in(lines, outlets).stream()
                .filter(id -> outlet == null || !id.equals(outlet.id()))
                .toList();
    }

    private static List<String> authors(List<Line> lines, Outlets outlets) {
        var margins = Margins.of(lines);
        for (var i = 0; i < lines.size(); i++) {
            if (margins.hold(i) && Byline.is(lines.get(i))) {
                return Byline.of(lines.get(i).text()).names().stream()
                        .filter(name -> outlets.byName(name).isEmpty())
                        .toList();
            }
        }
        return List.of();
    }
}
