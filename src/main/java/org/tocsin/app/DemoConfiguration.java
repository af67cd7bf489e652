package org.tocsin.app;

import java.nio.file.Path;
import java.util.List;

/// The installation's configuration with the demo's invented states, people and outlets added.
final class DemoConfiguration {
    private static final List<String> FILES =
            List.of(
                    "sources.yaml",
                    "lexicon/organisations.yaml",
                    "lexicon/people.yaml",
                    "lexicon/places.yaml",
                    "lexicon/states.yaml",
                    "lexicon/weapons.yaml");

    private DemoConfiguration() {}

    static Configuration load() {
        var installed = ConfigLayer.directory("", ConfigHome.find(null));
        return Configuration.of(List.of(installed, layer())).checked();
    }

    /// What the demo adds.
    static ConfigLayer layer() {
        return ConfigLayer.resources("demo", FILES);
    }

    /// Everything in a directory of its own, on ports that are free.
    static Settings settings(Path dir) {
        return Settings.STANDARD.apart(dir);
    }
}
