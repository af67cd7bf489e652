package org.tocsin.extract;

import org.tocsin.article.Outlet;
import org.tocsin.article.Outlets;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Which houses does a text credit for its words?
///
/// Only the places where pages give credit count: a dateline's bracket, a "contributed" line, a
/// source line, a byline, a lone bracket at the end; never running text.
final class Credits {
    private static final List<Pattern> PLACES =
            List.of(
                    Pattern.compile(
                            "^[\\p{Lu}\\d][\\p{L}\\d .,'’/-]{1,60}?\\s?\\((?<who>[^()]{2,40})\\)\\s*(?:[-–—:]|--).*"),
                    Pattern.compile(
                            "^(?<who>\\p{Lu}[\\p{L} .,'’&-]{1,90}?) (?:contributed|assisted)\\b.{0,80}$"),
                    Pattern.compile(
                            "(?i)^\\(?(?:with )?(?:additional )?(?:reporting|contributions?|material|input|files|agenc\\w+)\\s*(?:from|by|:)\\s+(?<who>.{2,80}?)\\)?\\.?$"),
                    Pattern.compile(
                            "(?i)^\\(?(?:with|source|sources|via|agencies|credit)\\s*:?\\s+(?<who>[^.]{2,60}?)\\)?\\.?$"),
                    Pattern.compile("^[\\[(](?<who>[^()\\[\\]]{2,60})[\\])]\\.?$"),
                    Pattern.compile(
                            ".*[.!?”\"]\\s*[—–-]{1,2}\\s?(?<who>\\p{Lu}[\\p{L} ,/&]{1,40})$"),
                    Pattern.compile(".*[.!?”\"]\\s*\\((?<who>[^()]{2,40})\\)\\.?$"));
    private static final Pattern PARTING =
            Pattern.compile("(?<!\\s)\\s*+(?:[,/&;+|]|\\band\\b)\\s*+");

    private static final Pattern SLASHED =
            Pattern.compile("\\(?\\p{L}{2,12}(?:\\s?/\\s?\\p{L}{2,12}){1,5}\\)?");

    private static final int LONGEST = 120;
    private static final int SIGNED = 66;

    private Credits() {}

    static List<String> in(List<Line> lines, Outlets outlets) {
        var found = new LinkedHashSet<String>();
        for (var line : lines) {
            if (!mayGive(line.text())) {
                continue;
            }
            for (var place : PLACES) {
                var match = place.matcher(line.text());
                if (match.matches()) {
                    names(match.group("who"), outlets, found);
                }
            }
            if (initials(line.text())) {
                agencies(line.text(), outlets, found);
            }
            if (line.length() <= LONGEST) {
                names(HouseWords.behind(line.text(), HouseWords.CREDITS), outlets, found);
            }
            if (Byline.is(line)) {
                houses(Byline.of(line.text()), outlets).stream()
                        .filter(Credits::wire)
                        .forEach(house -> found.add(house.id()));
            }
        }
        return List.copyOf(found);
    }

    /// Whether a line is short, or opens or ends as a credit may.
    private static boolean mayGive(String text) {
        if (text.length() <= LONGEST) {
            return true;
        }
        var open = text.indexOf('(');
        var end = text.substring(text.length() - SIGNED);
        return (open >= 0 && open <= SIGNED) || end.indexOf(')') >= 0 || end.matches(".*[—–-].*");
    }

    /// An agency in a byline signs the text, not the page.
    static boolean wire(Outlet outlet) {
        return switch (outlet.kind()) {
            case AGENCY -> true;
            case NEWSPAPER,
                    BROADCASTER,
                    MAGAZINE,
                    ONLINE,
                    STATE_MEDIA,
                    GOVERNMENT,
                    AGGREGATOR,
                    BLOG ->
                    false;
        };
    }

    static List<Outlet> houses(Byline byline, Outlets outlets) {
        return byline.parts().stream().flatMap(part -> outlets.byName(part).stream()).toList();
    }

    /// "ber/dpa/Reuters": who wrote, by initials, and whose material it holds.
    static boolean initials(String line) {
        return SLASHED.matcher(line).matches();
    }

    private static void agencies(String list, Outlets outlets, Set<String> found) {
        PARTING.splitAsStream(list.replaceAll("[()]", ""))
                .flatMap(name -> outlets.byName(name).stream())
                .filter(Credits::wire)
                .forEach(house -> found.add(house.id()));
    }

    private static void names(String list, Outlets outlets, Set<String> found) {
        var plain = list.replaceAll("[).\\s]+$", "");
        for (var name : PARTING.split(plain, -1)) {
            outlets.byName(name.replaceFirst("(?i)^the ", "")).ifPresent(o -> found.add(o.id()));
        }
    }
}
