package org.tocsin.app;

import org.tocsin.alert.Alert;
import org.tocsin.event.Carrier;
import org.tocsin.event.EventStatus;
import org.tocsin.event.Origin;
import org.tocsin.event.Quotation;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// What a person watches: blocks of lines, and below them one line that changes in place. On
/// anything but a terminal there are no colours and no such line.
///
/// Safe for many threads.
final class Screen {
    private static final String CLEAR = "\r\u001b[K";
    private static final int LISTED = 4;
    private static final int QUOTED = 150;

    private final Writer out;
    private final boolean terminal;
    private String status = "";

    /// @param terminal whether `out` leads to one
    Screen(Writer out, boolean terminal) {
        this.out = out;
        this.terminal = terminal;
    }

    /// Some lines, which stay.
    synchronized void tell(String... lines) {
        var clear = status.isEmpty() ? "" : CLEAR;
        write(clear + String.join("\n", lines) + "\n" + status);
    }

    /// The line that changes; only a terminal shows it.
    synchronized void status(String line) {
        if (terminal) {
            status = line;
            write(CLEAR + line);
        }
    }

    private void write(String text) {
        try {
            out.write(text);
            out.flush();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// An alert as it was born or as it changed, and why.
    ///
    /// @param time what to print before it, and how long after its fetch it came
    void alert(Alert alert, String time, String delay) {
        var head =
                "%s  %s  %s  %s, %s, %s"
                        .formatted(
                                time,
                                bold(kind(alert)),
                                bold(word(alert.eventStatus())),
                                lower(alert.severity()),
                                lower(alert.certainty()),
                                lower(alert.urgency()));
        var lines = new ArrayList<String>(List.of(head, "       " + alert.headline()));
        detail(lines, "why", String.join("; ", alert.reasons()));
        if (alert.revision() > 1) {
            detail(lines, "changed", String.join(", ", alert.changed()));
        }
        // "The Corvane Ledger, officials" is one origin.
        detail(lines, "origins", list("; ", alert.origins().stream().map(Origin::label)));
        detail(lines, "carried by", list(", ", alert.carriers().stream().map(Screen::carrier)));
        quote(alert).ifPresent(quote -> detail(lines, "quote", "“" + cut(quote) + "”"));
        detail(lines, "told", delay);
        tell(lines.toArray(String[]::new));
    }

    /// What the latest article says about it, else the latest words that are kept.
    private static Optional<String> quote(Alert alert) {
        var latest = alert.timeline().isEmpty() ? "" : alert.timeline().getLast().article();
        return alert.evidence().stream()
                .filter(each -> each.article().equals(latest))
                .findFirst()
                .or(() -> alert.evidence().reversed().stream().findFirst())
                .map(Quotation::quote);
    }

    private void detail(List<String> lines, String name, String words) {
        if (!words.isEmpty()) {
            lines.add("       " + faint(name + ": ") + words);
        }
    }

    private static String kind(Alert alert) {
        return "%-6s".formatted(alert.msgType().label().toUpperCase(Locale.ROOT));
    }

    private static String carrier(Carrier carrier) {
        return carrier.copy() ? carrier.name() + " (copy)" : carrier.name();
    }

    private static String list(String between, Stream<String> names) {
        var all = names.distinct().toList();
        var shown = all.stream().limit(LISTED).collect(Collectors.joining(between));
        return all.size() <= LISTED ? shown : shown + " and " + (all.size() - LISTED) + " more";
    }

    private static String cut(String quote) {
        var line = quote.replaceAll("\\s+", " ");
        return line.length() <= QUOTED ? line : line.substring(0, QUOTED - 1) + "…";
    }

    private static String lower(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT);
    }

    /// A status in the colour of its weight.
    private String word(EventStatus status) {
        var colour =
                switch (status) {
                    case RUMOURED, EXPIRED -> 90;
                    case REPORTED, CLAIMED -> 33;
                    case CORROBORATED -> 35;
                    case CONFIRMED -> 31;
                    case DISPUTED -> 36;
                    case RETRACTED -> 32;
                };
        return dressed(colour, "%-12s".formatted(status.name()));
    }

    private String bold(String text) {
        return dressed(1, text);
    }

    private String faint(String text) {
        return dressed(2, text);
    }

    private String dressed(int style, String text) {
        return terminal ? "\u001b[" + style + "m" + text + "\u001b[0m" : text;
    }
}
