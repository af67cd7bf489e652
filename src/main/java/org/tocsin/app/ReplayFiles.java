package org.tocsin.app;

import org.jspecify.annotations.Nullable;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Where a replay writes what it brings about; what no file is named for is not written.
///
/// @param alerts transitions, in their order
final class ReplayFiles implements Closeable {
    private final List<JsonLines> open = new ArrayList<>();
    private final JsonLines alerts;
    private final @Nullable JsonLines claims;
    private final @Nullable JsonLines verdicts;
    private final @Nullable JsonLines events;
    private final @Nullable JsonLines digests;

    /// @throws CommandException naming the option whose file cannot be written
    ReplayFiles(
            Stdio io,
            @Nullable Path alerts,
            @Nullable Path claims,
            @Nullable Path verdicts,
            @Nullable Path events,
            @Nullable Path digests) {
        this.alerts = opened(JsonLines.in(alerts, "--out", io));
        this.claims = named(claims, "--claims", io);
        this.verdicts = named(verdicts, "--verdicts", io);
        this.events = named(events, "--events", io);
        this.digests = named(digests, "--digests", io);
    }

    private @Nullable JsonLines named(@Nullable Path file, String option, Stdio io) {
        return file == null ? null : opened(JsonLines.in(file, option, io));
    }

    private JsonLines opened(JsonLines lines) {
        open.add(lines);
        return lines;
    }

    void alerts(List<?> forms) {
        write(alerts, forms);
    }

    void claims(List<?> forms) {
        write(claims, forms);
    }

    void verdicts(List<?> forms) {
        write(verdicts, forms);
    }

    void events(List<?> forms) {
        write(events, forms);
    }

    void digests(List<?> forms) {
        write(digests, forms);
    }

    private static void write(@Nullable JsonLines to, List<?> forms) {
        if (to != null) {
            forms.forEach(to::write);
        }
    }

    @Override
    public void close() throws IOException {
        for (var lines : open) {
            lines.close();
        }
    }
}
