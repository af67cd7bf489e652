package org.tocsin.app;

import org.apache.kafka.common.KafkaException;
import org.tocsin.kafka.TopicAdmin;
import org.tocsin.kafka.TopicReport;
import org.tocsin.kafka.TopicSettings;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;

/// What the topics are, held against what they should be.
@Command(
        name = "topics",
        mixinStandardHelpOptions = true,
        description = {
            "Prints one object a topic: whether it is there, and what differs from the settings that"
                    + " the service relies on. It changes nothing; run creates what is missing.",
            ""
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:every topic is as wanted",
            "1:one is missing or differs, or Kafka cannot be reached"
        })
final class TopicsCommand implements Callable<Integer> {
    private final Stdio io;

    @Mixin private SettingsOptions settings = new SettingsOptions();

    TopicsCommand(Stdio io) {
        this.io = io;
    }

    /// @param state `as-wanted`, `missing` or `differs`
    /// @param settings as wanted
    private record Line(
            String topic,
            String state,
            int partitions,
            Map<String, String> settings,
            List<String> differences) {}

    @Override
    public Integer call() throws IOException {
        var how = settings.reaching();
        var wanted = how.topics().settings();
        var exit = Exit.DONE;
        try (var cluster = Cluster.reach(how);
                var lines = JsonLines.on(io)) {
            var reports = compare(cluster, wanted);
            for (int i = 0; i < wanted.size(); i++) {
                var line = line(wanted.get(i), reports.get(i));
                lines.write(line);
                exit = line.state().equals("as-wanted") ? exit : Exit.FAILED;
            }
        }
        return exit;
    }

    private static List<TopicReport> compare(Cluster cluster, List<TopicSettings> wanted) {
        try (var admin = new TopicAdmin(cluster.client())) {
            return admin.compare(wanted);
        } catch (KafkaException e) {
            throw cluster.unreachable(e);
        }
    }

    private static Line line(TopicSettings wanted, TopicReport report) {
        return switch (report) {
            case TopicReport.Differs(_, var differences) -> line(wanted, "differs", differences);
            case TopicReport.Missing _ -> line(wanted, "missing", List.of());
            case TopicReport.AsWanted _, TopicReport.Created _ ->
                    line(wanted, "as-wanted", List.of());
        };
    }

    private static Line line(TopicSettings wanted, String state, List<String> differences) {
        return new Line(
                wanted.name(),
                state,
                wanted.partitions(),
                new TreeMap<>(wanted.settings()),
                differences);
    }
}
