package org.tocsin.syndication;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;

/// The verdicts on the versions of one article: the first has the article's role, each later one is
/// a revision of the one before it.
final class Revisions {
    private static final int MOST = 20;
    private static final int LONGEST = 300;

    private Revisions() {}

    /// @param versions by fetching time and hash
    /// @param role the verdict on the last version among other articles
    static List<Verdict> verdicts(List<Item> versions, Verdict role) {
        var verdicts = new ArrayList<Verdict>();
        verdicts.add(role);
        for (int i = 1; i < versions.size(); i++) {
            var before = versions.get(i - 1).print();
            var after = versions.get(i).print();
            verdicts.add(
                    new Verdict.Revision(
                            i + 1, onlyIn(after, before), onlyIn(before, after), role));
        }
        return verdicts;
    }

    /// Headline and sentences of one print that the other has nowhere, shortened for a reader.
    private static List<String> onlyIn(TextPrint print, TextPrint other) {
        var held = new HashSet<String>();
        lines(other).forEach(line -> held.add(line.toLowerCase(Locale.ROOT)));
        return lines(print).stream()
                .filter(line -> !held.contains(line.toLowerCase(Locale.ROOT)))
                .limit(MOST)
                .map(line -> line.substring(0, Math.min(LONGEST, line.length())))
                .toList();
    }

    private static List<String> lines(TextPrint print) {
        var lines = new ArrayList<String>();
        if (!print.title().isEmpty()) {
            lines.add(print.title());
        }
        lines.addAll(print.sentences());
        return lines;
    }
}
