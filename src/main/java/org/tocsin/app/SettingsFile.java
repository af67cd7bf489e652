package org.tocsin.app;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;

import org.jspecify.annotations.Nullable;
import org.tocsin.alert.AlertPolicy;
import org.tocsin.claim.Severity;
import org.tocsin.event.EventPolicy;
import org.tocsin.fetch.PollSchedule;
import org.tocsin.kafka.Topics;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.nio.file.Files;
import java.nio.file.Path;

/// Reads `tocsin.yaml`. Whatever is wrong is told in one line that names the key.
final class SettingsFile {
    /// Its name where none is given.
    static final String NAME = "tocsin.yaml";

    private static final long MAX_BYTES = 1 << 20;
    private static final int HIGHEST_PORT = 65_535;
    private static final int MOST = 1_000;
    private static final YAMLMapper YAML =
            YAMLMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

    private SettingsFile() {}

    /// @throws CommandException naming the file and the key that is wrong
    static Settings read(Path file) {
        try {
            if (Files.size(file) > MAX_BYTES) {
                throw new IllegalArgumentException("is larger than " + MAX_BYTES + " bytes");
            }
            return parse(Files.readString(file));
        } catch (IOException e) {
            throw CommandException.usage(file + ": cannot be read: " + e.getMessage());
        } catch (IllegalArgumentException e) {
            throw CommandException.usage(file + ": " + e.getMessage());
        }
    }

    /// @throws IllegalArgumentException naming the key that is wrong
    static Settings parse(String yaml) {
        return parse(yaml, Environment.ofProcess());
    }

    static Settings parse(String yaml, Environment environment) {
        try {
            var read = YAML.readTree(yaml);
            var root =
                    read == null || read.isMissingNode() || read.isNull()
                            ? JsonNodeFactory.instance.objectNode()
                            : read;
            return settings(new SettingsNode("", environment.fill("", root)));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("is no YAML: " + e.getOriginalMessage(), e);
        }
    }

    private static Settings settings(SettingsNode root) {
        root.only(
                "data",
                "kafka",
                "broker",
                "prepared",
                "topics",
                "stream",
                "lane",
                "event",
                "alert",
                "fetch",
                "metrics");
        var usual = Settings.STANDARD;
        var lane = root.under("lane", "retention");
        var topics = topics(root.under("topics", "prefix", "partitions", "lanes", "retention"));
        return new Settings(
                Path.of(root.text("data", usual.data().toString())),
                root.properties("kafka"),
                broker(root.under("broker", "port", "properties")),
                root.yesOrNo("prepared", usual.prepared()),
                topics,
                stream(
                        root.under("stream", "application", "instance", "threads", "commit"),
                        topics),
                lane.positive("retention", usual.laneRetention()),
                events(root.under("event", "quiet", "retention")),
                alerts(
                        root.under(
                                "alert",
                                "least",
                                "lasting",
                                "cooldown",
                                "storm",
                                "storm-window",
                                "digest")),
                fetch(
                        root.under(
                                "fetch",
                                "contact",
                                "instance",
                                "shortest-interval",
                                "longest-interval")),
                metrics(root.under("metrics", "host", "port")));
    }

    private static Settings.Broker broker(SettingsNode node) {
        var port = node.whole("port", Settings.STANDARD.broker().port(), 0, HIGHEST_PORT);
        return new Settings.Broker(port, node.properties("properties"));
    }

    private static Topics topics(SettingsNode node) {
        var usual = Topics.STANDARD;
        var prefix = node.text("prefix", usual.prefix());
        if (!prefix.matches("[a-zA-Z0-9._-]{0,200}")) {
            throw node.wrong("prefix", "may hold letters, digits, '.', '_' and '-' only", prefix);
        }
        return new Topics(
                prefix,
                node.whole("partitions", usual.partitions(), 1, MOST),
                node.whole("lanes", usual.lanes(), 1, MOST),
                node.positive("retention", usual.kept()));
    }

    private static Settings.Stream stream(SettingsNode node, Topics topics) {
        var usual = Settings.STANDARD.stream();
        var own = topics.prefix().replaceAll("[.]+$", "");
        var application = node.text("application", own.isEmpty() ? usual.application() : own);
        return new Settings.Stream(
                application,
                node.text("instance", machine(usual.instance())),
                node.whole("threads", usual.threads(), 1, MOST),
                node.positive("commit", usual.commit()));
    }

    /// The name of this machine: processes of one application must differ in it.
    private static String machine(String otherwise) {
        try {
            var name = InetAddress.getLocalHost().getHostName().replaceAll("[^a-zA-Z0-9._-]", "-");
            return name.isEmpty() ? otherwise : name;
        } catch (UnknownHostException e) {
            return otherwise;
        }
    }

    private static EventPolicy events(SettingsNode node) {
        var usual = EventPolicy.DEFAULT;
        return new EventPolicy(
                node.positive("quiet", usual.quiet()),
                node.positive("retention", usual.retention()));
    }

    private static AlertPolicy alerts(SettingsNode node) {
        var usual = AlertPolicy.DEFAULT;
        return new AlertPolicy(
                node.word("least", Severity.class, usual.least()),
                node.positive("lasting", usual.lasting()),
                node.positive("cooldown", usual.cooldown()),
                node.whole("storm", usual.storm(), 1, MOST),
                node.positive("storm-window", usual.stormWindow()),
                node.positive("digest", usual.digest()));
    }

    private static Settings.Fetch fetch(SettingsNode node) {
        return new Settings.Fetch(contact(node), instance(node), schedule(node));
    }

    private static PollSchedule schedule(SettingsNode node) {
        var usual = PollSchedule.USUAL;
        var least = node.positive("shortest-interval", usual.least());
        var most = node.positive("longest-interval", usual.most());
        if (least.compareTo(most) > 0) {
            throw node.wrong("shortest-interval", "must not be above longest-interval", "" + least);
        }
        var backOff = usual.longestBackOff();
        return new PollSchedule(least, most, most.compareTo(backOff) > 0 ? most : backOff);
    }

    private static @Nullable String contact(SettingsNode node) {
        var contact = node.text("contact", "");
        if (contact.isEmpty()) {
            return null;
        }
        if (!contact.matches("[\\x21-\\x7e]+")) {
            throw node.wrong("contact", "must be a mail address or a URL without spaces", contact);
        }
        return contact;
    }

    private static @Nullable String instance(SettingsNode node) {
        var instance = node.text("instance", "");
        return instance.isEmpty() ? null : instance;
    }

    private static InetSocketAddress metrics(SettingsNode node) {
        var usual = Settings.STANDARD.metrics();
        var host = node.text("host", usual.getHostString());
        var address =
                new InetSocketAddress(host, node.whole("port", usual.getPort(), 0, HIGHEST_PORT));
        if (address.isUnresolved()) {
            throw node.wrong("host", "must be an address of this machine", host);
        }
        return address;
    }
}
