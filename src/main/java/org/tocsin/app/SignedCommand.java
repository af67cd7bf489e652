package org.tocsin.app;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

import java.util.concurrent.Callable;

/// A person's word to the service: it has an author and a reason.
abstract class SignedCommand implements Callable<Integer> {
    final Stdio io;

    @Mixin final SettingsOptions settings = new SettingsOptions();

    @Option(names = "--author", required = true, paramLabel = "NAME", description = "Who says so.")
    String author = "";

    @Option(
            names = "--reason",
            required = true,
            paramLabel = "TEXT",
            description = "Why: a sentence for whoever reads what came of it.")
    String reason = "";

    SignedCommand(Stdio io) {
        this.io = io;
    }
}
