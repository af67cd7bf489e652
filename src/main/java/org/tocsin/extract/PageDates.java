package org.tocsin.extract;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.tocsin.article.Published;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// When was a page published, and when last changed? Its tags' word, weighed against what a reader
/// sees.
record PageDates(Found<Published> published, Found<Published> modified) {
    private static final List<String> PUBLISHED =
            List.of(
                    "article:published_time",
                    "og:published_time",
                    "og:article:published_time",
                    "datePublished",
                    "parsely-pub-date",
                    "sailthru.date",
                    "pubdate",
                    "publishdate",
                    "publish_date",
                    "publish-date",
                    "publication_date",
                    "dc.date.issued",
                    "dcterms.created",
                    "dcterms.date",
                    "dc.date",
                    "article.published",
                    "date",
                    "dateCreated",
                    "cxenseparse:recs:publishtime");
    private static final List<String> MODIFIED =
            List.of(
                    "article:modified_time",
                    "og:updated_time",
                    "og:article:modified_time",
                    "dateModified",
                    "lastmod",
                    "last-modified",
                    "dcterms.modified");
    private static final Pattern DAY_IN_PATH =
            Pattern.compile("/((?:19|20)\\d\\d)[/-](\\d\\d?)[/-](\\d\\d?)(?:[/-]|$)");
    private static final Found<Published> NONE = new Found<>(Published.UNKNOWN, "none");

    /// Pages differ by a day between zones; more is a contradiction.
    private static final Duration ZONES = Duration.ofHours(26);

    /// @param visible the page's visible lines from the headline on: a masthead shows today's date
    static PageDates of(Metadata page, List<Line> visible, String url) {
        var stamps = Stamp.all(visible);
        var seen = stamps.stream().map(Stamp::published).filter(Objects::nonNull).findFirst();
        var changed = stamps.stream().map(Stamp::modified).filter(Objects::nonNull).findFirst();
        var born = told(page, "datePublished", PUBLISHED);
        if (born.isEmpty()) {
            born = jsonLd(page, "dateCreated", "uploadDate");
        }
        var published =
                exact(born)
                        .map(tag -> weighed(tag, seen.orElse(null)))
                        .or(() -> shown(page, e -> !e.attr("itemprop").equals("dateModified")))
                        .or(() -> seen.map(date -> new Found<>(date, "visible date")))
                        .or(() -> inPath(url));
        var modified =
                exact(told(page, "dateModified", MODIFIED))
                        .or(() -> shown(page, e -> e.attr("itemprop").equals("dateModified")))
                        .or(() -> changed.map(date -> new Found<>(date, "visible date")))
                        .filter(date -> !before(date, published.orElse(NONE)));
        return new PageDates(published.orElse(NONE), modified.orElse(NONE));
    }

    private static boolean before(Found<Published> modified, Found<Published> published) {
        var change = modified.value().latest();
        var birth = published.value().earliest();
        return change.isPresent() && birth.isPresent() && change.get().isBefore(birth.get());
    }

    private static Optional<Found<Published>> shown(Metadata page, Predicate<Element> which) {
        return page.times()
                .filter(which)
                .map(e -> String.join(" ", e.attr("datetime"), e.attr("content"), e.ownText()))
                .flatMap(text -> DateText.read(text).stream())
                .map(date -> new Found<>(date, "time element"))
                .findFirst();
    }

    /// These dates, or when the page gives none the dateline or the bounds of its text.
    PageDates orOf(List<Line> body) {
        if (published.value().dated()) {
            return this;
        }
        var told = TextDates.of(body, List.of(), null).published();
        return new PageDates(
                new Found<>(told, told.dated() ? "dateline" : "dates named in the text"), modified);
    }

    private static List<Found<Published>> told(Metadata page, String property, List<String> keys) {
        var found = new ArrayList<>(jsonLd(page, property));
        for (var key : keys) {
            page.meta(key)
                    .flatMap(DateText::read)
                    .ifPresent(date -> found.add(new Found<>(date, key)));
        }
        return found;
    }

    private static List<Found<Published>> jsonLd(Metadata page, String... properties) {
        return Stream.of(properties)
                .flatMap(
                        property ->
                                page.jsonLd().text(property).flatMap(DateText::read).stream()
                                        .map(d -> new Found<>(d, "json-ld " + property)))
                .toList();
    }

    /// The first, or where that is a mere day the first instant about that day.
    private static Optional<Found<Published>> exact(List<Found<Published>> told) {
        if (told.isEmpty()) {
            return Optional.empty();
        }
        var first = told.getFirst();
        if (!(first.value() instanceof Published.On)) {
            return Optional.of(first);
        }
        return told.stream()
                .filter(
                        other ->
                                other.value() instanceof Published.At(var instant)
                                        && Duration.between(start(first.value()), instant)
                                                        .abs()
                                                        .compareTo(ZONES)
                                                <= 0)
                .findFirst()
                .or(() -> Optional.of(first));
    }

    private static java.time.Instant start(Published date) {
        return date.earliest().orElseThrow();
    }

    /// A tag that is later than the date the reader sees is the time of a rebuild.
    private static Found<Published> weighed(Found<Published> told, @Nullable Published seen) {
        return seen != null && start(told.value()).isAfter(start(seen).plus(ZONES))
                ? new Found<>(seen, "visible date, " + told.from() + " is later")
                : told;
    }

    private static Optional<Found<Published>> inPath(String url) {
        var path = DAY_IN_PATH.matcher(url);
        return path.find()
                ? DateText.read(
                                "%s-%02d-%02d"
                                        .formatted(
                                                path.group(1),
                                                Integer.parseInt(path.group(2)),
                                                Integer.parseInt(path.group(3))))
                        .map(date -> new Found<>(date, "address"))
                : Optional.empty();
    }
}
