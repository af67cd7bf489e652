package org.tocsin.app.demo;

import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// A page with holes: `{{name}}` takes a value, `{{?name}}…{{/name}}` stands only when the value is
/// not empty. Values are HTML already; [#escaped] makes them so.
record Template(String text) {
    private static final Pattern SECTION =
            Pattern.compile("\\{\\{\\?(\\w+)}}(.*?)\\{\\{/\\1}}", Pattern.DOTALL);
    private static final Pattern HOLE = Pattern.compile("\\{\\{(\\w+)}}");

    static Template named(String layout) {
        return new Template(DemoYaml.text("layouts/" + layout + ".html"));
    }

    /// A hole without a value in the map is refused by its name.
    String fill(Map<String, String> values) {
        var standing =
                SECTION.matcher(text)
                        .replaceAll(
                                section ->
                                        value(values, section.group(1)).isEmpty()
                                                ? ""
                                                : Matcher.quoteReplacement(section.group(2)));
        return HOLE.matcher(standing)
                .replaceAll(hole -> Matcher.quoteReplacement(value(values, hole.group(1))));
    }

    private static String value(Map<String, String> values, String name) {
        var value = values.get(name);
        if (value == null) {
            throw new IllegalArgumentException("nothing fills {{" + name + "}}");
        }
        return value;
    }

    /// Plain text as it may stand between tags or inside a quoted attribute.
    static String escaped(String plain) {
        return plain.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }
}
