package org.tocsin.app.score;

import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// How often the fields of a page are as people marked them. A field that nobody marked does not
/// count; each method adds to `missed` what is wrong.
public final class FieldScore {
    /// @param support how many pages had the field marked
    public record Share(int right, int support) {
        public double value() {
            return support == 0 ? 0 : (double) right / support;
        }

        private Share with(boolean hit) {
            return new Share(right + (hit ? 1 : 0), support + 1);
        }
    }

    private final Map<String, Share> shares = new LinkedHashMap<>();

    /// Equal up to letter case, signs and space.
    public void title(@Nullable String truth, String read, List<String> missed) {
        if (truth != null) {
            count("title", words(truth).equals(words(read)), truth + " / " + read, missed);
        }
    }

    /// An instant must be equal to the second; a day is right when it is the day in UTC or, of a
    /// marked instant with a zone, in that zone.
    public void published(@Nullable String truth, @Nullable String read, List<String> missed) {
        if (truth == null) {
            return;
        }
        var told = truth + " / " + read;
        count("day", read != null && days(truth).contains(day(read)), told, missed);
        if (truth.contains("T")) {
            var exact = read != null && read.contains("T") ? instant(read) : null;
            count("instant", instant(truth).equals(exact), told, missed);
        }
    }

    /// The same names in any order.
    public void authors(
            @Nullable Collection<String> truth, List<String> read, List<String> missed) {
        if (truth != null) {
            count("authors", names(truth).equals(names(read)), truth + " / " + read, missed);
        }
    }

    public void kind(@Nullable String truth, String read, List<String> missed) {
        if (truth != null) {
            count("kind", truth.equals(read), truth + " / " + read, missed);
        }
    }

    /// By field, in the order of their first page.
    public Map<String, Share> shares() {
        return java.util.Collections.unmodifiableMap(shares);
    }

    private void count(String field, boolean right, String told, List<String> missed) {
        shares.merge(field, new Share(0, 0).with(right), (before, _) -> before.with(right));
        if (!right) {
            missed.add(field + ": " + told);
        }
    }

    private static Set<LocalDate> days(String truth) {
        return truth.contains("T")
                ? Set.copyOf(List.of(day(truth), OffsetDateTime.parse(truth).toLocalDate()))
                : Set.of(LocalDate.parse(truth));
    }

    private static LocalDate day(String date) {
        return date.contains("T")
                ? LocalDate.ofInstant(instant(date), java.time.ZoneOffset.UTC)
                : LocalDate.parse(date);
    }

    private static Instant instant(String date) {
        return OffsetDateTime.parse(date).toInstant();
    }

    private static Set<String> names(Collection<String> names) {
        var set = new TreeSet<String>();
        names.forEach(name -> set.add(words(name)));
        return set;
    }

    private static String words(String text) {
        return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
