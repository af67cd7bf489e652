package org.tocsin.extract;

import org.jspecify.annotations.Nullable;
import org.tocsin.article.Published;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// When was a page published, and when last changed? Its tags' word, weighed against what a reader
/// sees.
record PageDates(Published published, Published modified) {
    private static final List<String> PUBLISHED =
            List.of(
                    "article:published_time",
                    "og:published_time",
                    "datePublished",
                    "parsely-pub-date",
                    "sailthru.date",
                    "pubdate",
                    "publishdate",
                    "publication_date",
                    "dc.date.issued",
                    "dcterms.created",
                    "dcterms.date",
                    "dc.date",
                    "article.published",
                    "date",
                    "cxenseparse:recs:publishtime");
    private static final List<String> MODIFIED =
            List.of(
                    "article:modified_time",
                    "og:updated_time",
                    "dateModified",
                    "lastmod",
                    "last-modified",
                    "dcterms.modified");
    private static final Pattern DAY_IN_PATH =
            Pattern.compile("/((?:19|20)\\d\\d)[/-](\\d\\d?)[/-](\\d\\d?)(?:[/-]|$)");

    /// Pages differ by a day between zones; more is a contradiction.
    private static final Duration ZONES = Duration.ofHours(26);

    /// @param visible the page's visible lines from the headline on: a masthead shows today's date
    static PageDates of(Metadata page, List<Line> visible, String url) {
        var stamps = Stamp.all(visible);
        var seen = stamps.stream().map(Stamp::published).filter(Objects::nonNull).findFirst();
        var changed = stamps.stream().map(Stamp::modified).filter(Objects::nonNull).findFirst();
        var born = page.jsonLd().text("datePublished", "dateCreated", "uploadDate");
        var published =
                told(born, PUBLISHED, page)
                        .map(tag -> weighed(tag, seen.orElse(null)))
                        .or(() -> shown(page))
                        .or(() -> seen)
                        .or(() -> inPath(url));
        var modified = told(page.jsonLd().text("dateModified"), MODIFIED, page).or(() -> changed);
        return new PageDates(
                published.orElse(Published.UNKNOWN), modified.orElse(Published.UNKNOWN));
    }

    private static Optional<Published> shown(Metadata page) {
        return page.times()
                .map(e -> String.join(" ", e.attr("datetime"), e.attr("content"), e.ownText()))
                .flatMap(text -> DateText.read(text).stream())
                .findFirst();
    }

    /// These dates, or when the page gives none the dateline or the bounds of its text.
    PageDates orOf(List<Line> body) {
        return published.dated()
                ? this
                : new PageDates(TextDates.of(body, List.of(), null).published(), modified);
    }

    private static Optional<Published> told(
            Optional<String> jsonLd, List<String> keys, Metadata page) {
        return Stream.concat(jsonLd.stream(), keys.stream().flatMap(key -> page.meta(key).stream()))
                .flatMap(text -> DateText.read(text).stream())
                .findFirst();
    }

    /// A tag that is later than the date the reader sees is the time of a rebuild.
    private static Published weighed(Published told, @Nullable Published seen) {
        if (seen == null) {
            return told;
        }
        var tag = told.earliest().orElseThrow();
        var page = seen.earliest().orElseThrow();
        return tag.isAfter(page.plus(ZONES)) ? seen : told;
    }

    private static Optional<Published> inPath(String url) {
        var path = DAY_IN_PATH.matcher(url);
        return path.find()
                ? DateText.read(
                        "%s-%02d-%02d"
                                .formatted(
                                        path.group(1),
                                        Integer.parseInt(path.group(2)),
                                        Integer.parseInt(path.group(3))))
                : Optional.empty();
    }
}
