package org.tocsin.fetch.feed;

import java.util.stream.Stream;

/// Links and people as Atom writes them, in its own feeds and inside others.
final class AtomLinks {
    private AtomLinks() {}

    /// The pages that an element stands for, not its replies, enclosures or the feed itself.
    static Stream<String> pages(FeedElement element, Vocabulary vocabulary) {
        return element.children(vocabulary, "link")
                .filter(link -> isPage(link.attribute("rel")))
                .flatMap(link -> Links.resolve(link.base(), link.attribute("href")).stream());
    }

    private static boolean isPage(String relation) {
        return relation.isEmpty() || relation.equalsIgnoreCase("alternate");
    }

    /// Names of authors; the words of one that has no name.
    static Stream<String> authors(FeedElement element, Vocabulary vocabulary) {
        return element.children(vocabulary, "author")
                .map(
                        author ->
                                author.child(vocabulary, "name")
                                        .map(FeedElement::plain)
                                        .orElseGet(() -> alone(author)))
                .filter(name -> !name.isEmpty());
    }

    private static String alone(FeedElement author) {
        return author.element().children().isEmpty() ? AuthorName.of(author.words()) : "";
    }
}
