package org.tocsin.fetch.feed;

import org.jspecify.annotations.Nullable;
import org.tocsin.article.Published;

import java.util.Optional;
import java.util.stream.Stream;

/// Atom 0.3 and 1.0 (RFC 4287), with or without a prefix.
final class AtomFormat implements FeedFormat {
    @Override
    public Optional<Feed> read(FeedText text) {
        return text.root()
                .filter(root -> root.name().equals("feed") || root.name().equals("entry"))
                .map(root -> feed(root, Vocabulary.of(root.element())));
    }

    private static Feed feed(FeedElement root, Vocabulary own) {
        var entries = root.all(own, "entry").map(e -> entry(e, own)).toList();
        return new Feed.Entries(
                root.child(own, "title").map(FeedElement::plain).orElse(""),
                link(root, own),
                entries);
    }

    private static FeedEntry entry(FeedElement entry, Vocabulary own) {
        return new FeedEntry(
                words(entry, own, "id"),
                link(entry, own),
                entry.child(own, "title").map(FeedElement::plain).orElse(""),
                words(entry, own, "summary"),
                words(entry, own, "content"),
                date(entry, own, "published", "issued", "created"),
                date(entry, own, "updated", "modified"),
                AtomLinks.authors(entry, own).distinct().toList());
    }

    private static @Nullable String link(FeedElement element, Vocabulary own) {
        return AtomLinks.pages(element, own).findFirst().orElse(null);
    }

    private static String words(FeedElement element, Vocabulary own, String name) {
        return element.children(own, name)
                .map(FeedElement::html)
                .filter(words -> !words.isEmpty())
                .findFirst()
                .orElse("");
    }

    private static Published date(FeedElement element, Vocabulary own, String... names) {
        return Stream.of(names)
                .flatMap(name -> element.children(own, name))
                .flatMap(e -> e.date().stream())
                .findFirst()
                .orElse(Published.UNKNOWN);
    }
}
