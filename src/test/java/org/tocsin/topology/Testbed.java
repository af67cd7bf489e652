package org.tocsin.topology;

import org.tocsin.claim.ClaimTagger;
import org.tocsin.claim.RuleSet;
import org.tocsin.fetch.SourceList;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;

/// The stages with the rules, the lexicon and the sources that ship.
final class Testbed {
    private static final Path CONFIG = Path.of("config");

    private Testbed() {}

    private static final class Holder {
        static final Stages STAGES = read();

        private static Stages read() {
            var outlets = SourceList.read(CONFIG.resolve("sources.yaml")).outlets();
            var files = new TreeMap<String, String>();
            collect(files, "rules");
            collect(files, "lexicon");
            var rules = RuleSet.read(files, outlets);
            return Stages.standard(outlets, new ClaimTagger(rules), rules.names());
        }

        private static void collect(Map<String, String> files, String kind) {
            var folder = CONFIG.resolve(kind).resolve("en");
            try (var list = Files.list(folder)) {
                for (var file : list.toList()) {
                    files.put(kind + "/" + file.getFileName(), Files.readString(file));
                }
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    static Stages stages() {
        return Holder.STAGES;
    }
}
