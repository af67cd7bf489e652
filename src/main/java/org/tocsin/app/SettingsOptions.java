package org.tocsin.app;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Option;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/// Options that say how and where the service runs.
final class SettingsOptions {
    /// A command that waits a minute for a broker which is not there looks broken.
    private static final Map<String, String> QUICKLY =
            Map.of(
                    "default.api.timeout.ms", "10000",
                    "request.timeout.ms", "8000",
                    "max.block.ms", "10000");

    @Option(
            names = "--settings",
            paramLabel = "FILE",
            defaultValue = "${env:TOCSIN_SETTINGS}",
            description =
                    "Settings of the service. Default: TOCSIN_SETTINGS of the environment, else"
                            + " tocsin.yaml of the working directory; without one, everything on"
                            + " this machine under data/.")
    private @Nullable Path file;

    @Option(
            names = "--bootstrap",
            paramLabel = "HOST:PORT",
            description = "A running Kafka, in place of the one that the settings name.")
    private @Nullable String bootstrap;

    @Option(
            names = "--data",
            paramLabel = "DIR",
            description = "Directory of the embedded broker and of the state stores.")
    private @Nullable Path data;

    /// @throws CommandException naming the file and the key that is wrong
    Settings load() {
        var read = read(file);
        if (data != null) {
            read = read.in(data);
        }
        return bootstrap == null ? read : read.at(bootstrap);
    }

    /// As [#load], for a command that talks to a broker which runs already.
    Settings reaching() {
        var settings = load();
        var there = settings.embedded() ? settings.at(embedded(settings)) : settings;
        return there.with(QUICKLY);
    }

    /// Where an embedded broker listens that another process runs.
    private static String embedded(Settings settings) {
        return "127.0.0.1:" + settings.broker().port();
    }

    /// From a file, else from the one that lies in the working directory, if any.
    ///
    /// @throws CommandException naming the file and the key that is wrong
    static Settings read(@Nullable Path file) {
        if (file != null && !file.toString().isEmpty()) {
            return SettingsFile.read(file);
        }
        var here = Path.of(SettingsFile.NAME);
        return Files.isRegularFile(here) ? SettingsFile.read(here) : SettingsFile.parse("");
    }
}
