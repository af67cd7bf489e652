package org.tocsin.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Tab-separated text whose first line names the columns. A field in double quotes may hold doubled
/// quotes; no field holds a line's end.
final class Tsv {
    private Tsv() {}

    /// The rows, each by column name; missing fields are empty.
    ///
    /// @throws CommandException when the file cannot be read, or lacks a column that is asked for
    static List<Map<String, String>> read(Path file, String... columns) {
        var lines = lines(file);
        var names = lines.isEmpty() ? List.<String>of() : fields(lines.getFirst());
        for (var column : columns) {
            if (!names.contains(column)) {
                throw CommandException.usage(file + ": has no column " + column);
            }
        }
        var rows = new ArrayList<Map<String, String>>();
        for (var line : lines.subList(1, lines.size())) {
            rows.add(row(names, fields(line)));
        }
        return rows;
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw CommandException.usage(file + ": cannot be read: " + e.getMessage());
        }
    }

    private static Map<String, String> row(List<String> names, List<String> fields) {
        var row = new HashMap<String, String>();
        for (var i = 0; i < names.size(); i++) {
            row.put(names.get(i), i < fields.size() ? fields.get(i) : "");
        }
        return row;
    }

    private static List<String> fields(String line) {
        var fields = new ArrayList<String>();
        for (var field : line.split("\t", -1)) {
            var quoted = field.length() > 1 && field.startsWith("\"") && field.endsWith("\"");
            fields.add(
                    quoted ? field.substring(1, field.length() - 1).replace("\"\"", "\"") : field);
        }
        return fields;
    }
}
