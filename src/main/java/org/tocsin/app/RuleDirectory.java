package org.tocsin.app;

import org.jspecify.annotations.Nullable;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

import java.nio.file.Path;
import java.util.List;

/// Which rules a command of `rules` means.
final class RuleDirectory {
    @Mixin private ConfigOptions config = new ConfigOptions();

    @Parameters(
            paramLabel = "DIR",
            arity = "0..1",
            description =
                    "Rules in place of the configuration's rules/, or a directory with rules/ and"
                            + " lexicon/ in place of both.")
    private @Nullable Path dir;

    /// The configuration's layers, the first changed by the directory.
    List<ConfigLayer> layers() {
        return changed(config, dir);
    }

    static List<ConfigLayer> changed(ConfigOptions config, @Nullable Path dir) {
        var layers = config.layers();
        if (dir != null) {
            layers.set(0, layers.getFirst().changedBy(dir, "DIR"));
        }
        return layers;
    }
}
