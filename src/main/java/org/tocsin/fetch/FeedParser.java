package org.tocsin.fetch;

import org.jsoup.Jsoup;
import org.jsoup.nodes.CDataNode;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.tocsin.article.CanonicalUrl;
import org.tocsin.article.ContentHash;
import org.tocsin.article.Published;
import org.tocsin.extract.DateText;

import java.net.URI;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// Reads RSS 0.9 to 2.0 and Atom, however badly they are written: what can be read is an entry.
public final class FeedParser {
    private static final Set<String> ROOTS = Set.of("rss", "feed", "rdf");

    private FeedParser() {}

    /// @param charset as the HTTP header named it, or null
    /// @param base where the feed stands: relative links are read against it
    public static Feed parse(byte[] body, @Nullable String charset, URI base) {
        var text = FeedCharset.decode(body, charset);
        var page = Jsoup.parse(text, base.toString(), Parser.xmlParser());
        var root = page.children().stream().filter(e -> ROOTS.contains(local(e))).findFirst();
        return root.map(r -> feed(r, base))
                .orElseGet(() -> new Feed.NoFeed("neither RSS nor Atom: " + beginning(text)));
    }

    private static Feed feed(Element root, URI base) {
        var head = child(root, "channel").orElse(root);
        var items =
                root.getAllElements().stream()
                        .filter(e -> local(e).equals("item") || local(e).equals("entry"))
                        .map(e -> entry(e, base))
                        .toList();
        return new Feed.Entries(plain(text(head, "title")), link(head, base), items);
    }

    private static FeedEntry entry(Element item, URI base) {
        var url = link(item, base);
        var title = plain(text(item, "title"));
        var summary = text(item, "description", "summary", "subtitle");
        var content = text(item, "content:encoded", "encoded", "content");
        var id = text(item, "guid", "id");
        if (id.isEmpty()) {
            id = url == null ? ContentHash.of(title, summary, content).value() : url.value();
        }
        return new FeedEntry(
                id,
                url,
                title,
                summary,
                content,
                date(item, "pubdate", "published", "issued", "date", "created"),
                date(item, "updated", "modified"),
                authors(item));
    }

    /// The entry's own page: an Atom link, an RSS link, or a guid that is one.
    private static @Nullable CanonicalUrl link(Element element, URI base) {
        var atom =
                children(element, "link")
                        .filter(l -> l.hasAttr("href"))
                        .filter(l -> l.attr("rel").isEmpty() || l.attr("rel").equals("alternate"))
                        .map(l -> l.attr("href"));
        var rss =
                children(element, "link").filter(l -> !l.hasAttr("href")).map(FeedParser::content);
        var guid =
                children(element, "guid")
                        .filter(g -> !g.attr("isPermaLink").equalsIgnoreCase("false"))
                        .map(FeedParser::content)
                        .filter(g -> g.startsWith("http"));
        return Stream.of(atom, rss, guid)
                .flatMap(s -> s)
                .filter(href -> !href.isBlank())
                .flatMap(href -> resolved(base, href).stream())
                .findFirst()
                .orElse(null);
    }

    private static Optional<CanonicalUrl> resolved(URI base, String href) {
        try {
            return CanonicalUrl.parse(base.resolve(href.strip().replace(" ", "%20")).toString());
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    private static List<String> authors(Element item) {
        var names = new LinkedHashSet<String>();
        children(item, "author")
                .map(
                        author ->
                                child(author, "name")
                                        .map(FeedParser::content)
                                        .orElseGet(() -> content(author)))
                .forEach(names::add);
        children(item, "creator").map(FeedParser::content).forEach(names::add);
        names.removeIf(String::isBlank);
        return List.copyOf(names);
    }

    private static Published date(Element item, String... names) {
        return Stream.of(names)
                .flatMap(name -> children(item, name))
                .flatMap(element -> DateText.read(content(element)).stream())
                .findFirst()
                .orElse(Published.UNKNOWN);
    }

    private static String text(Element element, String... names) {
        return Stream.of(names)
                .flatMap(name -> children(element, name))
                .map(FeedParser::content)
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("");
    }

    /// Text and CDATA as they are; the markup of an XHTML content.
    private static String content(Element element) {
        if (!element.children().isEmpty()) {
            return element.html().strip();
        }
        var text = new StringBuilder();
        for (var node : element.childNodes()) {
            switch (node) {
                case CDataNode data -> text.append(data.getWholeText());
                case TextNode words -> text.append(words.getWholeText());
                case org.jsoup.nodes.Node _ -> {}
            }
        }
        return text.toString().strip();
    }

    private static Optional<Element> child(Element element, String name) {
        return children(element, name).findFirst();
    }

    /// Children by name: with its prefix as given, or without one or with one that names feeds.
    private static Stream<Element> children(Element element, String name) {
        return element.children().stream()
                .filter(
                        c ->
                                c.tagName().equalsIgnoreCase(name)
                                        || ours(c) && local(c).equals(name));
    }

    private static boolean ours(Element element) {
        var colon = element.tagName().indexOf(':');
        return colon < 0
                || element.tagName()
                        .substring(0, colon)
                        .toLowerCase(Locale.ROOT)
                        .matches("atom|a10|dc|dcterms|rss|rdf|content|ns\\d*|default");
    }

    private static String local(Element element) {
        var name = element.tagName().toLowerCase(Locale.ROOT);
        return name.substring(name.indexOf(':') + 1);
    }

    private static String plain(String html) {
        return Jsoup.parseBodyFragment(html).text().strip();
    }

    private static String beginning(String text) {
        return text.strip()
                .substring(0, Math.min(60, text.strip().length()))
                .replaceAll("\\s+", " ");
    }
}
