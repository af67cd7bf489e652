package org.tocsin.app;

import org.tocsin.claim.Finding;

import picocli.CommandLine.Option;

import java.util.List;

/// In which form findings are printed.
final class FindingOutput {
    /// A finding as one object.
    private record Line(String level, String check, String file, String subject, String text) {
        static Line of(Finding found) {
            return new Line(
                    Words.lower(found.level()),
                    found.check(),
                    found.file(),
                    found.subject(),
                    found.text());
        }
    }

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FORM",
            description = "json (one object a line) or text. Default: json.")
    private TextOrJson form = TextOrJson.JSON;

    void print(Stdio io, List<Finding> findings) {
        var lines = JsonLines.on(io);
        for (var found : findings) {
            switch (form) {
                case JSON -> lines.write(Line.of(found));
                case TEXT -> io.print(text(found));
            }
        }
    }

    private static String text(Finding found) {
        var where = found.file().isEmpty() ? "" : " " + found.file();
        var subject = found.subject().isEmpty() ? "" : " " + found.subject();
        return Words.lower(found.level())
                + where
                + subject
                + ": "
                + found.text()
                + " ["
                + found.check()
                + "]";
    }
}
