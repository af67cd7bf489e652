package org.tocsin.extract;

import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.QueryParser;
import org.tocsin.article.Outlets;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Finds who signed a page: people only, as signed. Houses and desks are none.
final class Authors {
    private static final int LONGEST = 60;
    private static final int LONGEST_LIST = 400;
    private static final int MOST = 12;

    /// Of scripts that part no words.
    private static final Pattern UNPARTED =
            Pattern.compile("\\p{IsHan}|\\p{IsHangul}|\\p{IsKatakana}");

    private static final Evaluator OTHERS =
            QueryParser.parse(
                    "aside, nav, footer, form, [class*=comment], [id*=comment], [class*=related], [class*=widget]");
    private static final List<String> METAS =
            List.of(
                    "author",
                    "article:author",
                    "og:article:author",
                    "parsely-author",
                    "sailthru.author",
                    "dc.creator",
                    "dcterms.creator",
                    "byl",
                    "article:author_name",
                    "cxenseparse:author",
                    "twitter:data1:author");

    /// Where a page names who signed it.
    ///
    /// @param full whether a single word is no name there: it may be a place
    private record Place(String from, boolean full, Supplier<Stream<String>> names) {}

    private final SignedNames reader;

    private Authors(SignedNames reader) {
        this.reader = reader;
    }

    /// @param visible the page's lines from the headline on
    /// @param body the text's first paragraph, or empty
    static Found<List<String>> of(Metadata page, List<Line> visible, String body, Outlets outlets) {
        var authors = new Authors(new SignedNames(outlets, houses(page)));
        for (var place : places(page, visible, body)) {
            var names = authors.names(place);
            if (!names.isEmpty()) {
                return new Found<>(names, place.from());
            }
        }
        return new Found<>(List.of(), "none");
    }

    /// The most trusted first.
    private static List<Place> places(Metadata page, List<Line> visible, String body) {
        return List.of(
                new Place("json-ld author", false, () -> page.jsonLd().people("author").stream()),
                new Place("json-ld creator", false, () -> page.jsonLd().people("creator").stream()),
                new Place("meta author", false, () -> metas(page)),
                new Place("author mark", false, () -> marked(page)),
                new Place("byline", true, () -> signed(page).flatMap(Authors::linked)),
                new Place("signed line", true, () -> lines(visible)),
                new Place("dateline", false, () -> HouseWords.reporters(body)));
    }

    /// How the page's house calls itself, its motto left out.
    private static Set<String> houses(Metadata page) {
        var names = new LinkedHashSet<String>();
        Stream.of(
                        page.meta("og:site_name"),
                        page.jsonLd().text("publisher"),
                        page.meta("application-name"))
                .flatMap(Optional::stream)
                .forEach(
                        name -> {
                            names.add(PhraseIndex.plain(name));
                            names.add(
                                    PhraseIndex.plain(name.split("\\s*[|–—:]\\s*|\\s-\\s", 2)[0]));
                            names.add(
                                    PhraseIndex.plain(
                                            name.replaceFirst("\\.\\p{Alpha}{2,4}$", "")));
                        });
        names.remove("");
        return names;
    }

    private static Stream<String> metas(Metadata page) {
        return METAS.stream()
                .map(key -> page.tags().metas(key).filter(Authors::named).toList())
                .filter(list -> !list.isEmpty())
                .findFirst()
                .stream()
                .flatMap(List::stream);
    }

    private static boolean named(String content) {
        return !content.startsWith("http") && !content.startsWith("@");
    }

    private static Stream<String> marked(Metadata page) {
        return signed(page)
                .filter(e -> e.attr("rel").equals("author") || e.hasAttr("itemprop"))
                .map(Authors::named);
    }

    /// Elements that name an author of the page, not of a comment or of another article.
    private static Stream<Element> signed(Metadata page) {
        return page.tags().signed().stream().filter(e -> e.closest(OTHERS) == null);
    }

    private static String named(Element element) {
        var name = element.selectFirst("[itemprop=name]");
        var text = name == null ? element.text() : name.text();
        var told = name == null ? element.attr("content") : name.attr("content");
        return text.isEmpty() ? told : text;
    }

    private static Stream<String> linked(Element element) {
        var links = element.select("a");
        var text = element.text();
        if (text.length() > 2 * LONGEST) {
            return Stream.of();
        }
        return links.size() > 0 ? links.eachText().stream() : Stream.of(text);
    }

    /// The first that sign among the lines above and below the text.
    private static Stream<String> lines(List<Line> visible) {
        var margins = Margins.of(visible);
        for (var i = 0; i < visible.size(); i++) {
            var line = visible.get(i);
            if (margins.hold(i)) {
                var names =
                        Byline.is(line) ? Byline.of(line.text()) : HouseWords.signed(line.text());
                if (!names.names().isEmpty()) {
                    return Stream.of(line.text());
                }
            }
        }
        return Stream.of();
    }

    private List<String> names(Place place) {
        var names = new LinkedHashMap<String, String>();
        place.names()
                .get()
                .filter(text -> text.length() <= LONGEST_LIST)
                .flatMap(reader::people)
                .filter(
                        name ->
                                !place.full()
                                        || name.contains(" ")
                                        || UNPARTED.matcher(name).find())
                .limit(MOST)
                .forEach(name -> names.putIfAbsent(name.toLowerCase(Locale.ROOT), name));
        return List.copyOf(names.values());
    }
}
