package org.tocsin.app;

import org.jspecify.annotations.Nullable;
import org.tocsin.fetch.SourceList;
import org.tocsin.syndication.Furniture;

import picocli.CommandLine.Option;

import java.net.URI;
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

    @Option(
            names = "--demo",
            paramLabel = "URL",
            defaultValue = "${env:TOCSIN_DEMO}",
            description =
                    "Adds the demo's invented outlets and states. A service that fetches polls them"
                            + " alone, at this address: see tocsin site. Default: TOCSIN_DEMO of the"
                            + " environment, where it is set.")
    private @Nullable URI demo;

    /// Where the demo's outlets stand, or null without the demo.
    @Nullable URI demo() {
        if (demo == null || demo.toString().isEmpty()) {
            return null;
        }
        return site("--demo", demo);
    }

    /// The demo's site, whose outlets stand right below its root.
    static URI site(String option, URI address) {
        var root = address.getHost() != null && "/".equals(address.getRawPath());
        if (!root || address.getRawQuery() != null || address.getRawFragment() != null) {
            throw CommandException.usage(
                    option
                            + " must be scheme, host and port, such as http://site:8080/, was "
                            + address);
        }
        return address;
    }

    /// The first layer and those that add to it.
    List<ConfigLayer> layers() {
        var layers = new ArrayList<ConfigLayer>();
        layers.add(ConfigLayer.directory("", ConfigHome.find(config)));
        for (var dir : also) {
            layers.add(ConfigLayer.directory("also-" + layers.size() + "/", dir));
        }
        if (demo() != null) {
            layers.add(DemoConfiguration.layer());
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
