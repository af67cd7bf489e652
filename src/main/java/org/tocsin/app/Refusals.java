package org.tocsin.app;

import org.jspecify.annotations.Nullable;

/// What could not be read of the input: told line by line, and counted, while the rest goes on.
final class Refusals {
    private static final int TOLD = 20;

    private final Stdio io;
    private final String command;
    private long taken;
    private long refused;
    private @Nullable String held;

    Refusals(Stdio io, String command) {
        this.io = io;
        this.command = command;
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

    /// Sums up.
    ///
    /// @throws CommandException when there was input and nothing of it could be read
    void end() {
        if (held != null && taken == 0) {
            throw CommandException.usage(held);
        }
        release();
        if (refused > 0) {
            tell(refused + " of " + (taken + refused) + " articles could not be read");
        }
        if (refused > 0 && taken == 0) {
            throw CommandException.usage("nothing in the input is an article");
        }
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
