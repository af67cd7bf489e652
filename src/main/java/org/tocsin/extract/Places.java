package org.tocsin.extract;

import java.time.ZoneId;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Names of countries, and of the cities that zones are called by: enough to tell a reporter's
/// place from another reporter.
final class Places {
    private static final Set<String> NAMES =
            Stream.concat(
                            ZoneId.getAvailableZoneIds().stream()
                                    .map(id -> id.substring(id.lastIndexOf('/') + 1))
                                    .map(city -> city.replace('_', ' ')),
                            Arrays.stream(Locale.getISOCountries())
                                    .map(code -> Locale.of("", code))
                                    .map(country -> country.getDisplayCountry(Locale.ENGLISH)))
                    .map(PhraseIndex::plain)
                    .collect(Collectors.toUnmodifiableSet());

    private Places() {}

    /// Whether plain words are one.
    static boolean known(String plain) {
        return NAMES.contains(plain);
    }
}
