package org.tocsin.extract;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.tocsin.article.CanonicalUrl;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What a page says of itself, in JSON-LD, Open Graph, meta tags and its visible head.
///
/// Taken before the page's furniture is removed.
record Metadata(Document page, JsonLd jsonLd) {
    private static final Pattern SITE_SUFFIX =
            Pattern.compile("(?<!\\s)\\s++[|–—•·»-]\\s++[^|–—•·»]{2,60}$");
    private static final String OTHER_PARTS =
            "aside, nav, footer, li, [role=banner], [class*=related], [class*=comment]";
    private static final int LONGEST_NAME = 60;

    static Metadata of(Document page) {
        return new Metadata(page, JsonLd.of(page));
    }

    /// The headline that a reader sees, when the page's own words for it agree with one; else those
    /// words.
    String title() {
        var told =
                Stream.of(
                                meta("og:title"),
                                jsonLd.text("headline"),
                                meta("twitter:title"),
                                window())
                        .flatMap(Optional::stream)
                        .toList();
        for (var heading : page.select("h1")) {
            var seen = heading.text().strip();
            if (!seen.isEmpty() && told.stream().anyMatch(t -> sameHeadline(seen, t))) {
                return seen;
            }
        }
        var only = page.select("h1").eachText();
        return told.stream()
                .findFirst()
                .map(this::withoutSite)
                .orElseGet(() -> only.size() == 1 ? only.getFirst().strip() : "");
    }

    Optional<String> siteName() {
        return Stream.of(meta("og:site_name"), jsonLd.text("publisher"), meta("application-name"))
                .flatMap(Optional::stream)
                .findFirst();
    }

    Optional<String> languageTag() {
        return Stream.of(
                        Optional.of(page.select("html").attr("lang")),
                        jsonLd.text("inLanguage"),
                        meta("og:locale"),
                        meta("content-language"))
                .flatMap(Optional::stream)
                .filter(tag -> !tag.isBlank())
                .findFirst();
    }

    /// The address that the page gives itself.
    Optional<CanonicalUrl> canonical() {
        return Stream.of(
                        page.select("link[rel=canonical]").attr("abs:href"),
                        meta("og:url").orElse(""))
                .flatMap(url -> CanonicalUrl.parse(url).stream())
                .findFirst();
    }

    List<String> authors() {
        var names = new LinkedHashSet<>(jsonLd.names("author"));
        if (names.isEmpty()) {
            meta("author").ifPresent(names::add);
            meta("article:author").ifPresent(names::add);
            names.addAll(page.select("[rel=author], [itemprop=author]").eachText());
        }
        if (names.isEmpty()) {
            page.select("[class*=byline], [class*=author]").stream()
                    .limit(3)
                    .forEach(e -> names.addAll(Byline.of(e.text()).names()));
        }
        return names.stream().map(Metadata::bare).filter(Metadata::person).toList();
    }

    /// The content of a meta tag, by property, name, itemprop or http-equiv.
    Optional<String> meta(String key) {
        return page
                .select(
                        "meta[property=%1$s], meta[name=%1$s], meta[itemprop=%1$s], meta[http-equiv=%1$s]"
                                .formatted("\"" + key + "\""))
                .stream()
                .map(tag -> tag.attr("content").strip())
                .filter(content -> !content.isEmpty())
                .findFirst();
    }

    PageKind kind(String url) {
        var types = jsonLd.types();
        if (types.contains("LiveBlogPosting")
                || url.contains("/live/")
                || url.contains("/liveblog")) {
            return PageKind.LIVE_BLOG;
        }
        var openGraph = meta("og:type").orElse("").toLowerCase(Locale.ROOT);
        if (!jsonLd.article().isMissingNode() || openGraph.equals("article")) {
            return PageKind.ARTICLE;
        }
        if (openGraph.startsWith("video") || types.contains("VideoObject")) {
            return PageKind.VIDEO;
        }
        if (types.contains("ImageGallery")) {
            return PageKind.GALLERY;
        }
        return types.contains("CollectionPage") || types.contains("ItemList")
                ? PageKind.LISTING
                : PageKind.OTHER;
    }

    /// Elements that hold a time of the page itself: not those of a masthead or of lists of other
    /// articles.
    Stream<Element> times() {
        return page
                .select("time[datetime], [itemprop=datePublished], [property=datePublished]")
                .stream()
                .filter(e -> e.closest(OTHER_PARTS) == null)
                .filter(e -> e.closest("header") == null || e.closest("article, main") != null);
    }

    private Optional<String> window() {
        return page.title().isBlank() ? Optional.empty() : Optional.of(page.title().strip());
    }

    private String withoutSite(String title) {
        var cut = SITE_SUFFIX.matcher(title).replaceFirst("");
        var site = siteName().orElse("");
        return cut.length() < title.length() && (site.isEmpty() || title.endsWith(site))
                ? cut
                : title;
    }

    private static boolean sameHeadline(String seen, String told) {
        var a = plain(seen);
        var b = plain(told);
        return a.equals(b)
                || (a.length() * 2 >= b.length() && b.contains(a))
                || (b.length() > 10 && a.contains(b));
    }

    private static String plain(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\d]+", " ").strip();
    }

    private static String bare(String name) {
        return name.replaceFirst("(?i)^by:?\\s+", "").strip();
    }

    private static boolean person(String name) {
        return !name.isEmpty() && name.length() <= LONGEST_NAME && !name.contains("://");
    }
}
