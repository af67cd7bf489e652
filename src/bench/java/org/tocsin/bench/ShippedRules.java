package org.tocsin.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/// The English rules and lexicon of this repository.
public final class ShippedRules {
    private ShippedRules() {}

    /// Their content by name, as a rule set is read from.
    public static Map<String, String> files() throws IOException {
        var files = new TreeMap<String, String>();
        for (var folder : new String[] {"config/lexicon/en", "config/rules/en"}) {
            try (var list = Files.list(Path.of(folder))) {
                for (var file : list.toList()) {
                    files.put("en/" + file.getFileName(), Files.readString(file));
                }
            }
        }
        return files;
    }
}
