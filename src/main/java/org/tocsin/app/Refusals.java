package org.tocsin.app;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.tocsin.extract.Skip;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/// What could not be read of the input: told line by line, and counted, while the rest goes on.
final class Refusals {
    private static final Logger LOG = LoggerFactory.getLogger(Refusals.class);
    private static final int TOLD = 20;

    private final Stdio io;
    private final String command;
    private final String noun;
    private long taken;
    private long refused;
    private long broken;
    private long left;
    private int cut;
    private final Map<String, Integer> unread = new TreeMap<>();
    private final Map<Skip, Integer> skipped = new EnumMap<>(Skip.class);
    private @Nullable String held;

    Refusals(Stdio io, String command) {
        this(io, command, "article");
    }

    /// @param noun what the input consists of
    Refusals(Stdio io, String command, String noun) {
        this.io = io;
        this.command = command;
        this.noun = noun;
    }

    /// One article was read.
    void taken() {
        taken++;
    }

    /// Something was not, and why. The first one waits: it may turn out to be all there is to say.
    ///
    /// @param where names the file, and the line in it
    void refuse(String where, String why) {
        refused++;
        var line = where + ": " + why.strip().replaceAll("\\s*\\R\\s*", " ");
        if (refused == 1 && taken == 0) {
            held = line;
            return;
        }
        release();
        if (refused <= TOLD) {
            tell(line);
        }
    }

    /// As [#refuse], of an article that was taken before.
    void refuseTaken(String where, String why) {
        taken--;
        refuse(where, why);
    }

    /// Work on an article that was taken broke: our fault, and the rest goes on.
    void broke(String where, RuntimeException fault) {
        broken++;
        LOG.debug("{} broke", where, fault);
        refuseTaken(where, "could not be worked on: " + fault + at(fault));
    }

    private static String at(RuntimeException fault) {
        return Arrays.stream(fault.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith("org.tocsin."))
                .findFirst()
                .map(frame -> " at " + frame)
                .orElse("");
    }

    /// An article was taken whose language has no rules: it has no claims.
    void unread(String language) {
        unread.merge(language, 1, Integer::sum);
    }

    /// Parts of a page that was taken were not read.
    void skipped(Set<Skip> parts) {
        parts.forEach(part -> skipped.merge(part, 1, Integer::sum));
    }

    /// So many chars of an article stand in sentences too long to be read to their end.
    void left(int chars) {
        left += chars;
        cut += chars > 0 ? 1 : 0;
    }

    /// Sums up.
    ///
    /// @return the exit code
    /// @throws CommandException when there was input and nothing of it could be read
    int end() {
        if (held != null && taken == 0 && broken == 0) {
            throw CommandException.usage(held);
        }
        release();
        if (refused > 0) {
            tell(refused + " of " + (taken + refused) + " " + noun + "s were left out");
        }
        if (!unread.isEmpty()) {
            tell("no rules for the language of these articles: " + unread);
        }
        skipped.forEach((part, pages) -> tell("not read of " + pages + " pages: " + part.what()));
        if (cut > 0) {
            tell(left + " characters of " + cut + " articles stand in sentences too long to read");
        }
        if (refused > broken && taken == 0) {
            throw CommandException.usage("the input holds no " + noun);
        }
        return broken > 0 ? Exit.FAILED : Exit.DONE;
    }

    private void release() {
        if (held != null) {
            tell(held);
            held = null;
        }
    }

    private void tell(String line) {
        io.tell("tocsin " + command + ": " + line);
    }
}
