package org.tocsin.guard;

import com.google.googlejavaformat.java.Formatter;
import com.google.googlejavaformat.java.FormatterException;
import com.google.googlejavaformat.java.ImportOrderer;
import com.google.googlejavaformat.java.JavaFormatterOptions;
import com.google.googlejavaformat.java.JavaFormatterOptions.Style;
import com.google.googlejavaformat.java.RemoveUnusedImports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/// The one way in which our Java is laid out: google-java-format, AOSP style. `mvn -Pformat`
/// rewrites what differs.
final class Formatting {
    private static final Formatter FORMATTER =
            new Formatter(JavaFormatterOptions.builder().style(Style.AOSP).build());

    private Formatting() {}

    static void main() throws IOException, FormatterException {
        for (var file : unformatted()) {
            Files.writeString(file, formatted(Files.readString(file)));
            System.out.println("formatted " + file);
        }
    }

    static List<Path> unformatted() throws IOException, FormatterException {
        var found = new ArrayList<Path>();
        try (var files = Files.walk(Path.of("src"))) {
            for (var file : files.filter(f -> f.toString().endsWith(".java")).sorted().toList()) {
                var text = Files.readString(file);
                if (!text.equals(formatted(text))) {
                    found.add(file);
                }
            }
        }
        return found;
    }

    private static String formatted(String source) throws FormatterException {
        return FORMATTER.formatSource(
                ImportOrderer.reorderImports(
                        RemoveUnusedImports.removeUnusedImports(source), Style.AOSP));
    }
}
