package org.tocsin.fetch.feed;

import static org.tocsin.fetch.feed.Vocabulary.ATOM;
import static org.tocsin.fetch.feed.Vocabulary.CONTENT;
import static org.tocsin.fetch.feed.Vocabulary.DUBLIN_CORE;
import static org.tocsin.fetch.feed.Vocabulary.ITUNES;
import static org.tocsin.fetch.feed.Vocabulary.OWN;

import org.jspecify.annotations.Nullable;
import org.tocsin.article.Published;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/// RSS 0.90 to 2.0 and RSS 1.0 in RDF, with the Dublin Core, Atom, iTunes and content elements that
/// feeds put beside its own.
final class RssFormat implements FeedFormat {
    private static final Set<String> ROOTS = Set.of("rss", "rdf", "channel");

    @Override
    public Optional<Feed> read(FeedText text) {
        return text.root().filter(root -> ROOTS.contains(root.name())).map(RssFormat::feed);
    }

    private static Feed feed(FeedElement root) {
        var head = root.child(OWN, "channel").orElse(root);
        var items = root.all(OWN, "item").map(RssFormat::entry).toList();
        var title = first(head, new Name(OWN, "title"), new Name(DUBLIN_CORE, "title"));
        return new Feed.Entries(PlainText.of(title), site(head), items);
    }

    private static @Nullable String site(FeedElement head) {
        return Stream.concat(
                        head.children(OWN, "link").flatMap(link -> link.address().stream()),
                        AtomLinks.pages(head, ATOM))
                .findFirst()
                .orElse(null);
    }

    private static FeedEntry entry(FeedElement item) {
        return new FeedEntry(
                item.child(OWN, "guid")
                        .map(FeedElement::words)
                        .orElseGet(() -> item.attribute("rdf:about")),
                link(item),
                PlainText.of(
                        first(
                                item,
                                new Name(OWN, "title"),
                                new Name(ATOM, "title"),
                                new Name(DUBLIN_CORE, "title"))),
                first(
                        item,
                        new Name(OWN, "description"),
                        new Name(DUBLIN_CORE, "description"),
                        new Name(ATOM, "summary"),
                        new Name(ITUNES, "summary")),
                first(
                        item,
                        new Name(CONTENT, "encoded"),
                        new Name(ATOM, "content"),
                        new Name(OWN, "encoded")),
                date(
                        item,
                        new Name(OWN, "pubdate"),
                        new Name(DUBLIN_CORE, "date"),
                        new Name(DUBLIN_CORE, "issued"),
                        new Name(DUBLIN_CORE, "created"),
                        new Name(ATOM, "published"),
                        new Name(OWN, "date")),
                date(item, new Name(ATOM, "updated"), new Name(DUBLIN_CORE, "modified")),
                authors(item));
    }

    /// Its own link, else one of Atom's, else a guid that is an address.
    private static @Nullable String link(FeedElement item) {
        var own =
                item.children(OWN, "link")
                        .flatMap(
                                link ->
                                        Stream.of(link.words(), link.attribute("href"))
                                                .flatMap(
                                                        w ->
                                                                Links.resolve(link.base(), w)
                                                                        .stream()));
        var guid =
                item.children(OWN, "guid")
                        .filter(g -> !g.attribute("isPermaLink").equalsIgnoreCase("false"))
                        .filter(g -> g.words().startsWith("http"))
                        .flatMap(g -> g.address().stream());
        return Stream.of(own, AtomLinks.pages(item, ATOM), guid)
                .flatMap(links -> links)
                .findFirst()
                .orElse(null);
    }

    /// From the first kind of name that the item has.
    private static List<String> authors(FeedElement item) {
        return Stream.of(
                        item.children(OWN, "author").map(FeedElement::words),
                        item.children(DUBLIN_CORE, "creator").map(FeedElement::words),
                        item.children(DUBLIN_CORE, "author").map(FeedElement::words),
                        AtomLinks.authors(item, ATOM),
                        item.children(ITUNES, "author").map(FeedElement::words))
                .map(
                        names ->
                                names.map(AuthorName::of)
                                        .filter(n -> !n.isEmpty())
                                        .distinct()
                                        .toList())
                .filter(names -> !names.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    private record Name(Vocabulary vocabulary, String name) {}

    private static String first(FeedElement element, Name... names) {
        return Stream.of(names)
                .flatMap(n -> element.children(n.vocabulary(), n.name()))
                .map(FeedElement::html)
                .filter(words -> !words.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static Published date(FeedElement element, Name... names) {
        return Stream.of(names)
                .flatMap(n -> element.children(n.vocabulary(), n.name()))
                .flatMap(e -> e.date().stream())
                .findFirst()
                .orElse(Published.UNKNOWN);
    }
}
