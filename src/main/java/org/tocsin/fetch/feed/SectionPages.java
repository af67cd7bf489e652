package org.tocsin.fetch.feed;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jsoup.select.QueryParser;
import org.jsoup.select.Selector;
import org.jspecify.annotations.Nullable;
import org.tocsin.article.Published;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/// Pages that list articles, of outlets without a feed. An entry is a link, its title the link's
/// words; a section page tells no dates.
///
/// @param links a CSS selector of the links, or of what they stand in
public record SectionPages(String links) implements Listing {
    private static final int DEEPEST = 512;

    /// @throws IllegalArgumentException when the selector is none
    public SectionPages {
        try {
            var _ = QueryParser.parse(links);
        } catch (Selector.SelectorParseException | IllegalArgumentException e) {
            throw new IllegalArgumentException(
                    "no CSS selector: '" + links + "': " + e.getMessage(), e);
        }
    }

    @Override
    public Feed read(byte[] body, @Nullable String charset, @Nullable URI base) {
        var html = FeedCharset.decode(body, charset);
        var page = Jsoup.parse(html, "", Parser.htmlParser().setMaxDepth(DEEPEST));
        var found = new LinkedHashMap<String, FeedEntry>();
        for (var element : page.select(links)) {
            entry(element, base)
                    .ifPresent(entry -> found.merge(entry.id(), entry, SectionPages::longer));
        }
        return found.isEmpty()
                ? new Feed.NoFeed("nothing on the page fits '" + links + "'")
                : new Feed.Entries(page.title(), null, List.copyOf(found.values()));
    }

    /// A picture and a headline often lead to one article: the one with words tells its title.
    private static FeedEntry longer(FeedEntry one, FeedEntry other) {
        return other.title().length() > one.title().length() ? other : one;
    }

    private static Optional<FeedEntry> entry(Element element, @Nullable URI base) {
        var link = element.normalName().equals("a") ? element : element.selectFirst("a[href]");
        if (link == null) {
            return Optional.empty();
        }
        return Links.resolve(base, link.attr("href"))
                .map(
                        url ->
                                new FeedEntry(
                                        url,
                                        url,
                                        PlainText.of(link.text()),
                                        "",
                                        "",
                                        Published.UNKNOWN,
                                        Published.UNKNOWN,
                                        List.of()));
    }
}
