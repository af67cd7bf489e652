package org.tocsin.app;

import org.jspecify.annotations.Nullable;
import org.tocsin.app.demo.DemoNewsroom;
import org.tocsin.app.demo.NewsSite;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.InstantSource;
import java.util.concurrent.Callable;

/// The demo's outlets without the rest of the demo.
@Command(
        name = "site",
        mixinStandardHelpOptions = true,
        description = {
            "Serves the demo's invented outlets, whose news appears within a minute and then stays, for"
                    + " a service that runs elsewhere with --demo URL: a trial of a whole"
                    + " installation that asks nobody on the internet. Runs until it is stopped.",
            ""
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:stopped", "1:the address cannot be had", "2:bad usage"},
        footerHeading = "%nExample:%n",
        footer = {
            "  tocsin site --listen 0.0.0.0:8080 --address http://site:8080/",
            "  tocsin run --demo http://site:8080/"
        })
final class SiteCommand implements Callable<Integer> {
    private final Stdio io;

    @Option(
            names = "--listen",
            paramLabel = "HOST:PORT",
            description = "Default: 127.0.0.1:8080. 0.0.0.0 is every address of this machine.")
    private String listen = "127.0.0.1:8080";

    @Option(
            names = "--address",
            paramLabel = "URL",
            description =
                    "What readers on other machines call it: scheme, host and port, with a / at its"
                            + " end.")
    private @Nullable URI address;

    SiteCommand(Stdio io) {
        this.io = io;
    }

    @Override
    public Integer call() throws InterruptedException {
        var called = address == null ? null : ConfigOptions.site("--address", address);
        var clock = InstantSource.system();
        var newsroom = DemoNewsroom.load(clock.instant());
        try (var stop = StopSignal.caught();
                var site = NewsSite.open(newsroom, clock, listener(), called)) {
            io.tell(
                    "tocsin site: %d outlets at %s"
                            .formatted(newsroom.outlets().all().size(), site.address()));
            stop.await();
        } catch (IOException e) {
            throw CommandException.failed("--listen " + listen + ": " + e.getMessage());
        }
        return Exit.DONE;
    }

    private InetSocketAddress listener() {
        var colon = listen.lastIndexOf(':');
        try {
            var at =
                    new InetSocketAddress(
                            listen.substring(0, colon),
                            Integer.parseInt(listen.substring(colon + 1)));
            if (!at.isUnresolved()) {
                return at;
            }
        } catch (IllegalArgumentException | StringIndexOutOfBoundsException e) {
            // told below
        }
        throw CommandException.usage("--listen must be such as 127.0.0.1:8080, was " + listen);
    }
}
