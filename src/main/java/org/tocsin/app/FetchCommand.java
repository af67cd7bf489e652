package org.tocsin.app;

import org.jspecify.annotations.Nullable;
import org.tocsin.article.CanonicalUrl;
import org.tocsin.extract.ArticleExtractor;
import org.tocsin.fetch.AddressGuard;
import org.tocsin.fetch.FetchLimits;
import org.tocsin.fetch.FetchOutcome;
import org.tocsin.fetch.Held;
import org.tocsin.fetch.HttpFetcher;
import org.tocsin.fetch.PoliteFetcher;
import org.tocsin.fetch.Politeness;
import org.tocsin.fetch.feed.Feed;
import org.tocsin.fetch.feed.FeedParser;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Objects;
import java.util.concurrent.Callable;

/// Fetches one address as the service would, and shows what comes of it.
@Command(
        name = "fetch",
        mixinStandardHelpOptions = true,
        description = {
            "Fetches one feed or page as the service would: robots.txt, checked addresses, limits. Tells how"
                    + " it went, then prints the feed's lines (as feed does) or the page's article (as"
                    + " extract does). Sends nothing to Kafka.",
            ""
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done",
            "1:there was no answer, or a rule forbids to ask",
            "2:bad usage, such as no contact for the User-Agent"
        },
        footerHeading = "%nExample:%n",
        footer = "  tocsin fetch --contact desk@gull.example https://news.example/rss.xml")
final class FetchCommand implements Callable<Integer> {
    private final Stdio io;

    @Mixin private ConfigOptions config = new ConfigOptions();

    @Mixin private SettingsOptions settings = new SettingsOptions();

    @Option(
            names = "--contact",
            paramLabel = "ADDRESS",
            description = "Whom the outlet may write to. Default: fetch.contact of the settings.")
    private @Nullable String contact;

    @Option(
            names = "--loopback",
            description = "Let it ask this machine too; the service never does.")
    private boolean loopback;

    @Parameters(paramLabel = "URL", description = "A feed or a page.")
    private @Nullable URI url;

    FetchCommand(Stdio io) {
        this.io = io;
    }

    @Override
    public Integer call() throws InterruptedException {
        var address = Objects.requireNonNull(url);
        var guard = loopback ? AddressGuard.loopbackToo() : AddressGuard.internet();
        var http =
                new HttpFetcher(Contact.agent(contact, settings.load()), guard, FetchLimits.USUAL);
        try (var polite = new PoliteFetcher(http, manners(), InstantSource.system())) {
            return switch (polite.fetch(address, Held.NOTHING)) {
                case FetchOutcome.Fetched fetched -> show(fetched);
                case FetchOutcome.NotModified _ -> failed("not modified, though we hold nothing");
                case FetchOutcome.Gone _ -> failed("gone for good (410)");
                case FetchOutcome.Refused(_, var why) -> failed("not asked: " + why);
                case FetchOutcome.Moved(var target, _) -> failed("leads to " + target);
                case FetchOutcome.Failed failed -> failed(failed);
            };
        }
    }

    /// This machine needs no rest.
    private Politeness manners() {
        return loopback
                ? new Politeness(Duration.ZERO, Politeness.USUAL.longestCrawlDelay())
                : Politeness.USUAL;
    }

    private int failed(FetchOutcome.Failed failed) {
        var later = failed.retryAfter() == null ? "" : ", not before " + failed.retryAfter();
        return failed(failed.reason() + ": " + failed.detail() + later);
    }

    private int failed(String why) {
        io.tell("tocsin fetch: " + url + ": " + why);
        return Exit.FAILED;
    }

    private int show(FetchOutcome.Fetched fetched) {
        var held = fetched.validators();
        io.tell(
                "tocsin fetch: %s: %d bytes, type %s, charset %s, ETag %s, Last-Modified %s"
                        .formatted(
                                fetched.url(),
                                fetched.body().length,
                                orNone(fetched.mediaType()),
                                orNone(fetched.charset()),
                                orNone(held.etag()),
                                orNone(held.lastModified())));
        var out = JsonLines.on(io);
        var name = fetched.url().toString();
        switch (FeedParser.parse(fetched.body(), fetched.charset(), fetched.url())) {
            case Feed.Entries feed -> FeedLine.of(name, feed).forEach(out::write);
            case Feed.Index index -> FeedLine.of(name, index).forEach(out::write);
            case Feed.NoFeed _ -> out.write(page(name, fetched));
        }
        return Exit.DONE;
    }

    private static String orNone(@Nullable String said) {
        return said == null ? "none" : said;
    }

    private ExtractLine page(String name, FetchOutcome.Fetched fetched) {
        var address = CanonicalUrl.parse(name).orElse(null);
        var extractor = new ArticleExtractor(config.sources().outlets());
        var read = extractor.extract(fetched.body(), fetched.charset(), address);
        return ExtractLine.of(name, read, address);
    }
}
