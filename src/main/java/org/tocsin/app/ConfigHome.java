package org.tocsin.app;

import org.jspecify.annotations.Nullable;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// The directory of what people edit: `sources.yaml`, `lexicon/`, `rules/`.
final class ConfigHome {
    static final String SOURCES = "sources.yaml";

    private ConfigHome() {}

    /// Where it is: as given, else under the system property `tocsin.home`, else in the working
    /// directory, else beside the jar.
    ///
    /// @throws CommandException when none of them is one
    static Path find(@Nullable Path given) {
        if (given != null) {
            if (!Files.isRegularFile(given.resolve(SOURCES))) {
                throw CommandException.usage("--config " + given + ": holds no " + SOURCES);
            }
            return given;
        }
        return candidates().stream()
                .filter(dir -> Files.isRegularFile(dir.resolve(SOURCES)))
                .findFirst()
                .orElseThrow(ConfigHome::nowhere);
    }

    private static CommandException nowhere() {
        return CommandException.usage(
                "no configuration found in "
                        + candidates().stream()
                                .map(Path::toString)
                                .collect(Collectors.joining(", "))
                        + ": name its directory with --config DIR");
    }

    private static List<Path> candidates() {
        var all = new ArrayList<Path>();
        var home = System.getProperty("tocsin.home");
        if (home != null) {
            all.add(Path.of(home, "config"));
        }
        all.add(Path.of("config"));
        var jar = program();
        if (jar != null) {
            all.add(jar.resolveSibling("config"));
            all.add(jar.resolve("../../config").normalize());
        }
        return all;
    }

    /// Where this program lies: a jar, or a directory of classes.
    static @Nullable Path program() {
        var source = ConfigHome.class.getProtectionDomain().getCodeSource();
        try {
            return source == null ? null : Path.of(source.getLocation().toURI());
        } catch (URISyntaxException e) {
            return null;
        }
    }
}
