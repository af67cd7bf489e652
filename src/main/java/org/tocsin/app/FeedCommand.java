package org.tocsin.app;

import org.jspecify.annotations.Nullable;
import org.tocsin.fetch.feed.Feed;
import org.tocsin.fetch.feed.FeedParser;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

/// Prints what a feed says.
@Command(
        name = "feed",
        mixinStandardHelpOptions = true,
        description = {
            "Prints what feeds say, as fetching would read them: RSS, RDF, Atom, JSON Feed, sitemaps."
                    + " One JSON object for the feed, then one for each of its entries.",
            ""
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:done; what is no feed is told and left out",
            "1:failed",
            "2:bad usage, or none of the files is a feed"
        },
        footerHeading = "%nExample:%n",
        footer = "  tocsin feed --url https://news.example/rss.xml rss.xml")
final class FeedCommand implements Callable<Integer> {
    private final Stdio io;

    @Option(
            names = "--url",
            paramLabel = "URL",
            description = "Where the feed was fetched: relative links are read against it.")
    private @Nullable URI url;

    @Parameters(
            arity = "1..*",
            paramLabel = "FILE",
            description = "A feed, whatever its name, or a directory of them; packed ones too.")
    private List<Path> files = List.of();

    FeedCommand(Stdio io) {
        this.io = io;
    }

    @Override
    public Integer call() {
        var refusals = new Refusals(io, "feed", "feed");
        var out = JsonLines.on(io);
        for (var file : all()) {
            try {
                tell(
                        file.toString(),
                        FeedParser.parse(Files.readAllBytes(file), null, url),
                        out,
                        refusals);
            } catch (IOException e) {
                refusals.refuse(file.toString(), "cannot be read: " + e.getMessage());
            }
        }
        return refusals.end();
    }

    private static void tell(String file, Feed feed, JsonLines out, Refusals refusals) {
        switch (feed) {
            case Feed.Entries entries -> {
                refusals.taken();
                FeedLine.of(file, entries).forEach(out::write);
            }
            case Feed.Index index -> {
                refusals.taken();
                FeedLine.of(file, index).forEach(out::write);
            }
            case Feed.NoFeed(var why) -> refusals.refuse(file, "no feed: " + why);
        }
    }

    private List<Path> all() {
        var all = new ArrayList<Path>();
        for (var file : files) {
            if (Files.isDirectory(file)) {
                all.addAll(within(file));
            } else if (Files.isReadable(file)) {
                all.add(file);
            } else {
                throw CommandException.usage(file + ": no such file, or it may not be read");
            }
        }
        return all;
    }

    private static List<Path> within(Path directory) {
        try (var walk = Files.walk(directory)) {
            return walk.filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw CommandException.usage(directory + ": cannot be read: " + e.getMessage());
        }
    }
}
