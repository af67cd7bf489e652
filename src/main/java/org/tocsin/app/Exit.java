package org.tocsin.app;

/// Exit codes of every command.
final class Exit {
    static final int DONE = 0;
    static final int FAILED = 1;
    static final int BAD_USAGE = 2;

    // As help lists them.
    static final String DONE_BUT_LINES = "0:done; lines that could not be read were told on stderr";
    static final String NO_ARTICLE = "2:bad usage, or the input holds no article";

    private Exit() {}
}
