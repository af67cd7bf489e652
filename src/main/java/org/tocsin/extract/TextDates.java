package org.tocsin.extract;

import org.jspecify.annotations.Nullable;
import org.tocsin.article.Published;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// When was a copied text published? Its date line, else its dateline, else bounds from the past
/// dates it names.
///
/// @param modified of the last change, [Published#UNKNOWN] when the text gives none
record TextDates(Published published, Published modified) {
    /// A sentence with one of these may name a date that has not come.
    private static final Pattern AHEAD =
            Pattern.compile(
                    "(?i)\\b(?:will|would|shall|could|may|might|until|till|by|before|ahead of|due|scheduled|planned|plans?"
                            + "|expected|expires?|deadline|next|upcoming|from|set (?:to|for)|aims?|through|target(?:s|ed)?)\\b");

    private static final Pattern SENTENCE =
            Pattern.compile("(?<=[.!?][”\"')]{0,2})\\s+(?=[\\p{Lu}“\"])");
    private static final Pattern DATELINE = Pattern.compile("^[\\p{Lu}][\\p{L} .'’/-]{1,40},\\s+$");

    static TextDates of(List<Line> lines, List<EmbeddedPost> posts, @Nullable Instant notAfter) {
        var stamps = Stamp.all(lines, DateHabits.UTC);
        var published = stamps.stream().map(Stamp::published).filter(Objects::nonNull).findFirst();
        var modified = stamps.stream().map(Stamp::modified).filter(Objects::nonNull).findFirst();
        return new TextDates(
                published.orElseGet(() -> dateline(lines, () -> bounds(lines, posts, notAfter))),
                modified.orElse(Published.UNKNOWN));
    }

    /// "KYIV, 3 November 2025 (Agency) — …" at the head of the first paragraph.
    private static Published dateline(List<Line> lines, Supplier<Published> otherwise) {
        var first = lines.stream().filter(Line::prose).findFirst();
        if (first.isPresent()) {
            var text = first.get().text();
            for (var date : WrittenDates.days(text)) {
                var before = text.substring(0, date.start());
                if (DATELINE.matcher(before).matches()
                        && text.substring(date.end())
                                .matches("(?s)\\s*(?:\\([^()]*\\)\\s*)?[–—-].*")) {
                    return new Published.On(date.day());
                }
            }
        }
        return otherwise.get();
    }

    private static Published bounds(
            List<Line> lines, List<EmbeddedPost> posts, @Nullable Instant notAfter) {
        var named = lines.stream().flatMap(line -> past(line.text()));
        var limit =
                notAfter == null ? LocalDate.MAX : notAfter.atZone(ZoneOffset.UTC).toLocalDate();
        return Stream.concat(posts.stream().map(EmbeddedPost::day), named)
                .filter(day -> !day.isAfter(limit))
                .max(LocalDate::compareTo)
                .map(day -> day.atStartOfDay(ZoneOffset.UTC).toInstant())
                .<Published>map(Published.Undated::new)
                .orElse(Published.UNKNOWN);
    }

    private static Stream<LocalDate> past(String text) {
        return SENTENCE.splitAsStream(text)
                .filter(sentence -> !AHEAD.matcher(sentence).find())
                .flatMap(sentence -> WrittenDates.all(sentence).stream())
                .map(WrittenDate::day);
    }
}
