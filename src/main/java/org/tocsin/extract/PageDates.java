package org.tocsin.extract;

import org.jspecify.annotations.Nullable;
import org.tocsin.article.Published;
import org.tocsin.extract.DateElements.Shown;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
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
                    "article:published",
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
                    "pdate",
                    "dateCreated",
                    "cxenseparse:recs:publishtime");
    private static final List<String> MODIFIED =
            List.of(
                    "article:modified_time",
                    "og:updated_time",
                    "og:article:modified_time",
                    "article:modified",
                    "dateModified",
                    "lastmod",
                    "last-modified",
                    "dcterms.modified");
    private static final Pattern NAME_OF_PUBLISHED =
            Pattern.compile(
                    "(?!.*(?:modif|updat|expir|author)).*(?:publi|pub-?_?date|post-?_?date|issued|created).*");

    /// A day as addresses write it, in whole forms only: what follows a year may as well be a month
    /// and the story's own number or first words.
    private static final List<Pattern> DAYS_IN_PATH =
            List.of(
                    Pattern.compile("/((?:19|20)\\d\\d)[/-](\\d\\d?)[/-](\\d\\d?)(?:/|$)"),
                    Pattern.compile("/((?:19|20)\\d\\d)-(\\d\\d?)-(\\d\\d?)-"),
                    Pattern.compile("/((?:19|20)\\d\\d)(\\d\\d)(\\d\\d)(?:[/-]|$)"));

    private static final Found<Published> NONE = new Found<>(Published.UNKNOWN, "none");

    /// Pages differ by a day between zones; more is a contradiction.
    private static final Duration ZONES = Duration.ofHours(26);

    /// How much later than in Greenwich a day ends elsewhere.
    private static final Duration LAST_ZONE = Duration.ofHours(14);

    /// @param above the page's visible lines from the headline to the text: a masthead shows
    ///   today's date, and what stands below may be another article's
    /// @param visible those lines and all below
    static PageDates of(
            Metadata page, List<Line> above, List<Line> visible, String url, DateHabits habits) {
        var seen = stamped(above, habits, Stamp::birth);
        var elements = DateElements.shown(page, habits);
        var shown = elements.stream().filter(e -> !e.changed()).map(Shown::date).toList();
        var tags = tags(page, shown, habits);
        var published =
                best(tags)
                        .map(told -> weighed(told, shown, seen.orElse(null)))
                        .or(() -> seen.map(DateTold::found))
                        .or(() -> stamped(visible, habits, Stamp::birth).map(DateTold::found))
                        .or(() -> inPath(url));
        var changes = new ArrayList<DateTold>();
        told(page, "dateModified", MODIFIED, habits).forEach(changes::add);
        DateElements.marked(page, "dateModified", habits).forEach(changes::add);
        elements.stream().filter(Shown::changed).map(Shown::date).forEach(changes::add);
        var modified =
                best(changes)
                        .or(() -> stamped(visible, habits, Stamp::change))
                        .map(DateTold::found)
                        .filter(date -> !before(date, published.orElse(NONE)));
        return new PageDates(published.orElse(NONE), modified.orElse(NONE));
    }

    /// What the page's tags and marked elements tell, the most trusted first.
    private static List<DateTold> tags(Metadata page, List<DateTold> shown, DateHabits habits) {
        var tags = new ArrayList<DateTold>();
        told(page, "datePublished", PUBLISHED, habits).forEach(tags::add);
        DateElements.marked(page, "datePublished", habits).forEach(tags::add);
        jsonLd(page, "dateCreated", habits).forEach(tags::add);
        jsonLd(page, "uploadDate", habits).forEach(tags::add);
        page.jsonLd().elsewhere("datePublished").stream()
                .flatMap(text -> read(text, "json-ld page", habits))
                .forEach(tags::add);
        tags.addAll(shown);
        if (tags.isEmpty()) {
            page.tags()
                    .metas(NAME_OF_PUBLISHED)
                    .flatMap(text -> read(text, "meta", habits))
                    .forEach(tags::add);
        }
        return tags;
    }

    private static Optional<DateTold> stamped(
            List<Line> lines, DateHabits habits, Function<Stamp, @Nullable WrittenDate> which) {
        return Stamp.all(lines, habits).stream()
                .map(which)
                .filter(Objects::nonNull)
                .map(date -> new DateTold(date, "visible date"))
                .findFirst();
    }

    private static boolean before(Found<Published> modified, Found<Published> published) {
        var change = modified.value().latest();
        var birth = published.value().earliest();
        return change.isPresent() && birth.isPresent() && change.get().isBefore(birth.get());
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

    private static Stream<DateTold> told(
            Metadata page, String property, List<String> keys, DateHabits habits) {
        var metas =
                keys.stream()
                        .flatMap(
                                key ->
                                        page.tags()
                                                .metas(key)
                                                .flatMap(text -> read(text, key, habits))
                                                .limit(1));
        return Stream.concat(jsonLd(page, property, habits), metas);
    }

    private static Stream<DateTold> jsonLd(Metadata page, String property, DateHabits habits) {
        return page.jsonLd().text(property).stream()
                .flatMap(text -> read(text, "json-ld " + property, habits));
    }

    private static Stream<DateTold> read(String text, String from, DateHabits habits) {
        return DateText.first(text, habits).map(date -> new DateTold(date, from)).stream();
    }

    /// The first; where that is a mere day or names no zone, the first instant about that day that
    /// does, or else any.
    private static Optional<DateTold> best(List<DateTold> told) {
        if (told.isEmpty() || told.getFirst().exact()) {
            return told.stream().findFirst();
        }
        var first = told.getFirst();
        var near = told.stream().filter(other -> near(first, other)).toList();
        return near.stream()
                .filter(DateTold::exact)
                .findFirst()
                .or(() -> near.stream().filter(other -> !other.day()).findFirst())
                .or(() -> Optional.of(first));
    }

    private static boolean near(DateTold one, DateTold other) {
        var apart = Duration.between(start(one.published()), start(other.published())).abs();
        return apart.compareTo(ZONES) <= 0;
    }

    private static Instant start(Published date) {
        return date.earliest().orElseThrow();
    }

    /// A tag that is later than the date the reader sees, and that no element shows, is the time of
    /// a rebuild.
    private static Found<Published> weighed(
            DateTold told, List<DateTold> shown, @Nullable DateTold seen) {
        if (seen == null) {
            return told.found();
        }
        var end = seen.published().latest().orElseThrow().plus(LAST_ZONE);
        if (start(told.published()).isAfter(end)
                && shown.stream().noneMatch(element -> near(told, element))) {
            return new Found<>(
                    seen.found().value(), seen.found().from() + ", " + told.from() + " is later");
        }
        var finer = told.day() && !seen.day() && near(told, seen);
        return finer
                ? new Found<>(seen.found().value(), told.from() + ", " + seen.found().from())
                : told.found();
    }

    private static Optional<Found<Published>> inPath(String url) {
        return DAYS_IN_PATH.stream()
                .flatMap(day -> day.matcher(url).results().limit(1))
                .flatMap(
                        day ->
                                DateText.read(
                                        "%s-%s-%s"
                                                .formatted(
                                                        day.group(1), day.group(2), day.group(3)))
                                        .stream())
                .map(date -> new Found<>(date, "address"))
                .findFirst();
    }
}
