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
import org.tocsin.fetch.SourceHealth;
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
                new HttpFetcher(
                        Contact.agent(contact, settings.load()),
                        guard,
                        FetchLimits.USUAL,
                        this::tell);
        try (var polite = new PoliteFetcher(http, manners(), InstantSource.system())) {
            return switch (polite.fetch(address, Held.NOTHING)) {
                case FetchOutcome.Fetched fetched -> show(fetched);
                case FetchOutcome.Refused refused -> failed(refused, "not asked");
                case FetchOutcome.NotModified same -> failed(same, "though we hold nothing");
                case FetchOutcome.Gone gone -> failed(gone, "for good");
                case FetchOutcome.Moved _ -> throw new IllegalStateException("not followed");
                case FetchOutcome.Failed failed -> failed(failed, "no answer to read");
            };
        }
    }

    /// This machine needs no rest.
    private Politeness manners() {
        return loopback
                ? new Politeness(Duration.ZERO, Politeness.USUAL.longestCrawlDelay())
                : Politeness.USUAL;
    }

    /// Every exchange, those with the host's rules among them.
    private void tell(URI asked, FetchOutcome outcome) {
        var detail =
                switch (outcome) {
                    case FetchOutcome.Fetched fetched -> fetched.body().length + " bytes";
                    case FetchOutcome.Moved(var target, var permanent) ->
                            (permanent ? "for good to " : "to ") + target;
                    case FetchOutcome.Refused(_, var why) -> why;
                    case FetchOutcome.Failed(_, _, var why, var after) ->
                            why + (after == null ? "" : ", not before " + after);
                    case FetchOutcome.NotModified _, FetchOutcome.Gone _ -> "";
                };
        io.tell("tocsin fetch: GET %s: %s %s".formatted(asked, outcome.word(), detail).strip());
    }

    private int failed(FetchOutcome outcome, String how) {
        var why = outcome instanceof FetchOutcome.Refused(_, var rule) ? ": " + rule : "";
        var advice = SourceHealth.advice(outcome.word());
        io.tell("tocsin fetch: %s: %s, %s%s (%s)".formatted(url, outcome.word(), how, why, advice));
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
            case Feed.NoFeed(var why) -> {
                io.tell("tocsin fetch: read as a page, since it is no feed: " + why);
                out.write(page(name, fetched));
            }
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
