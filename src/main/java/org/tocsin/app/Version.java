package org.tocsin.app;

import picocli.CommandLine.IVersionProvider;

/// What `--version` prints: ours, as the jar's manifest tells it, and Java's.
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() {
        var told = Tocsin.class.getPackage().getImplementationVersion();
        return new String[] {
            "tocsin " + (told == null ? "(not from a jar)" : told) + ", Java " + Runtime.version()
        };
    }
}
