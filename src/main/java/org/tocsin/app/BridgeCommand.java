package org.tocsin.app;

import org.apache.kafka.common.KafkaException;
import org.jspecify.annotations.Nullable;
import org.tocsin.alert.Alert;
import org.tocsin.metrics.MetricsEndpoint;
import org.tocsin.metrics.NotificationMeters;
import org.tocsin.metrics.Probe;
import org.tocsin.notify.AlertmanagerBridge;
import org.tocsin.notify.Bridge;
import org.tocsin.notify.Notices;
import org.tocsin.notify.Notices.Receiver;
import org.tocsin.notify.WebhookBridge;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/// From the topic to whoever is on duty.
@Command(
        name = "bridge",
        mixinStandardHelpOptions = true,
        description = {
            "Brings the alerts of a running service to people, until it is stopped: to Alertmanagers,"
                    + " which are told what stands, and to a webhook, which gets each transition"
                    + " at least once, in order, as a CloudEvent.",
            ""
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:stopped",
            "1:Kafka cannot be reached or has no such topic",
            "2:bad usage, such as nobody to tell"
        },
        footerHeading = "%nExample:%n",
        footer = "  tocsin bridge --alertmanager http://localhost:9093/")
final class BridgeCommand implements Callable<Integer> {
    private static final Duration GLANCE = Duration.ofMillis(200);

    private final Stdio io;

    @Mixin private SettingsOptions settings = new SettingsOptions();

    @Option(
            names = "--alertmanager",
            paramLabel = "URL",
            description =
                    "Its address, with a / at its end. May be repeated: each of a cluster is told,"
                            + " as Prometheus does.")
    private List<URI> alertmanagers = List.of();

    @Option(
            names = "--webhook",
            paramLabel = "URL",
            description = "Gets a POST for each transition: ce- headers, the alert as JSON.")
    private @Nullable URI webhook;

    @Option(
            names = "--webhook-token",
            paramLabel = "FILE",
            description =
                    "Holds the token that the webhook asks for (Authorization: Bearer); read for"
                            + " each post.")
    private @Nullable Path token;

    @Option(
            names = "--group",
            paramLabel = "NAME",
            description =
                    "Under which Kafka keeps how far the webhook was told. Default: bridge, behind"
                            + " the prefix of the topics.")
    private @Nullable String group;

    @Option(
            names = "--metrics-port",
            paramLabel = "PORT",
            description = "In place of the settings' own; 0 takes a free one.")
    private @Nullable Integer port;

    /// None until all are made.
    private volatile List<Bridge> bridges = List.of();

    BridgeCommand(Stdio io) {
        this.io = io;
    }

    @Override
    public Integer call() throws InterruptedException {
        check();
        var how = settings.reaching();
        if (port != null) {
            how = how.withMetricsPort(port);
        }
        try (var stop = StopSignal.caught();
                var cluster = Cluster.reach(how);
                var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            try (var endpoint = MetricsEndpoint.open(how.metrics(), Probe.FINE, this::complaints)) {
                bridges = bridges(how, cluster, new NotificationMeters(endpoint.registry()));
                io.tell("tocsin bridge: tells " + told() + ", metrics on " + endpoint.address());
                return stay(stop, threads, cluster);
            } catch (IOException e) {
                throw CommandException.failed(
                        "metrics cannot be served on %s (--metrics-port): %s"
                                .formatted(how.metrics(), e.getMessage()));
            }
        }
    }

    /// What keeps them from their work; any thread may ask.
    List<String> complaints() {
        var made = bridges;
        return made.isEmpty()
                ? List.of(Bridge.STARTING)
                : made.stream().flatMap(each -> each.complaints().stream()).toList();
    }

    private int stay(StopSignal stop, ExecutorService threads, Cluster cluster)
            throws InterruptedException {
        var running = new ArrayList<Future<?>>();
        for (var bridge : bridges) {
            running.add(
                    threads.submit(
                            () -> {
                                bridge.run(stop::await);
                                return null;
                            }));
        }
        while (!stop.await(GLANCE)) {
            for (var each : running) {
                if (each.state() == Future.State.FAILED) {
                    threads.shutdownNow();
                    throw each.exceptionNow() instanceof KafkaException e
                            ? cluster.unreachable(e)
                            : new IllegalStateException(each.exceptionNow());
                }
            }
        }
        return Exit.DONE;
    }

    private List<Bridge> bridges(Settings how, Cluster cluster, NotificationMeters meters) {
        Notices notices = (to, outcome) -> meters.told(to.name(), outcome.name());
        var alerts = how.topics().alerts(Alert.class);
        var clock = InstantSource.system();
        var all = new ArrayList<Bridge>();
        for (var each : alertmanagers) {
            meters.expect(Receiver.ALERTMANAGER.name());
            all.add(new AlertmanagerBridge(cluster.client(), alerts, each, notices, clock));
        }
        if (webhook != null) {
            meters.expect(Receiver.WEBHOOK.name());
            var name = group == null ? how.topics().prefix() + "bridge" : group;
            all.add(
                    new WebhookBridge(
                            cluster.client(),
                            alerts.name(),
                            name,
                            webhook,
                            this::secret,
                            notices,
                            clock));
        }
        return List.copyOf(all);
    }

    /// @throws CommandException when an address is none, or nobody is to be told
    private void check() {
        if (alertmanagers.isEmpty() && webhook == null) {
            throw CommandException.usage("nobody to tell: give --alertmanager or --webhook");
        }
        for (var url : alertmanagers) {
            address("--alertmanager", url);
            if (!url.getPath().endsWith("/")) {
                throw CommandException.usage("--alertmanager must end with a /, was " + url);
            }
        }
        if (webhook != null) {
            address("--webhook", webhook);
        }
        try {
            secret();
        } catch (UncheckedIOException e) {
            throw CommandException.usage("--webhook-token: " + e.getMessage());
        }
    }

    private Map<String, String> secret() {
        try {
            return token == null ? Map.of() : new TokenFile(token).headers();
        } catch (IOException e) {
            throw new UncheckedIOException(token + " gives no token: " + e.getMessage(), e);
        }
    }

    private static void address(String option, URI url) {
        var scheme = String.valueOf(url.getScheme());
        if (url.getRawUserInfo() != null) {
            throw CommandException.usage(option + " must not hold a password");
        }
        if (url.getHost() == null || !scheme.equals("http") && !scheme.equals("https")) {
            throw CommandException.usage(option + " must be an http or https address, was " + url);
        }
    }

    private String told() {
        var all = new ArrayList<>(alertmanagers.stream().map(URI::getHost).toList());
        if (webhook != null) {
            all.add(webhook.getHost());
        }
        return String.join(", ", all);
    }
}
