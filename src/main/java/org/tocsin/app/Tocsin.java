package org.tocsin.app;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.UncheckedIOException;

/// The program: one command line, one sub-command a job.
@Command(
        name = "tocsin",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        description = {
            "Reads the news for escalation: who says that what happened, and how sure they are.",
            "Copies of one text count once; every alert names its sources.",
            ""
        },
        synopsisSubcommandLabel = "COMMAND",
        commandListHeading = "%nCommands (tocsin COMMAND --help tells more):%n",
        exitCodeListHeading = "%nExit codes:%n",
        exitCodeList = {"0:done", "1:failed", "2:bad usage: one line on stderr says what"},
        footerHeading = "%nExample:%n",
        footer = {
            "  tocsin replay articles/*.txt      the alerts that these articles raise",
            "Results are JSON Lines on stdout; everything else goes to stderr."
        })
public final class Tocsin {
    private static final Logger LOG = LoggerFactory.getLogger(Tocsin.class);
    private static final int WIDTH = 100;

    Tocsin() {}

    static void main(String[] args) {
        System.exit(run(Stdio.ofProcess(), args));
    }

    /// Runs one command.
    ///
    /// @return its exit code
    static int run(Stdio io, String... args) {
        var line = new CommandLine(new Tocsin());
        Commands.all(io).forEach(line::addSubcommand);
        line.setOut(new PrintWriter(io.out()));
        line.setErr(io.err());
        line.setUsageHelpWidth(WIDTH);
        line.setExpandAtFiles(false);
        line.setParameterExceptionHandler((wrong, _) -> badUsage(io, wrong));
        line.setExecutionExceptionHandler((broken, at, _) -> ended(io, name(at), broken));
        var exit = line.execute(args);
        try {
            io.out().flush();
            return exit;
        } catch (IOException e) {
            return exit == Exit.DONE ? ended(io, "tocsin", e) : exit;
        }
    }

    private static int badUsage(Stdio io, ParameterException wrong) {
        var name = name(wrong.getCommandLine());
        var why = String.valueOf(wrong.getMessage()).strip().replaceAll("\\s*\\R\\s*", " ");
        io.tell(name + ": " + why + " (" + name + " --help tells more)");
        return Exit.BAD_USAGE;
    }

    private static int ended(Stdio io, String name, Exception broken) {
        return switch (broken) {
            case CommandException expected -> {
                io.tell(name + ": " + expected.getMessage());
                yield expected.exitCode();
            }
            case IOException e -> stopped(io, name, e);
            case UncheckedIOException e -> stopped(io, name, e);
            default -> {
                LOG.error("{} failed", name, broken);
                yield Exit.FAILED;
            }
        };
    }

    private static int stopped(Stdio io, String name, Exception e) {
        var cause = e.getCause() == null ? e : e.getCause();
        io.tell(name + ": cannot go on: " + cause.getMessage());
        return Exit.FAILED;
    }

    private static String name(CommandLine at) {
        return at.getCommandSpec().qualifiedName();
    }
}
