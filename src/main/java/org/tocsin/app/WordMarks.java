package org.tocsin.app;

import java.util.Arrays;
import java.util.stream.Collectors;

/// Two wordings as one, the part that differs marked: `he [said|says] so`.
final class WordMarks {
    private WordMarks() {}

    static String of(String was, String is) {
        var before = was.split(" ", -1);
        var after = is.split(" ", -1);
        int most = Math.min(before.length, after.length);
        int from = 0;
        while (from < most && before[from].equalsIgnoreCase(after[from])) {
            from++;
        }
        int back = 0;
        while (back < most - from
                && before[before.length - 1 - back].equalsIgnoreCase(
                        after[after.length - 1 - back])) {
            back++;
        }
        return words(after, 0, from)
                + " ["
                + words(before, from, before.length - back)
                + "|"
                + words(after, from, after.length - back)
                + "] "
                + words(after, after.length - back, after.length);
    }

    private static String words(String[] words, int from, int to) {
        return Arrays.stream(words, from, to).collect(Collectors.joining(" "));
    }
}
