package org.tocsin.app;

import org.jspecify.annotations.Nullable;
import org.tocsin.fetch.SourceList;
import org.tocsin.syndication.Furniture;

import picocli.CommandLine.Option;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// Options that say where the configuration lies.
final class ConfigOptions {
    @Option(
            names = "--config",
            paramLabel = "DIR",
            description =
                    "Directory with sources.yaml, lexicon/ and rules/. Default: config/ of the"
                            + " installation, else of the working directory.")
    private @Nullable Path config;

    @Option(
            names = "--also",
            paramLabel = "DIR",
            description = "A further such directory, which adds to the first. May be repeated.")
    private List<Path> also = List.of();

    /// The first layer and those that add to it.
    List<ConfigLayer> layers() {
        var layers = new ArrayList<ConfigLayer>();
        layers.add(ConfigLayer.directory("", ConfigHome.find(config)));
        for (var dir : also) {
            layers.add(ConfigLayer.directory("also-" + layers.size() + "/", dir));
        }
        return layers;
    }

    /// What was learnt of outlets' pages.
    Furniture furniture() {
        return Configuration.furniture(layers());
    }

    /// Who is known.
    SourceList sources() {
        return Configuration.sources(layers());
    }
}
