package org.tocsin.fetch;

import org.jspecify.annotations.Nullable;
import org.tocsin.article.Outlet;
import org.tocsin.article.OutletKind;
import org.tocsin.article.Outlets;
import org.tocsin.article.PageHints;
import org.tocsin.fetch.feed.Listing;
import org.tocsin.fetch.feed.SectionPages;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The source list: who is known, and where their news is polled.
///
/// Read from one or more YAML files of the form of `config/sources.schema.json`; together they are
/// one list.
public record SourceList(List<Source> sources, Outlets outlets) {
    /// Largest file taken, in bytes.
    public static final int MAX_BYTES = 4 << 20;

    private static final int MOST_SOURCES = 20_000;
    private static final int MOST_NAMES = 50;
    private static final int MOST_FEEDS = 100;
    private static final String CODE = "[a-z0-9][a-z0-9-]*";
    private static final String KINDS =
            Arrays.stream(OutletKind.values())
                    .map(kind -> kind.name().toLowerCase(Locale.ROOT).replace('_', '-'))
                    .collect(Collectors.joining("|"));
    private static final Set<String> FILE_KEYS = Set.of("version", "sources");
    private static final Set<String> OWN_KEYS =
            Set.of(
                    "id",
                    "names",
                    "domains",
                    "kind",
                    "country",
                    "language",
                    "family",
                    "own_channel_of",
                    "shortest_interval",
                    "longest_interval",
                    "article",
                    "verified");

    /// The kinds of addresses that are polled, by key: a new one is a [Listing] and a line here.
    private static final Map<String, BiFunction<YamlMap, String, List<Source.Address>>> LISTINGS =
            Map.of("feeds", SourceList::feeds, "pages", SourceList::pages);

    private static final Set<String> KEYS =
            Stream.concat(OWN_KEYS.stream(), LISTINGS.keySet().stream())
                    .collect(Collectors.toUnmodifiableSet());
    private static final Set<String> PAGE_KEYS = Set.of("url", "links");
    private static final Set<String> ARTICLE_KEYS = Set.of("body", "cut");
    private static final int MOST_PHRASES = 50;
    private static final String URL = "https?://\\S{1,2040}";
    private static final String MINUTES_OR_HOURS = "PT[1-9]\\d{0,3}[MH]";

    public SourceList {
        sources = List.copyOf(sources);
    }

    /// Those with anything to poll.
    public List<Source> polled() {
        return sources.stream().filter(Source::polled).toList();
    }

    /// @throws SourceListException when a file cannot be read or says what it may not; the message
    ///   names file, line and key
    public static SourceList read(Path... files) {
        var texts = new LinkedHashMap<String, String>();
        for (var file : files) {
            texts.put(file.toString(), text(file));
        }
        return parse(texts);
    }

    /// As [#read], from texts that lie elsewhere.
    ///
    /// @param texts by the name under which refusals speak of them
    public static SourceList parse(Map<String, String> texts) {
        var sources = new ArrayList<Source>();
        texts.forEach((name, text) -> sources.addAll(parseOne(name, text)));
        try {
            return of(sources);
        } catch (IllegalArgumentException e) {
            throw new SourceListException(
                    String.join(", ", texts.keySet()) + ": " + e.getMessage(), e);
        }
    }

    /// @throws IllegalArgumentException when two sources share an id, a name or a domain
    public static SourceList of(List<Source> sources) {
        var hints = new HashMap<String, PageHints>();
        sources.forEach(source -> hints.put(source.id(), source.hints()));
        var outlets = sources.stream().map(Source::outlet).toList();
        return new SourceList(sources, new Outlets(outlets, hints));
    }

    private static String text(Path file) {
        try {
            if (Files.size(file) > MAX_BYTES) {
                throw new SourceListException(file + ": larger than " + MAX_BYTES + " bytes", null);
            }
            return Files.readString(file);
        } catch (IOException e) {
            throw new SourceListException(file + ": cannot be read: " + e, e);
        }
    }

    private static List<Source> parseOne(String name, String text) {
        var list = YamlMap.parse(name, text, MAX_BYTES, FILE_KEYS);
        list.text("version", "1");
        return list.maps("sources", MOST_SOURCES, KEYS).stream().map(SourceList::source).toList();
    }

    private static Source source(YamlMap entry) {
        var names = entry.texts("names", MOST_NAMES, ".{2,100}");
        if (names.isEmpty()) {
            throw entry.refused("names", "needs at least one");
        }
        var outlet =
                new Outlet(
                        entry.text("id", CODE),
                        names,
                        entry.texts("domains", MOST_NAMES, "[a-z0-9]([a-z0-9.-]*[a-z0-9])?"),
                        entry.optional("country", "[A-Z]{3}"),
                        entry.text("language", "[a-z]{2}"),
                        kind(entry.text("kind", KINDS)),
                        entry.text("family", CODE),
                        entry.optional("own_channel_of", "[A-Z][A-Z0-9-]*"));
        var verified = entry.text("verified", "never|\\d{4}-\\d{2}-\\d{2}");
        var pace = pace(entry);
        try {
            return new Source(
                    outlet,
                    addresses(entry),
                    pace,
                    hints(entry),
                    verified.equals("never") ? null : LocalDate.parse(verified));
        } catch (DateTimeException e) {
            throw entry.refused("verified", "is no day: '" + verified + "'");
        } catch (IllegalArgumentException e) {
            throw entry.refused("feeds", String.valueOf(e.getMessage()));
        }
    }

    private static PageHints hints(YamlMap entry) {
        var article = entry.optionalMap("article", ARTICLE_KEYS);
        if (article == null) {
            return PageHints.NONE;
        }
        var body = article.optional("body", ".{1,500}");
        try {
            return new PageHints(
                    body == null ? null : new SectionPages(body).links(),
                    article.texts("cut", MOST_PHRASES, ".{4,200}"));
        } catch (IllegalArgumentException e) {
            throw article.refused("body", String.valueOf(e.getMessage()));
        }
    }

    private static Pace pace(YamlMap entry) {
        try {
            return new Pace(
                    interval(entry, "shortest_interval"), interval(entry, "longest_interval"));
        } catch (IllegalArgumentException e) {
            throw entry.refused("shortest_interval", String.valueOf(e.getMessage()));
        }
    }

    private static @Nullable Duration interval(YamlMap entry, String key) {
        var written = entry.optional(key, MINUTES_OR_HOURS);
        return written == null ? null : Duration.parse(written);
    }

    private static List<Source.Address> addresses(YamlMap entry) {
        return LISTINGS.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .flatMap(kind -> kind.getValue().apply(entry, kind.getKey()).stream())
                .toList();
    }

    private static List<Source.Address> feeds(YamlMap entry, String key) {
        return entry.texts(key, MOST_FEEDS, URL).stream()
                .map(url -> new Source.Address(address(entry, key, url), Listing.FEEDS))
                .toList();
    }

    private static List<Source.Address> pages(YamlMap entry, String key) {
        return entry.optionalMaps(key, MOST_FEEDS, PAGE_KEYS).stream()
                .map(SourceList::page)
                .toList();
    }

    private static Source.Address page(YamlMap page) {
        var url = address(page, "url", page.text("url", URL));
        var links = page.text("links", ".{1,500}");
        try {
            return new Source.Address(url, new SectionPages(links));
        } catch (IllegalArgumentException e) {
            throw page.refused("links", String.valueOf(e.getMessage()));
        }
    }

    private static URI address(YamlMap entry, String key, String url) {
        try {
            var address = URI.create(url);
            StateKey.host(address);
            return address;
        } catch (IllegalArgumentException e) {
            throw entry.refused(key, String.valueOf(e.getMessage()));
        }
    }

    private static OutletKind kind(String written) {
        return OutletKind.valueOf(written.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
