package org.tocsin.extract;

import org.jsoup.nodes.Element;
import org.tocsin.article.CanonicalUrl;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// What a page says of itself, in JSON-LD, Open Graph, meta tags and its visible head.
record Metadata(PageTags tags, JsonLd jsonLd) {
    static Metadata of(PageTags tags) {
        var titles =
                Stream.concat(
                        Stream.of("og:title", "twitter:title").flatMap(tags::metas),
                        Stream.concat(
                                Stream.of(tags.window()),
                                tags.headings().stream().map(Element::text)));
        return new Metadata(tags, JsonLd.of(tags.jsonLd(), titles.toList()));
    }

    /// How the house calls itself.
    Optional<String> siteName() {
        return Stream.of(meta("og:site_name"), jsonLd.text("publisher"), meta("application-name"))
                .flatMap(Optional::stream)
                .findFirst();
    }

    Optional<Found<String>> languageTag() {
        return Stream.of(
                        new Found<>(tags.language(), "html lang"),
                        new Found<>(jsonLd.text("inLanguage").orElse(""), "json-ld inLanguage"),
                        new Found<>(meta("og:locale").orElse(""), "og:locale"),
                        new Found<>(meta("content-language").orElse(""), "content-language"))
                .filter(tag -> !tag.value().isBlank())
                .findFirst();
    }

    /// The address that the page gives itself.
    Optional<Found<CanonicalUrl>> canonical() {
        return Stream.of(
                        new Found<>(tags.canonical(), "canonical link"),
                        new Found<>(meta("og:url").orElse(""), "og:url"))
                .flatMap(
                        told ->
                                CanonicalUrl.parse(told.value()).stream()
                                        .map(url -> new Found<>(url, told.from())))
                .findFirst();
    }

    /// The houses that the tags name as authors, or as those whose text it is.
    List<String> signedHouses() {
        return Stream.of(jsonLd.names("author"), jsonLd.names("sourceOrganization"))
                .flatMap(List::stream)
                .toList();
    }

    /// The content of a meta tag, by property, name, itemprop or http-equiv.
    Optional<String> meta(String key) {
        return tags.meta(key);
    }
}
