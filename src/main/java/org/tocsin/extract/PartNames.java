package org.tocsin.extract;

import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/// Reads what elements say of themselves. One for each page: it remembers the names that it has
/// read.
final class PartNames {
    private static final Set<String> FREE =
            Set.of("body", "main", "article", "p", "a", "em", "strong", "b", "i", "h1", "table");
    private static final Set<String> MENUS = Set.of("nav", "footer", "dialog", "menu");
    private static final Set<String> MARGINS = Set.of("aside", "form", "header");
    private static final Set<String> LANDMARKS =
            Set.of(
                    "navigation",
                    "complementary",
                    "banner",
                    "contentinfo",
                    "dialog",
                    "search",
                    "alert");
    private static final int LONGEST_NAME = 300;

    private final NameWords words;
    private final Map<String, PartRole> read = new HashMap<>();

    PartNames(NameWords words) {
        this.words = words;
    }

    PartRole of(Element element) {
        var tag = element.normalName();
        var names = new StringBuilder();
        var body = false;
        for (Attribute attribute : element.attributes()) {
            var value = attribute.getValue();
            switch (attribute.getKey()) {
                case "class", "id", "data-component", "data-testid", "data-qa", "data-name" ->
                        names.append(value).append(' ');
                case "itemprop" -> body = value.contains("articleBody");
                case "hidden" -> {
                    return PartRole.HIDDEN;
                }
                case "aria-hidden" -> {
                    if (value.equals("true")) {
                        return PartRole.HIDDEN;
                    }
                }
                case "style" -> {
                    if (invisible(value)) {
                        return PartRole.HIDDEN;
                    }
                }
                case "role" -> {
                    if (LANDMARKS.contains(value)) {
                        return PartRole.FURNITURE;
                    }
                }
                default -> {}
            }
        }
        return body ? PartRole.BODY : byTag(tag, names);
    }

    private PartRole byTag(String tag, StringBuilder names) {
        if (MENUS.contains(tag)) {
            return PartRole.FURNITURE;
        }
        if (tag.equals("figure") || tag.equals("figcaption")) {
            return PartRole.FIGURE;
        }
        var named = names.isEmpty() ? PartRole.PLAIN : named(names.toString());
        if (FREE.contains(tag)) {
            return named == PartRole.BODY || named == PartRole.POST ? named : PartRole.PLAIN;
        }
        return named == PartRole.PLAIN && MARGINS.contains(tag) ? PartRole.FURNITURE : named;
    }

    private PartRole named(String names) {
        var cut = names.length() > LONGEST_NAME ? names.substring(0, LONGEST_NAME) : names;
        return read.computeIfAbsent(cut, words::role);
    }

    private static boolean invisible(String style) {
        var plain = style.replace(" ", "").toLowerCase(Locale.ROOT);
        return plain.contains("display:none") || plain.contains("visibility:hidden");
    }
}
