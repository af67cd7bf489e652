package org.tocsin.extract;

import org.jspecify.annotations.Nullable;
import org.tocsin.article.Published;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// What a line says about the page's own time: a byline's date, "Updated …", "Created at …".
///
/// @param birth the date of publication, or null when the line gives none
/// @param change that of the last change, or null
record Stamp(@Nullable WrittenDate birth, @Nullable WrittenDate change) {
    private static final int LONGEST = 200;
    private static final int NAMES = 5;
    private static final int NAMES_OF_A_BYLINE = 12;
    private static final Set<String> PARTICLES =
            Set.of(
                    "and", "of", "the", "de", "van", "von", "der", "da", "al", "el", "bin", "am",
                    "pm", "com", "m", "a", "p");
    private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}\\p{M}]+");

    /// The stamp of a line that is one, or null for a line of news that merely names a date.
    ///
    /// @param header whether the line stands above the first paragraph (or below the last), where a
    ///   date without a label is the page's own
    static @Nullable Stamp of(Line line, boolean header, DateHabits habits) {
        if (line.length() > LONGEST || EmbeddedPosts.signature(line)) {
            return null;
        }
        var dates = WrittenDates.days(line.text(), habits);
        WrittenDate published = null;
        WrittenDate modified = null;
        var rest = new StringBuilder();
        var from = 0;
        for (var date : dates) {
            var before = line.text().substring(Math.min(from, date.start()), date.start());
            rest.append(before).append(' ');
            from = Math.max(from, date.end());
            if (DateWords.tell(before, DateWords.ALL.updated())) {
                modified = date;
            } else if (published == null
                    && (header || DateWords.tell(before, DateWords.ALL.published()))) {
                published = date;
            }
        }
        var words = rest.append(line.text().substring(from)).toString();
        var telling = published != null || modified != null;
        return telling && furniture(words) ? new Stamp(published, modified) : null;
    }

    /// The day or instant of publication, or null.
    @Nullable Published published() {
        return birth == null ? null : birth.published();
    }

    /// That of the last change, or null.
    @Nullable Published modified() {
        return change == null ? null : change.published();
    }

    /// Every stamp of a text, from its top to its end.
    static List<Stamp> all(List<Line> lines, DateHabits habits) {
        var margins = Margins.of(lines);
        return IntStream.range(0, lines.size())
                .mapToObj(i -> of(lines.get(i), margins.hold(i), habits))
                .filter(Objects::nonNull)
                .toList();
    }

    /// Whether nothing but labels, separators and a few names stands beside the dates: a sentence
    /// does not.
    private static boolean furniture(String words) {
        var names =
                NOT_LETTERS
                        .splitAsStream(words)
                        .filter(word -> !word.isEmpty())
                        .filter(word -> !DateWords.ALL.beside().contains(lower(word)))
                        .toArray(String[]::new);
        var most = words.strip().matches("(?i)by\\b.*") ? NAMES_OF_A_BYLINE : NAMES;
        return names.length <= most
                && !words.strip().matches("(?s).*[.。！？]")
                && Arrays.stream(names).allMatch(Stamp::name);
    }

    private static String lower(String word) {
        return word.toLowerCase(Locale.ROOT);
    }

    private static boolean name(String word) {
        return !Character.isLowerCase(word.codePointAt(0)) || PARTICLES.contains(word);
    }
}
