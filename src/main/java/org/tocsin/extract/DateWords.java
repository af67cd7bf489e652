package org.tocsin.extract;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// The words of dates in the languages of the press.
///
/// @param months by lower-case name: 1 to 12
/// @param published phrases that stand before a time of publication
/// @param updated phrases that stand before the time of the last change
/// @param clock phrases between a day and its time
/// @param beside single words that say nothing of the news beside a date, those of both lists too
record DateWords(
        Map<String, Integer> months,
        Set<String> published,
        Set<String> updated,
        Set<String> clock,
        Set<String> beside) {
    private static final Pattern SPACE = Pattern.compile("\\s+");
    static final DateWords ALL = of(PageWords.lists("dates.yaml"));

    DateWords {
        months = Map.copyOf(months);
        published = Set.copyOf(published);
        updated = Set.copyOf(updated);
        clock = Set.copyOf(clock);
        beside = Set.copyOf(beside);
    }

    private static DateWords of(PageWords.Lists lists) {
        var months = new HashMap<String, Integer>();
        for (var names : lists.byLanguage("months").values()) {
            for (var month = 1; month <= names.size(); month++) {
                for (var name : names.get(month - 1).split(" ", -1)) {
                    months.putIfAbsent(name.replace('_', ' '), month);
                }
            }
        }
        var beside = new HashSet<String>();
        for (var list : List.of("published", "updated", "clock", "beside", "weekdays")) {
            lists.all(list).forEach(phrase -> beside.addAll(List.of(phrase.split(" ", -1))));
        }
        return new DateWords(
                months,
                new HashSet<>(lists.all("published")),
                new HashSet<>(lists.all("updated")),
                new HashSet<>(lists.all("clock")),
                beside);
    }

    /// 1 to 12, or 0 for a word that names no month.
    int month(String word) {
        return months.getOrDefault(SPACE.matcher(word.toLowerCase(Locale.ROOT)).replaceAll(" "), 0);
    }

    /// Names of months that are two words.
    List<String> longMonths() {
        return months.keySet().stream().filter(name -> name.contains(" ")).toList();
    }

    /// Whether one of the phrases stands among the words before a date.
    static boolean tell(String words, Set<String> phrases) {
        var plain = words.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{M}]+", " ").strip();
        if (plain.isEmpty()) {
            return false;
        }
        var spaced = " " + plain + " ";
        return phrases.contains(plain)
                || phrases.stream().anyMatch(phrase -> spaced.contains(" " + phrase + " "));
    }
}
