package org.tocsin.app.score;

import org.tocsin.claim.attribution.AttributionRelation.Part;
import org.tocsin.claim.attribution.MarkedText.Mark;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Reads attributions out of brat's standoff lines as PolNeAR writes them: `T1 Cue 5 9 …` names a
/// span in code points, `E1 Attribution:T4 Source:T1 Cue:T2 Content:T3` joins spans.
public final class BratMarks {
    private final String text;
    private final Map<String, List<Part>> spans = new HashMap<>();
    private final List<Mark> marks = new ArrayList<>();

    private BratMarks(String text) {
        this.text = text;
    }

    /// @param text that the offsets count in
    /// @throws IllegalArgumentException when a span is no span of the text
    public static List<Mark> read(String text, List<String> lines) {
        var brat = new BratMarks(text);
        lines.stream().filter(line -> line.startsWith("T")).forEach(brat::span);
        lines.stream().filter(line -> line.startsWith("E")).forEach(brat::event);
        return List.copyOf(brat.marks);
    }

    private void span(String line) {
        var fields = line.split("\t", -1);
        var space = fields.length < 2 ? -1 : fields[1].indexOf(' ');
        if (space < 0) {
            return;
        }
        var parts = new ArrayList<Part>();
        for (var range : fields[1].substring(space + 1).split(";", -1)) {
            var ends = range.strip().split(" ", -1);
            parts.add(new Part(charAt(ends[0]), charAt(ends[1])));
        }
        spans.put(fields[0], parts);
    }

    private int charAt(String codePoints) {
        try {
            return text.offsetByCodePoints(0, Integer.parseInt(codePoints));
        } catch (NumberFormatException | IndexOutOfBoundsException e) {
            throw new IllegalArgumentException("no place in the text: " + codePoints, e);
        }
    }

    private void event(String line) {
        var fields = line.split("\t", -1);
        var roles = new HashMap<String, List<Part>>();
        for (var pair : fields.length < 2 ? new String[0] : fields[1].split(" ", -1)) {
            var colon = pair.indexOf(':');
            if (colon > 0) {
                var role = pair.substring(0, colon).replaceAll("[0-9]+$", "");
                roles.computeIfAbsent(role, _ -> new ArrayList<>())
                        .addAll(spans.getOrDefault(pair.substring(colon + 1), List.of()));
            }
        }
        marks.add(
                new Mark(
                        roles.getOrDefault("Source", List.of()),
                        roles.getOrDefault("Cue", List.of()),
                        roles.getOrDefault("Content", List.of())));
    }
}
