package org.tocsin.extract;

import org.jsoup.nodes.Element;
import org.tocsin.article.Outlets;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Finds who signed a page: people only, as signed. Houses and desks are none.
final class Authors {
    private static final int LONGEST = 60;
    private static final int LONGEST_LIST = 400;
    private static final int MOST_WORDS = 6;
    private static final int MOST = 12;
    private static final Pattern PARTING =
            Pattern.compile(
                    "(?<!\\s)(?:\\s++(?:and|und|et|y|e|en|og|och|i|и|та|ve|و|con|mit|with|avec)\\s++|\\s*+[;|•·&、]\\s*+|\\s++/\\s*+|\\n)");
    private static final Pattern BEHIND =
            Pattern.compile("\\s*(?:\\([^()]*\\)|[|–—].*|,\\s*(?=\\p{Ll}).*|\\s-\\s.*)$");
    private static final Pattern ADDRESS = Pattern.compile("\\S*@\\S*|https?://\\S*|www\\.\\S*");

    private final Outlets outlets;
    private final String site;

    private Authors(Outlets outlets, String site) {
        this.outlets = outlets;
        this.site = site;
    }

    /// @param visible the page's lines from the headline on
    static Found<List<String>> of(Metadata page, List<Line> visible, Outlets outlets) {
        var authors = new Authors(outlets, page.siteName().orElse(""));
        var places = new LinkedHashMap<String, Supplier<Stream<String>>>();
        places.put("json-ld author", () -> page.jsonLd().people("author").stream());
        places.put("meta author", () -> metas(page));
        places.put("author mark", () -> marked(page));
        places.put("byline", () -> page.tags().signed().stream().flatMap(Authors::signed));
        places.put("signed line", () -> lines(visible));
        for (var place : places.entrySet()) {
            var names = authors.names(place.getValue().get());
            if (!names.isEmpty()) {
                return new Found<>(names, place.getKey());
            }
        }
        return new Found<>(List.of(), "none");
    }

    private static Stream<String> metas(Metadata page) {
        return Stream.of(
                        "author",
                        "article:author",
                        "parsely-author",
                        "sailthru.author",
                        "dc.creator",
                        "dcterms.creator",
                        "byl",
                        "article:author_name",
                        "cxenseparse:author",
                        "twitter:data1:author")
                .map(key -> page.tags().metas(key).toList())
                .filter(list -> !list.isEmpty())
                .findFirst()
                .stream()
                .flatMap(List::stream);
    }

    private static Stream<String> marked(Metadata page) {
        return page.tags().signed().stream()
                .filter(e -> e.hasAttr("rel") || e.hasAttr("itemprop"))
                .map(Authors::named);
    }

    private static String named(Element element) {
        var name = element.selectFirst("[itemprop=name]");
        var text = name == null ? element.text() : name.text();
        return text.isEmpty() && name != null ? name.attr("content") : text;
    }

    private static Stream<String> signed(Element element) {
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
            var names = Byline.is(line) ? Byline.of(line.text()) : HouseWords.signed(line.text());
            if (margins.hold(i) && !names.names().isEmpty()) {
                return names.names().stream();
            }
        }
        return Stream.of();
    }

    private List<String> names(Stream<String> texts) {
        var names = new LinkedHashMap<String, String>();
        texts.filter(text -> text.length() <= LONGEST_LIST)
                .flatMap(Authors::parted)
                .map(Authors::bare)
                .filter(this::person)
                .limit(MOST)
                .forEach(name -> names.putIfAbsent(name.toLowerCase(Locale.ROOT), name));
        return List.copyOf(names.values());
    }

    /// A list of names parted: at commas only when each part is a full name.
    private static Stream<String> parted(String text) {
        var parts = new ArrayList<String>();
        for (var part : PARTING.split(ADDRESS.matcher(text).replaceAll(" "), -1)) {
            var pieces = part.split("\\s*[,،]\\s*", -1);
            var full = Stream.of(pieces).allMatch(p -> p.strip().contains(" "));
            parts.addAll(full ? List.of(pieces) : List.of(part));
        }
        return parts.stream();
    }

    private static String bare(String name) {
        var cut = BEHIND.matcher(name.strip()).replaceFirst("").strip();
        var opening = HouseWords.BYLINES.opens(PhraseIndex.plain(cut));
        if (opening > 0 && opening < cut.length()) {
            var rest = cut.substring(opening).replaceFirst("^[\\s:.·-]+", "");
            var parted = !Character.isLetterOrDigit(cut.charAt(opening));
            cut = parted && !rest.isEmpty() ? rest : cut;
        }
        return cut.replaceAll("^[\\s\\p{Punct}]+|[\\s\\p{Punct}&&[^.)]]+$", "");
    }

    private boolean person(String name) {
        var plain = PhraseIndex.plain(name);
        return !plain.isEmpty()
                && name.length() <= LONGEST
                && name.split("\\s+", -1).length <= MOST_WORDS
                && !Character.isLowerCase(name.codePointAt(0))
                && name.chars().noneMatch(Character::isDigit)
                && !plain.equals(PhraseIndex.plain(site))
                && !HouseWords.STAFF.is(plain)
                && outlets.byName(name).isEmpty();
    }
}
