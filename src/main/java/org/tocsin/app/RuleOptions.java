package org.tocsin.app;

import org.jspecify.annotations.Nullable;
import org.tocsin.fetch.SourceList;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.net.URI;
import java.nio.file.Path;

/// Options that say how claims are read.
final class RuleOptions {
    @Mixin private ConfigOptions config = new ConfigOptions();

    @Option(
            names = "--rules",
            paramLabel = "DIR",
            description =
                    "Rules to use in place of the configuration's rules/; or a directory with rules/"
                            + " and lexicon/, to use in place of both.")
    private @Nullable Path rules;

    /// Who is known, read anew.
    SourceList sources() {
        return config.sources();
    }

    /// Where the demo's outlets stand, or null without the demo.
    @Nullable URI demo() {
        return config.demo();
    }

    /// Reads the configuration and holds its rules against their examples.
    Configuration load() {
        return read().checked();
    }

    /// As [#load()], for a service: what passed at its last start is not run again.
    ///
    /// @param data the directory of its state
    Configuration load(Path data) {
        return new PassedExamples(data).checked(read());
    }

    private Configuration read() {
        var layers = config.layers();
        if (rules != null) {
            layers.set(0, layers.getFirst().changedBy(rules, "--rules"));
        }
        return Configuration.of(layers);
    }
}
