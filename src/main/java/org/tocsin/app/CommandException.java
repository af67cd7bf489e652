package org.tocsin.app;

/// Ends a command with one line for the person who called it.
public final class CommandException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final int exitCode;

    private CommandException(int exitCode, String line) {
        super(line.strip().replaceAll("\\s*[\\r\\n]+\\s*", " "));
        this.exitCode = exitCode;
    }

    /// The caller asked for what cannot be: exit 2. The line names the file or option.
    public static CommandException usage(String line) {
        return new CommandException(Exit.BAD_USAGE, line);
    }

    /// What was asked for could not be done: exit 1.
    public static CommandException failed(String line) {
        return new CommandException(Exit.FAILED, line);
    }

    int exitCode() {
        return exitCode;
    }
}
