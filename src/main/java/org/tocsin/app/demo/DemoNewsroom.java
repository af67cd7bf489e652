package org.tocsin.app.demo;

import org.tocsin.article.Outlet;
import org.tocsin.article.Outlets;

import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/// Everything that the demo's outlets publish, set against the clock from one start on.
public final class DemoNewsroom {
    private final Instant start;
    private final Outlets outlets;
    private final List<DemoArticle> articles;

    private DemoNewsroom(Instant start, Outlets outlets, List<DemoArticle> articles) {
        this.start = start;
        this.outlets = outlets;
        this.articles = articles;
    }

    /// Reads the articles, the first of which appears at `start`, cut to the whole second (HTTP
    /// knows no finer time).
    public static DemoNewsroom load(Instant start) {
        var second = start.truncatedTo(ChronoUnit.SECONDS);
        var files =
                DemoYaml.text("articles.txt")
                        .lines()
                        .map(name -> ArticleFile.parse(name, DemoYaml.text("articles/" + name)))
                        .collect(
                                Collectors.toMap(
                                        file -> file.head().id(),
                                        Function.identity(),
                                        DemoNewsroom::refuseTwins,
                                        LinkedHashMap::new));
        var told =
                files.values().stream()
                        .map(file -> file.told(second, firstVersion(file, files)))
                        .sorted(Comparator.comparing(DemoArticle::appears))
                        .toList();
        return new DemoNewsroom(second, new Outlets(DemoOutlets.load()), told);
    }

    private static ArticleFile refuseTwins(ArticleFile one, ArticleFile other) {
        throw new IllegalStateException("two demo articles are called " + one.head().id());
    }

    private static ArticleFile firstVersion(ArticleFile file, Map<String, ArticleFile> files) {
        var replaces = file.head().replaces();
        return replaces == null
                ? file
                : Objects.requireNonNull(files.get(replaces), "replaces nothing: " + replaces);
    }

    /// Second 0 of the telling.
    public Instant start() {
        return start;
    }

    /// From the start to the last article.
    public Duration length() {
        return Duration.between(start, articles.getLast().appears());
    }

    public Outlets outlets() {
        return outlets;
    }

    /// Where an outlet's feed stands on a site, in a format that changes from outlet to outlet.
    public URI feed(Outlet outlet, URI site) {
        var number = List.copyOf(outlets.all()).indexOf(outlet);
        return site.resolve(OutletFeed.ofNumber(number).path(outlet));
    }

    /// Every version of every article, in the order of appearance.
    public List<DemoArticle> articles() {
        return articles;
    }

    /// What an outlet has on its pages at an instant, newest first; a replaced version is gone.
    public List<DemoArticle> onPages(Outlet outlet, Instant now) {
        var pages = new LinkedHashMap<String, DemoArticle>();
        articles.stream()
                .filter(article -> article.outlet().equals(outlet.id()))
                .filter(article -> !article.appears().isAfter(now))
                .forEach(article -> pages.put(article.address(), article));
        return List.copyOf(pages.values()).reversed();
    }

    /// The page at an address, if it stands there at that instant.
    public Optional<DemoArticle> page(Outlet outlet, String address, Instant now) {
        return onPages(outlet, now).stream()
                .filter(article -> article.address().equals(address))
                .findFirst();
    }
}
