package org.tocsin.extract;

import org.jsoup.nodes.Element;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What a page's tags say of it, gathered in the order of the page.
final class PageTags {
    private static final int MOST_TIMES = 40;
    private static final int MOST_SIGNED = 20;
    private static final Pattern SPACES = Pattern.compile("\\s+");

    private final Map<String, List<String>> metas = new TreeMap<>();
    private final List<String> jsonLd = new ArrayList<>();
    private final List<Element> headings = new ArrayList<>();
    private final List<Element> times = new ArrayList<>();
    private final List<Element> dated = new ArrayList<>();
    private final List<Element> signed = new ArrayList<>();
    private final Map<String, Speaking> names = new HashMap<>();
    private String language = "";
    private String window = "";
    private String canonical = "";

    /// Notes what an element says of the page.
    ///
    /// @return whether nothing below it is text
    boolean take(Element element, String tag) {
        switch (tag) {
            case "meta" -> meta(element);
            case "link" -> link(element);
            case "script" -> {
                if (element.attributes().get("type").contains("ld+json")) {
                    jsonLd.add(element.data());
                }
            }
            case "title" -> window = window.isEmpty() ? element.text().strip() : window;
            default -> {
                marked(element, tag);
                return false;
            }
        }
        return true;
    }

    private void marked(Element element, String tag) {
        switch (tag) {
            case "html" -> language = element.attr("lang").strip();
            case "h1" -> headings.add(element);
            case "time" -> time(element);
            default -> {}
        }
        if (element.attributesSize() > 0) {
            var attributes = element.attributes();
            var property = attributes.get("itemprop");
            if (property.startsWith("date")) {
                time(element);
            }
            var speaks = speaking(attributes.get("class"));
            var signs = property.equals("author") || attributes.get("rel").equals("author");
            if (signed.size() < MOST_SIGNED && (signs || speaks.ofAuthors())) {
                signed.add(element);
            }
            if (dated.size() < MOST_TIMES && speaks.ofDates()) {
                dated.add(element);
            }
        }
    }

    /// What a class name speaks of; a page has few of them, each many times.
    private Speaking speaking(String name) {
        return name.isEmpty() ? Speaking.NOTHING : names.computeIfAbsent(name, Speaking::of);
    }

    private record Speaking(boolean ofDates, boolean ofAuthors) {
        static final Speaking NOTHING = new Speaking(false, false);
        private static final Triggers DATED =
                Triggers.of("date", "time", "publi", "stamp", "posted", "fecha", "datum");
        private static final Triggers SIGNED = Triggers.of("byline", "author", "autor");

        static Speaking of(String name) {
            var lower = name.toLowerCase(Locale.ROOT);
            return new Speaking(DATED.in(lower), SIGNED.in(lower));
        }
    }

    private void time(Element element) {
        if (times.size() < MOST_TIMES && (times.isEmpty() || times.getLast() != element)) {
            times.add(element);
        }
    }

    private void meta(Element tag) {
        var content = tag.attributes().get("content").strip();
        if (content.isEmpty()) {
            return;
        }
        for (var key : List.of("property", "name", "itemprop", "http-equiv")) {
            var name = tag.attributes().get(key);
            if (!name.isEmpty()) {
                for (var word : SPACES.split(name.toLowerCase(Locale.ROOT), -1)) {
                    metas.computeIfAbsent(word, _ -> new ArrayList<>()).add(content);
                }
            }
        }
    }

    private void link(Element tag) {
        if (canonical.isEmpty() && tag.attributes().get("rel").equalsIgnoreCase("canonical")) {
            canonical = tag.attr("abs:href");
        }
    }

    /// The first content of a meta tag, by property, name, itemprop or http-equiv, in any case.
    Optional<String> meta(String key) {
        return metas(key).findFirst();
    }

    /// Every content of a meta tag.
    Stream<String> metas(String key) {
        return metas.getOrDefault(key.toLowerCase(Locale.ROOT), List.of()).stream();
    }

    /// Every content of meta tags with such a name.
    Stream<String> metas(Pattern name) {
        return metas.entrySet().stream()
                .filter(meta -> name.matcher(meta.getKey()).matches())
                .flatMap(meta -> meta.getValue().stream());
    }

    /// The scripts of linked data, as they stand.
    List<String> jsonLd() {
        return jsonLd;
    }

    List<Element> headings() {
        return headings;
    }

    /// Elements that hold a time, of whatever it may be.
    List<Element> times() {
        return times;
    }

    /// Elements whose name speaks of a date.
    List<Element> dated() {
        return dated;
    }

    /// Elements that name an author, of whatever it may be.
    List<Element> signed() {
        return signed;
    }

    /// As the html element has it, or empty.
    String language() {
        return language;
    }

    /// The title of the window, or empty.
    String window() {
        return window;
    }

    /// The canonical address, absolute, or empty.
    String canonical() {
        return canonical;
    }
}
