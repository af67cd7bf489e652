package org.tocsin.extract;

import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.tocsin.article.CanonicalUrl;
import org.tocsin.article.Outlet;
import org.tocsin.article.Outlets;
import org.tocsin.article.PageHints;
import org.tocsin.extract.PageReport.BlockReport;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/// One page, read: every field with the part of the page that it came from.
final class PageReading {
    private static final int SHORTEST_BODY = 80;
    private static final int LINES_OF_A_HEAD = 6;

    private final Metadata page;
    private final Fates fates;
    private final String body;
    private final Optional<Found<CanonicalUrl>> address;
    private final Optional<Found<Outlet>> house;
    private final Found<String> title;
    private final Found<PageKind> kind;
    private final PageDates dates;
    private final Found<List<String>> authors;
    private final Found<String> language;
    private final Found<List<String>> credits;
    private final Outlets outlets;
    private final Set<Skip> skips;

    PageReading(Document document, Set<Skip> cut, @Nullable CanonicalUrl fetched, Outlets outlets) {
        this.outlets = outlets;
        var reading = OutlineReader.read(document, PageWords.NAMES);
        var blocks = reading.outline().blocks();
        var visible = Line.paragraphs(blocks.stream().map(Block::text).toList());
        page = Metadata.of(reading.tags());
        address = address(page, fetched);
        var hints = hints(document, reading.outline());
        skips = skips(cut, reading.skips());
        if (hints.missed()) {
            skips.add(Skip.HINT);
        }
        title = Titles.of(page);
        fates = BodyReader.read(reading.outline(), title.value(), hints);
        body =
                fates.kept().stream()
                        .map(i -> blocks.get(i).text())
                        .collect(Collectors.joining("\n\n"));
        var url = address.map(found -> found.value().value()).orElse("");
        house = house(visible, outlets);
        kind = PageKinds.of(page, url, title.value(), fates);
        var head = head(visible);
        language = Languages.of(page.languageTag(), body);
        var habits =
                DateHabits.of(
                        house.map(Found::value).orElse(null),
                        address.map(Found::value).orElse(null),
                        page.languageTag().map(Found::value).orElse(""),
                        language.value());
        dates = PageDates.of(page, above(visible), head, url, habits).orOf(Line.all(body));
        authors = Authors.of(page, head, first(body), outlets);
        credits = credits(visible, outlets);
    }

    Extraction extraction() {
        if (body.length() < SHORTEST_BODY) {
            var why = body.isEmpty() ? "no paragraphs" : "too little text";
            return new Extraction.NoArticle(
                    kind.value(), title.value(), body, kind.value().label() + ": " + why, skips);
        }
        if (!kind.value().article()) {
            return new Extraction.NoArticle(
                    kind.value(),
                    title.value(),
                    body,
                    "no article: " + kind.value().label(),
                    skips);
        }
        return new Extraction.Page(
                kind.value(),
                address.map(Found::value).orElse(null),
                title.value(),
                body,
                PagePosts.foreign(fates, outlets),
                dates.published().value(),
                dates.modified().value(),
                authors.value(),
                language.value(),
                house.map(found -> found.value().id()).orElse(null),
                page.siteName().or(() -> house.map(found -> found.value().name())).orElse(null),
                credits.value(),
                skips);
    }

    private HouseHints hints(Document document, PageOutline outline) {
        var known = address.flatMap(url -> outlets.byHost(url.value().host())).map(outlets::hints);
        return HouseHints.of(known.orElse(PageHints.NONE), document, outline);
    }

    private Set<Skip> skips(Set<Skip> cut, Set<Skip> unread) {
        var all = EnumSet.noneOf(Skip.class);
        all.addAll(cut);
        all.addAll(unread);
        if (!page.jsonLd().whole()) {
            all.add(Skip.LINKED_DATA);
        }
        return all;
    }

    PageReport report() {
        var sources = new LinkedHashMap<String, String>();
        sources.put("kind", kind.from());
        sources.put("url", address.map(Found::from).orElse("none"));
        sources.put("title", title.from());
        sources.put("published_at", dates.published().from());
        sources.put("modified_at", dates.modified().from());
        sources.put("authors", authors.from());
        sources.put("language", language.from());
        sources.put("outlet", house.map(Found::from).orElseGet(this::unlisted));
        sources.put("credits", credits.from());
        sources.put("body", fates.from());
        var blocks = new ArrayList<BlockReport>();
        for (var i = 0; i < fates.page().blocks().size(); i++) {
            var block = fates.page().blocks().get(i);
            blocks.add(new BlockReport(block.part().toString(), fates.reason(i), block.text()));
        }
        return new PageReport(extraction(), sources, blocks);
    }

    /// The page's own address when it is of the host that served it; another host's says whose text
    /// it is, not where this page stands.
    private static Optional<Found<CanonicalUrl>> address(
            Metadata page, @Nullable CanonicalUrl fetched) {
        return page.canonical()
                .filter(own -> fetched == null || sameSite(own.value(), fetched))
                .or(() -> Optional.ofNullable(fetched).map(url -> new Found<>(url, "fetched")));
    }

    private static boolean sameSite(CanonicalUrl one, CanonicalUrl other) {
        var a = one.host().replaceFirst("^(www|m|amp|mobile)\\.", "");
        var b = other.host().replaceFirst("^(www|m|amp|mobile)\\.", "");
        return a.equals(b);
    }

    private Optional<Found<Outlet>> house(List<Line> visible, Outlets outlets) {
        return address.flatMap(url -> outlets.byHost(url.value().host()))
                .map(outlet -> new Found<>(outlet, "address"))
                .or(
                        () ->
                                page.siteName()
                                        .flatMap(outlets::byName)
                                        .map(outlet -> new Found<>(outlet, "name of the site")))
                .or(
                        () ->
                                PageOutlet.of(visible, dropped(), null, outlets)
                                        .map(outlet -> new Found<>(outlet, "visible line")));
    }

    private String unlisted() {
        return page.siteName().isPresent() ? "name of the site, not in the source list" : "none";
    }

    /// The blocks that are not of the body.
    private BitSet dropped() {
        var dropped = new BitSet(fates.page().blocks().size());
        dropped.set(0, fates.page().blocks().size());
        fates.kept().forEach(dropped::clear);
        return dropped;
    }

    private Found<List<String>> credits(List<Line> visible, Outlets outlets) {
        var found = new ArrayList<>(Credits.in(near(visible), outlets));
        var lines = List.copyOf(found);
        page.signedHouses().stream()
                .flatMap(name -> outlets.byName(name).stream())
                .filter(Credits::wire)
                .map(Outlet::id)
                .filter(id -> !found.contains(id))
                .forEach(found::add);
        var own = house.map(h -> h.value().id()).orElse("");
        var given = found.stream().filter(id -> !id.equals(own)).toList();
        if (given.isEmpty()) {
            return new Found<>(given, "none");
        }
        return new Found<>(
                given, lines.containsAll(given) ? "visible line" : "visible line, json-ld author");
    }

    /// The visible lines of the article and those right above and below it.
    private List<Line> near(List<Line> visible) {
        var kept = fates.kept();
        return kept.isEmpty()
                ? visible
                : visible.subList(
                        Math.max(0, kept.getFirst() - LINES_OF_A_HEAD),
                        Math.min(visible.size(), kept.getLast() + LINES_OF_A_HEAD + 1));
    }

    private static String first(String body) {
        var end = body.indexOf('\n');
        return end < 0 ? body : body.substring(0, end);
    }

    /// The visible lines from the headline to the text.
    private List<Line> above(List<Line> visible) {
        var below = visible.size() - (fates.kept().isEmpty() ? 0 : fates.kept().getFirst());
        var head = head(visible);
        return head.subList(0, Math.max(0, head.size() - below));
    }

    /// The visible lines from the headline to the first lines of the text, and the last.
    private List<Line> head(List<Line> visible) {
        var kept = fates.kept();
        var first = kept.isEmpty() ? visible.size() : kept.getFirst();
        for (var i = Math.min(first, visible.size() - 1); i >= 0; i--) {
            if (visible.get(i).text().equalsIgnoreCase(title.value())) {
                return visible.subList(i, visible.size());
            }
        }
        return visible.subList(Math.max(0, first - LINES_OF_A_HEAD), visible.size());
    }
}
