package org.tocsin.app;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import java.io.IOException;
import java.util.concurrent.Callable;

/// The guided run.
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        description = {
            "Shows the whole path at work in about a minute, on this machine alone: a real Kafka in"
                    + " this process, a site with the news of invented outlets on loopback, polled"
                    + " over HTTP, and each alert as it is born and as it changes, and why.",
            "Afterwards it stays up for a look at its topics and metrics, until Ctrl-C.",
            ""
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:done", "1:nothing was alerted, or something could not be started"})
final class DemoCommand implements Callable<Integer> {
    private static final double FASTEST = 10;

    private final Stdio io;

    @Option(names = "--exit", description = "End when everything has been told.")
    private boolean exit;

    @Option(
            names = "--speed",
            paramLabel = "N",
            description = "Tell the news so many times as fast, from 0.1 to 10. Default: 1.")
    private double speed = 1;

    DemoCommand(Stdio io) {
        this.io = io;
    }

    @Override
    public Integer call() throws IOException, InterruptedException {
        if (!(speed >= 0.1 && speed <= FASTEST)) {
            throw CommandException.usage("--speed must be from 0.1 to 10, was " + speed);
        }
        var run = new DemoRun(new Screen(io.out(), io.watchedOut()), speed);
        return run.go(exit) ? Exit.DONE : Exit.FAILED;
    }
}
