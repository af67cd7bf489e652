package org.tocsin.extract;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.core.type.TypeReference;

import org.jspecify.annotations.Nullable;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TimeZone;
import java.util.stream.Collectors;

/// The clocks of countries, and how pages call them: `zones.yaml`.
///
/// @param countries zones by ISO 3166 alpha-3
/// @param languages countries by ISO 639-1, of languages whose press has one clock
/// @param monthFirst countries that write the month before the day
/// @param names zones by what pages call them, in capitals
record Clocks(
        Map<String, ZoneId> countries,
        Map<String, String> languages,
        Set<String> monthFirst,
        Map<String, ZoneId> names) {
    static final Clocks ALL = PageWords.read("zones.yaml", new TypeReference<File>() {}).clocks();

    Clocks {
        countries = Map.copyOf(countries);
        languages = Map.copyOf(languages);
        monthFirst = Set.copyOf(monthFirst);
        names = Map.copyOf(names);
    }

    private record File(
            Map<String, String> countries,
            Map<String, String> languages,
            @JsonProperty("month_first") Set<String> monthFirst,
            Map<String, String> names) {
        Clocks clocks() {
            return new Clocks(zones(countries), languages, monthFirst, zones(names));
        }

        private static Map<String, ZoneId> zones(Map<String, String> names) {
            return names.entrySet().stream()
                    .collect(Collectors.toMap(Map.Entry::getKey, e -> ZoneId.of(e.getValue())));
        }
    }

    /// A zone that a page names.
    ///
    /// @param own the house's own, whose name may be another's too
    static ZoneId named(String written, @Nullable ZoneId own) {
        var name = written.toUpperCase(Locale.ROOT);
        var known = ALL.names.get(name);
        if (known == null) {
            return ZoneId.of(offset(written));
        }
        var meant = own == null ? null : owns(TimeZone.getTimeZone(own), name);
        return meant == null ? known : meant;
    }

    /// What a zone means by one of its names, summer's or winter's; null when it has no such name.
    private static @Nullable ZoneId owns(TimeZone zone, String name) {
        var summer = name.equals(zone.getDisplayName(true, TimeZone.SHORT, Locale.US));
        if (!summer && !name.equals(zone.getDisplayName(false, TimeZone.SHORT, Locale.US))) {
            return null;
        }
        var offset = zone.getRawOffset() + (summer ? zone.getDSTSavings() : 0);
        return ZoneOffset.ofTotalSeconds(offset / 1000);
    }

    private static String offset(String written) {
        var colon = written.contains(":") || written.length() <= 3;
        return colon ? written : written.substring(0, 3) + ":" + written.substring(3);
    }
}
