package org.tocsin.app;

import org.jspecify.annotations.Nullable;
import org.tocsin.article.ContentHash;
import org.tocsin.event.Mute;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

import java.time.Duration;
import java.time.Instant;
import java.util.Objects;

/// Keeps silent about some events for a while.
@Command(
        name = "mute",
        mixinStandardHelpOptions = true,
        description = {
            "Sends no alert of the events that fit all that is named, for at most seven days. What"
                    + " is muted is logged on suppressed, and stands on alerts.current; what still"
                    + " differs from what was told when the mute ends is told then. An extreme event"
                    + " is muted only with --extreme.",
            ""
        },
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {
            "0:sent",
            "1:Kafka cannot be reached",
            "2:bad usage: nothing named, no author or reason, or longer than seven days"
        },
        footerHeading = "%nExamples:%n",
        footer = {
            "  tocsin mute --type DEPLOYMENT --actor USA --for PT8H --author ada --reason 'an exercise'",
            "  tocsin mute --alert 9383e2867a7e3e2a --for P1D --author ada --reason 'known to the desk'",
            "  tocsin mute --id 5d0c3a1b --alert 9383e2867a7e3e2a --for PT0S --author ada --reason 'over'"
        })
final class MuteCommand extends SignedCommand {
    private static final int SHORT = 8;

    @Option(names = "--alert", paramLabel = "ID", description = "This alert.")
    private @Nullable String alert;

    @Option(names = "--type", paramLabel = "TYPE", description = "Events of this type: STRIKE.")
    private @Nullable String type;

    @Option(names = "--actor", paramLabel = "CODE", description = "Who acts: RUS.")
    private @Nullable String actor;

    @Option(names = "--recipient", paramLabel = "CODE", description = "Whom it reaches: UKR.")
    private @Nullable String recipient;

    @Option(names = "--place", paramLabel = "CODE", description = "Where, or what that lies in.")
    private @Nullable String place;

    @Option(
            names = "--for",
            required = true,
            paramLabel = "DURATION",
            description = "How long, at most P7D: PT90M, P2D. PT0S ends the mute of --id.")
    private Duration lasting = Duration.ZERO;

    @Option(
            names = "--id",
            paramLabel = "ID",
            description = "Replaces the mute of this id; without it the mute gets one.")
    private @Nullable String id;

    @Option(names = "--extreme", description = "Mute what is extreme, too.")
    private boolean extreme;

    MuteCommand(Stdio io) {
        super(io);
    }

    @Override
    public Integer call() {
        var from = Instant.now();
        var mute = Correcting.made(() -> mute(from));
        Correcting.put(settings, topics -> topics.mutes(Mute.class), mute.id(), mute, from);
        JsonLines.on(io).write(mute);
        return Exit.DONE;
    }

    private Mute mute(Instant from) {
        var own = ContentHash.of(author + reason, from.toString()).value().substring(0, SHORT);
        return new Mute(
                Objects.requireNonNullElse(id, own),
                alert,
                type,
                actor,
                recipient,
                place,
                author,
                reason,
                from,
                from.plus(lasting),
                extreme);
    }
}
