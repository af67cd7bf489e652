package org.tocsin.app;

import org.tocsin.claim.ClaimTagger;
import org.tocsin.kafka.RuleArchive;
import org.tocsin.topology.RuleShelf;

import java.util.Map;

/// Rule sets as they stand on `rules`: read once a process, held against their own examples.
final class AppliedRules implements RuleShelf {
    private static final int REMEMBERED = 4;
    private static final int SHOWN = 5;

    private final RuleArchive archive;
    private final Map<String, Taken> taken = new Latest<>(REMEMBERED);

    AppliedRules(RuleArchive archive) {
        this.archive = archive;
    }

    @Override
    public synchronized Taken take(String hash) {
        var known = taken.get(hash);
        if (known != null) {
            return known;
        }
        var found = find(hash);
        taken.put(hash, found);
        return found;
    }

    private Taken find(String hash) {
        var files = archive.files(hash);
        if (files.isEmpty()) {
            return new Refused("it does not stand on the topic rules, or not whole");
        }
        try {
            var rules = Configuration.restored(files.get()).rules();
            if (!rules.hash().equals(hash)) {
                return new Refused("this program makes the hash " + rules.hash() + " of its files");
            }
            var failures = rules.failures();
            return failures.isEmpty()
                    ? new Usable(new ClaimTagger(rules))
                    : new Refused(
                            "it fails "
                                    + failures.size()
                                    + " of its own examples: "
                                    + String.join("; ", failures.stream().limit(SHOWN).toList()));
        } catch (CommandException e) {
            return new Refused(String.valueOf(e.getMessage()));
        }
    }
}
