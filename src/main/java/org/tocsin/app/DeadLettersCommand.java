package org.tocsin.app;

import com.fasterxml.jackson.annotation.JsonProperty;

import org.apache.kafka.common.KafkaException;
import org.jspecify.annotations.Nullable;
import org.tocsin.kafka.CommittedReader;
import org.tocsin.kafka.DeadLetter;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.concurrent.Callable;

/// What was set aside, where neither kcat nor Kafka's own tools are at hand.
@Command(
        name = "dead-letters",
        mixinStandardHelpOptions = true,
        description = {
            "Prints one object a record that could not be read or worked on: where it stood, why it was"
                    + " set aside, and its bytes as text.",
            ""
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:done", "1:Kafka cannot be reached or has no such topic"},
        footerHeading = "%nExamples:%n",
        footer = {
            "  tocsin dead-letters | tail -5",
            "  tocsin dead-letters --of articles --values | tocsin ingest -"
        })
final class DeadLettersCommand implements Callable<Integer> {
    private final Stdio io;

    @Mixin private SettingsOptions settings = new SettingsOptions();

    @Option(
            names = "--of",
            paramLabel = "TOPIC",
            description = "Only what came from that topic, such as articles. Default: all.")
    private @Nullable String of;

    @Option(names = "--values", description = "Print the values alone, whole ones only.")
    private boolean values;

    DeadLettersCommand(Stdio io) {
        this.io = io;
    }

    /// @param at when it was fetched, as the record said
    /// @param cut the value's whole length in bytes, where it was too long to keep whole
    private record Line(
            Instant at,
            String topic,
            String partition,
            String offset,
            @JsonProperty("class") String type,
            String reason,
            @Nullable String cut,
            @Nullable String key,
            @Nullable String value) {}

    @Override
    public Integer call() throws IOException {
        var how = settings.reaching();
        var from = of == null ? null : how.topics().prefix() + of;
        try (var cluster = Cluster.reach(how);
                var lines = JsonLines.on(io)) {
            try (var reader = CommittedReader.of(cluster.client(), how.topics().deadLetters())) {
                reader.toEnd(row -> print(lines, line(row), from));
                return Exit.DONE;
            } catch (KafkaException e) {
                throw cluster.unreachable(e);
            }
        }
    }

    private void print(JsonLines lines, Line line, @Nullable String from) {
        if (from != null && !from.equals(line.topic())) {
            return;
        }
        if (!values) {
            lines.write(line);
        } else if (line.value() != null && line.cut() == null) {
            io.print(line.value());
        }
    }

    private static Line line(CommittedReader.Row<byte[], byte[]> row) {
        var headers = row.headers();
        return new Line(
                row.time(),
                DeadLetter.said(headers, DeadLetter.TOPIC),
                DeadLetter.said(headers, DeadLetter.PARTITION),
                DeadLetter.said(headers, DeadLetter.OFFSET),
                DeadLetter.said(headers, DeadLetter.CLASS),
                DeadLetter.said(headers, DeadLetter.REASON),
                headers.lastHeader(DeadLetter.CUT) == null
                        ? null
                        : DeadLetter.said(headers, DeadLetter.CUT),
                text(row.key()),
                text(row.value()));
    }

    private static @Nullable String text(byte @Nullable [] bytes) {
        return bytes == null ? null : new String(bytes, StandardCharsets.UTF_8);
    }
}
