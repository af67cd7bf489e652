package org.tocsin.fetch.feed;

import org.jsoup.nodes.Element;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/// The vocabularies that feeds mix. A prefix counts by the namespace that it is declared for, and
/// by custom where it is not declared; a name without prefix belongs to the feed's own format.
@SuppressWarnings("ImmutableEnumChecker") // List.of is
enum Vocabulary {
    OWN(
            List.of("rss", "rdf", "default"),
            "http://purl.org/rss/",
            "http://my.netscape.com/rdf/simple/"),
    ATOM(List.of("atom", "a10"), "http://www.w3.org/2005/Atom", "http://purl.org/atom/"),
    DUBLIN_CORE(List.of("dc", "dcterms"), "http://purl.org/dc/"),
    CONTENT(List.of("content"), "http://purl.org/rss/1.0/modules/content"),
    ITUNES(List.of("itunes"), "http://www.itunes.com/dtds/podcast"),
    NEWS(List.of("news"), "http://www.google.com/schemas/sitemap-news"),
    OTHER(List.of());

    /// From the most particular: the module's namespace begins with that of RSS 1.0.
    private static final List<Vocabulary> ORDER =
            List.of(CONTENT, DUBLIN_CORE, ITUNES, NEWS, ATOM, OWN);

    private final List<String> prefixes;
    private final List<String> namespaces;

    Vocabulary(List<String> prefixes, String... namespaces) {
        this.prefixes = prefixes;
        this.namespaces = Arrays.stream(namespaces).map(n -> n.toLowerCase(Locale.ROOT)).toList();
    }

    static Vocabulary of(Element element) {
        var prefix = element.tag().prefix().toLowerCase(Locale.ROOT);
        if (prefix.isEmpty()) {
            return OWN;
        }
        var namespace = element.tag().namespace().strip().toLowerCase(Locale.ROOT);
        return ORDER.stream()
                .filter(v -> v.namespaces.stream().anyMatch(namespace::startsWith))
                .findFirst()
                .orElseGet(() -> byCustom(prefix));
    }

    private static Vocabulary byCustom(String prefix) {
        return ORDER.stream().filter(v -> v.prefixes.contains(prefix)).findFirst().orElse(OTHER);
    }
}
