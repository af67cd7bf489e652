package org.tocsin.app;

import org.apache.kafka.common.KafkaException;
import org.tocsin.alert.Alert;
import org.tocsin.kafka.CommittedReader;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.concurrent.Callable;

/// What has been told.
@Command(
        name = "alerts",
        mixinStandardHelpOptions = true,
        description = {
            "Prints the alert transitions of a running service, from the oldest that is kept.",
            ""
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:done", "1:Kafka cannot be reached or has no such topic"})
final class AlertsCommand implements Callable<Integer> {
    private final Stdio io;

    @Mixin private SettingsOptions settings = new SettingsOptions();

    @Option(names = "--follow", description = "Go on with the ones to come, until Ctrl-C.")
    private boolean follow;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FORM",
            description = "json (one object a line) or table. Default: json.")
    private TableOrJson form = TableOrJson.JSON;

    AlertsCommand(Stdio io) {
        this.io = io;
    }

    @Override
    public Integer call() throws IOException {
        var how = settings.reaching();
        var topic = how.topics().alerts(Alert.class);
        try (var cluster = Cluster.reach(how);
                var stop = StopSignal.caught();
                var lines = JsonLines.on(io)) {
            try (var reader = CommittedReader.of(cluster.client(), topic)) {
                if (form == TableOrJson.TABLE) {
                    io.print(AlertTable.HEAD);
                }
                reader.toEnd().forEach(row -> print(lines, row));
                io.out().flush();
                if (follow) {
                    var _ = Thread.ofVirtual().start(() -> stopAt(stop, reader));
                    reader.follow(row -> printNow(lines, row));
                }
                return Exit.DONE;
            } catch (KafkaException e) {
                throw cluster.unreachable(e);
            }
        }
    }

    private static void stopAt(StopSignal stop, CommittedReader<?, ?> reader) {
        try {
            stop.await();
            reader.stop();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private void printNow(JsonLines lines, CommittedReader.Row<String, Alert> row) {
        print(lines, row);
        try {
            io.out().flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void print(JsonLines lines, CommittedReader.Row<String, Alert> row) {
        var alert = row.value();
        if (alert == null) {
            return;
        }
        switch (form) {
            case JSON -> lines.write(alert);
            case TABLE -> io.print(AlertTable.row(alert));
        }
    }
}
