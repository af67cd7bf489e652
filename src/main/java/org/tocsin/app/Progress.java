package org.tocsin.app;

import java.time.Duration;

/// One line that counts while long work goes on; only a terminal sees it.
final class Progress implements AutoCloseable {
    private static final long BETWEEN = Duration.ofMillis(200).toNanos();
    private static final String CLEAR = "\r\u001b[K";

    private final Stdio io;
    private final String what;
    private long done;
    private long told = System.nanoTime();
    private boolean shown;

    private Progress(Stdio io, String what) {
        this.io = io;
        this.what = what;
    }

    /// @param what is counted, in the plural
    static Progress on(Stdio io, String what) {
        return new Progress(io, what);
    }

    /// One more is done.
    void step() {
        done++;
        var now = System.nanoTime();
        if (io.terminal() && now - told >= BETWEEN) {
            told = now;
            shown = true;
            io.err().print(CLEAR + done + " " + what + " …");
            io.err().flush();
        }
    }

    /// Takes the line away.
    @Override
    public void close() {
        if (shown) {
            io.err().print(CLEAR);
            io.err().flush();
        }
    }
}
