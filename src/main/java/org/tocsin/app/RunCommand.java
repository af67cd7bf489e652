package org.tocsin.app;

import org.jspecify.annotations.Nullable;
import org.tocsin.fetch.AddressGuard;
import org.tocsin.fetch.Beat;
import org.tocsin.fetch.FetchLimits;
import org.tocsin.fetch.HttpFetcher;
import org.tocsin.fetch.Politeness;
import org.tocsin.fetch.PollSchedule;
import org.tocsin.fetch.Source;
import org.tocsin.fetch.UserAgent;
import org.tocsin.kafka.fetch.RevisitRequests;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;

/// The service.
@Command(
        name = "run",
        mixinStandardHelpOptions = true,
        description = {
            "Runs the service until it is stopped: polls the feeds of the source list and tells"
                    + " alerts on the topic alerts. Without bootstrap.servers in the settings it"
                    + " brings its own Kafka, on this machine.",
            ""
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:stopped",
            "1:something could not be started, or the path gave up",
            "2:bad usage, such as a setting that is wrong"
        })
final class RunCommand implements Callable<Integer> {
    private static final Duration GLANCE = Duration.ofMillis(500);
    private static final Duration START = Duration.ofMinutes(10);
    private static final Duration DEMO_INTERVAL = Duration.ofSeconds(1);

    private final Stdio io;

    @Mixin private RuleOptions rules = new RuleOptions();

    @Mixin private SettingsOptions settings = new SettingsOptions();

    private final Revisits revisits = new Revisits();

    @Option(
            names = "--role",
            paramLabel = "ROLE",
            description = "Only fetch, or only stream (the path from articles to alerts).")
    private @Nullable Role role;

    RunCommand(Stdio io) {
        this.io = io;
    }

    @Override
    public Integer call() throws InterruptedException {
        var how = settings.load();
        var demo = rules.demo();
        var agent = demo == null ? agent(how) : null;
        if (role == Role.FETCH && how.embedded()) {
            throw CommandException.usage(
                    "--role fetch needs the Kafka of the others: set kafka: bootstrap.servers");
        }
        // Reading it takes as long as reaching Kafka, and more.
        var reading = CompletableFuture.supplyAsync(() -> rules.load(how.data()));
        try (var stop = StopSignal.caught();
                var watch = Watch.start(plan(how, reading))) {
            var known = Watch.read(reading);
            if (role != Role.STREAM) {
                if (demo == null) {
                    poll(watch, how, known, agent);
                } else {
                    poll(watch, how, known, demo);
                }
            }
            return stay(watch, stop);
        }
    }

    private @Nullable UserAgent agent(Settings how) {
        return role == Role.FETCH || Contact.of(how) != null ? Contact.agent(null, how) : null;
    }

    private Watch.Plan plan(Settings how, CompletableFuture<Configuration> known) {
        return new Watch.Plan(
                how,
                known,
                role != Role.FETCH,
                InstantSource.system(),
                Ticker.INTERVAL,
                List.of(revisits));
    }

    private void poll(Watch watch, Settings how, Configuration known, @Nullable UserAgent agent) {
        var polled = known.sources().polled();
        if (agent == null) {
            io.tell("tocsin run: polls nothing, since fetch.contact is not set");
            return;
        }
        if (polled.isEmpty()) {
            io.tell("tocsin run: polls nothing, since no source lists a feed");
            return;
        }
        var polling = watch.poll(feeds(polled, agent, how.fetch().schedule()), known);
        revisit(watch, how);
        watch.along(
                SourceWatch.start(
                        polled,
                        () -> rules.sources().polled(),
                        polling::follow,
                        SourceWatch.EVERY));
        io.tell("tocsin run: polls the feeds of " + polled.size() + " sources");
    }

    private static Polling.Feeds feeds(
            List<Source> polled, UserAgent agent, PollSchedule schedule) {
        return new Polling.Feeds(
                polled,
                new HttpFetcher(agent, AddressGuard.internet(), FetchLimits.USUAL),
                Politeness.USUAL,
                schedule,
                Beat.RETRY,
                InstantSource.system());
    }

    /// The demo's outlets and nobody else.
    private void poll(Watch watch, Settings how, Configuration known, URI demo) {
        var guard = AddressGuard.internetAnd(Set.of(demo.getHost()));
        watch.poll(DemoFeeds.of(demo, guard, DEMO_INTERVAL, InstantSource.system()), known);
        revisit(watch, how);
        io.tell("tocsin run: polls the demo's outlets at " + demo);
    }

    /// The pages behind open alerts.
    private void revisit(Watch watch, Settings how) {
        var requests = RevisitRequests.open(watch.client(), how.topics(), InstantSource.system());
        watch.along(requests);
        revisits.to(requests::ask);
    }

    private int stay(Watch watch, StopSignal stop) throws InterruptedException {
        if (watch.awaitRunning(START, stop::given)) {
            io.tell(
                    "tocsin run: up, Kafka at %s, metrics at http://%s/metrics"
                            .formatted(watch.bootstrap(), DemoTelling.address(watch)));
        }
        while (!stop.await(GLANCE)) {
            if (!watch.hopeless().isEmpty()) {
                throw CommandException.failed(String.join("; ", watch.hopeless()));
            }
        }
        return Exit.DONE;
    }
}
