package org.tocsin.extract;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.tocsin.article.CanonicalUrl;
import org.tocsin.article.Outlet;
import org.tocsin.article.Outlets;
import org.tocsin.extract.Paragraphs.Block;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// From a web page to its article. Pure: the same page gives the same article.
public final class ArticleExtractor {
    /// Largest page taken, in bytes or chars; what stands behind is not read.
    public static final int MAX_PAGE = 8 << 20;

    private static final int SHORTEST_BODY = 80;
    private static final int LINES_OF_A_HEAD = 4;

    private final Outlets outlets;

    public ArticleExtractor(Outlets outlets) {
        this.outlets = outlets;
    }

    /// @param charset as the HTTP header named it, or null; an unknown one counts as not named, and
    ///   the page's own mark or tag decides
    /// @param url where the page was fetched, or null
    public Extraction extract(byte[] html, @Nullable String charset, @Nullable CanonicalUrl url) {
        try {
            var bytes = new ByteArrayInputStream(html, 0, Math.min(html.length, MAX_PAGE));
            var known = charset != null && supported(charset) ? charset : null;
            return extract(Jsoup.parse(bytes, known, url == null ? "" : url.value()), url);
        } catch (IOException e) {
            return new Extraction.NoArticle(PageKind.OTHER, "", "unreadable: " + e.getMessage());
        }
    }

    public Extraction extract(String html, @Nullable CanonicalUrl url) {
        var text = html.length() > MAX_PAGE ? html.substring(0, MAX_PAGE) : html;
        return extract(Jsoup.parse(text, url == null ? "" : url.value()), url);
    }

    private Extraction extract(Document page, @Nullable CanonicalUrl fetched) {
        var metadata = Metadata.of(page);
        var title = metadata.title();
        var address = address(metadata, fetched);
        var url = address == null ? "" : address.value();
        var kind = metadata.kind(url);
        var visible = lines(page);
        var dates = PageDates.of(metadata, fromHeadline(visible, title), url);
        var house = house(metadata, address, visible);
        var authors = authors(metadata, visible);
        var language = metadata.languageTag().orElse(null);
        var credits = credits(metadata, visible, house.orElse(null));
        var body = HtmlBody.of(page, title);
        if (body.length() < SHORTEST_BODY) {
            return new Extraction.NoArticle(kind, title, "no paragraphs");
        }
        return new Extraction.Page(
                kind == PageKind.OTHER && prose(body) ? PageKind.ARTICLE : kind,
                address,
                title,
                body,
                dates.orOf(Line.all(body)).published(),
                dates.modified(),
                authors,
                Languages.of(language, body),
                house.map(Outlet::id).orElse(null),
                metadata.siteName().or(() -> house.map(Outlet::name)).orElse(null),
                credits);
    }

    /// The page's own address when it is of the host that served it; another host's says whose text
    /// it is, not where this page stands.
    private static @Nullable CanonicalUrl address(Metadata page, @Nullable CanonicalUrl fetched) {
        var own = page.canonical();
        return own.filter(u -> fetched == null || sameSite(u, fetched)).orElse(fetched);
    }

    private static boolean sameSite(CanonicalUrl one, CanonicalUrl other) {
        var a = one.host().replaceFirst("^(www|m|amp|mobile)\\.", "");
        var b = other.host().replaceFirst("^(www|m|amp|mobile)\\.", "");
        return a.equals(b);
    }

    private Optional<Outlet> house(
            Metadata page, @Nullable CanonicalUrl address, List<Line> visible) {
        var byHost = Optional.ofNullable(address).flatMap(a -> outlets.byHost(a.host()));
        return byHost.or(() -> page.siteName().flatMap(outlets::byName))
                .or(() -> PageOutlet.of(visible, Boilerplate.marked(visible), null, outlets));
    }

    private List<String> authors(Metadata page, List<Line> visible) {
        var told = page.authors();
        var names =
                told.isEmpty()
                        ? visible.stream()
                                .filter(Byline::is)
                                .limit(1)
                                .flatMap(l -> Byline.of(l.text()).names().stream())
                                .toList()
                        : told;
        return names.stream().filter(name -> outlets.byName(name).isEmpty()).toList();
    }

    private List<String> credits(Metadata page, List<Line> visible, @Nullable Outlet house) {
        var found = new ArrayList<>(Credits.in(visible, outlets));
        page.authors().stream()
                .flatMap(name -> outlets.byName(name).stream())
                .filter(Credits::wire)
                .map(Outlet::id)
                .filter(id -> !found.contains(id))
                .forEach(found::add);
        return found.stream().filter(id -> house == null || !id.equals(house.id())).toList();
    }

    private static List<Line> lines(Document page) {
        return Line.all(
                String.join("\n\n", Paragraphs.of(page.body()).stream().map(Block::text).toList()));
    }

    private static List<Line> fromHeadline(List<Line> visible, String title) {
        var first = Margins.of(visible).firstParagraph();
        for (var i = Math.min(first, visible.size()) - 1; i >= 0; i--) {
            if (visible.get(i).text().equalsIgnoreCase(title)) {
                return visible.subList(i, visible.size());
            }
        }
        return visible.subList(Math.max(0, first - LINES_OF_A_HEAD), visible.size());
    }

    private static boolean prose(String body) {
        return Line.all(body).stream().filter(Line::prose).count() >= 2;
    }

    private static boolean supported(String charset) {
        try {
            return Charset.isSupported(charset);
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
