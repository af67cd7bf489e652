package org.tocsin.claim;

import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingEndEvent;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.SequenceEndEvent;
import org.yaml.snakeyaml.events.SequenceStartEvent;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Finds words of a list that YAML reads as truth values or as nothing, because nobody quoted them:
/// `[in, on]`.
final class PlainWords {
    private static final Set<String> TRUTHS =
            Set.of("y", "n", "yes", "no", "on", "off", "true", "false", "null", "~", "");

    private final String file;
    private final List<Finding> found = new ArrayList<>();
    // Whether each open collection is a list, innermost first.
    private final Deque<Boolean> lists = new ArrayDeque<>();

    private PlainWords(String file) {
        this.file = file;
    }

    static List<Finding> of(String file, String text) {
        var words = new PlainWords(file);
        try {
            new Yaml(new LoaderOptions()).parse(new StringReader(text)).forEach(words::take);
        } catch (YAMLException e) {
            return List.of(Finding.error("yaml", file, "", String.valueOf(e.getMessage())));
        }
        return words.found;
    }

    private void take(Event event) {
        switch (event) {
            case SequenceStartEvent _ -> lists.push(true);
            case MappingStartEvent _ -> lists.push(false);
            case SequenceEndEvent _, MappingEndEvent _ -> lists.pop();
            case ScalarEvent word when inList() -> look(word);
            default -> {}
        }
    }

    private boolean inList() {
        return !lists.isEmpty() && lists.peek();
    }

    private void look(ScalarEvent word) {
        var plain = word.getScalarStyle() == ScalarStyle.PLAIN;
        if (plain && TRUTHS.contains(word.getValue().toLowerCase(Locale.ROOT))) {
            var line = word.getStartMark().getLine() + 1;
            found.add(
                    Finding.error(
                            "plain-word",
                            file,
                            word.getValue(),
                            "line "
                                    + line
                                    + ": YAML reads it as a truth value or as nothing: quote it"));
        }
    }
}
