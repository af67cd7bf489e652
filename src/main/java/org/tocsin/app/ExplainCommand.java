package org.tocsin.app;

import org.apache.kafka.common.KafkaException;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

import java.util.concurrent.Callable;

/// Why did this fire?
@Command(
        name = "explain",
        mixinStandardHelpOptions = true,
        description = {
            "Prints the life of an alert, from the topics alone: each transition and its reasons, the origins"
                    + " and carriers, each claim with its sentence, rule and article, whose text that"
                    + " is, who copied it, and what was not sent.",
            ""
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:done", "1:Kafka cannot be reached, or its topics do not know the alert"},
        footerHeading = "%nExample:%n",
        footer = "  tocsin explain 3f9c1a20b7d4e856")
final class ExplainCommand implements Callable<Integer> {
    private final Stdio io;

    @Mixin private SettingsOptions settings = new SettingsOptions();

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FORM",
            description = "text or json (one object). Default: text.")
    private TextOrJson form = TextOrJson.TEXT;

    @Parameters(paramLabel = "ALERT_ID", description = "As alerts prints it.")
    private String alertId = "";

    ExplainCommand(Stdio io) {
        this.io = io;
    }

    @Override
    public Integer call() {
        var how = settings.reaching();
        try (var cluster = Cluster.reach(how)) {
            try {
                return tell(new AlertLifeReader(cluster.client(), how.topics()).read(alertId));
            } catch (KafkaException e) {
                throw cluster.unreachable(e);
            }
        }
    }

    private int tell(AlertLife life) {
        if (life.transitions().isEmpty() && life.suppressed().isEmpty()) {
            throw CommandException.failed(
                    alertId
                            + ": no alert of this id stands on the topics; tocsin alerts lists them");
        }
        switch (form) {
            case TEXT -> AlertLifeText.of(life).forEach(io::print);
            case JSON -> JsonLines.on(io).write(life);
        }
        return Exit.DONE;
    }
}
