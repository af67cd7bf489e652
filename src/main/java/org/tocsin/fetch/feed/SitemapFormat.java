package org.tocsin.fetch.feed;

import static org.tocsin.fetch.feed.Vocabulary.NEWS;
import static org.tocsin.fetch.feed.Vocabulary.OWN;

import org.tocsin.article.Published;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Sitemaps (sitemaps.org 0.9), news sitemaps and sitemap indexes.
final class SitemapFormat implements FeedFormat {
    @Override
    public Optional<Feed> read(FeedText text) {
        return text.root()
                .flatMap(
                        root ->
                                switch (root.name()) {
                                    case "urlset" -> Optional.of(pages(root));
                                    case "sitemapindex" -> Optional.of(parts(root));
                                    default -> Optional.empty();
                                });
    }

    private static Feed pages(FeedElement root) {
        var entries = root.all(OWN, "url").flatMap(SitemapFormat::entry).toList();
        var title =
                root.all(NEWS, "publication")
                        .flatMap(paper -> paper.children(NEWS, "name"))
                        .map(FeedElement::plain)
                        .findFirst();
        return new Feed.Entries(title.orElse(""), null, entries, true);
    }

    private static Stream<FeedEntry> entry(FeedElement page) {
        var news = page.children(NEWS, "news").toList();
        return address(page)
                .map(
                        url ->
                                new FeedEntry(
                                        url,
                                        url,
                                        words(news, "title"),
                                        "",
                                        "",
                                        date(news.stream(), NEWS, "publication_date"),
                                        date(Stream.of(page), OWN, "lastmod"),
                                        List.of()));
    }

    private static Feed parts(FeedElement root) {
        return new Feed.Index(
                root.all(OWN, "sitemap")
                        .flatMap(
                                part ->
                                        address(part)
                                                .map(
                                                        url ->
                                                                new Feed.Part(
                                                                        url,
                                                                        date(
                                                                                Stream.of(part),
                                                                                OWN,
                                                                                "lastmod"))))
                        .toList());
    }

    private static Stream<String> address(FeedElement element) {
        return element.children(OWN, "loc").flatMap(loc -> loc.address().stream()).limit(1);
    }

    private static String words(List<FeedElement> elements, String name) {
        return elements.stream()
                .flatMap(element -> element.children(NEWS, name))
                .map(FeedElement::plain)
                .findFirst()
                .orElse("");
    }

    private static Published date(Stream<FeedElement> of, Vocabulary vocabulary, String name) {
        return of.flatMap(element -> element.children(vocabulary, name))
                .flatMap(element -> element.date().stream())
                .findFirst()
                .orElse(Published.UNKNOWN);
    }
}
