package org.tocsin.extract;

import org.jspecify.annotations.Nullable;
import org.tocsin.article.CanonicalUrl;
import org.tocsin.article.Outlet;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/// What a house's dates leave unsaid.
///
/// @param clock by which it writes its times, or null when nobody knows: a time without a zone then
///   tells no more than its day
/// @param slashes which of two numbers is the month
record DateHabits(@Nullable ZoneId clock, Slashes slashes) {
    /// Of texts whose house nobody knows: their clock is UTC.
    static final DateHabits UTC = new DateHabits(ZoneOffset.UTC, Slashes.UNKNOWN);

    /// Good enough to tell that a date is one.
    static final DateHabits ANY = new DateHabits(ZoneOffset.UTC, Slashes.DAY_FIRST);

    /// Domains of countries that houses of all countries take.
    private static final Set<String> ANYBODYS =
            Set.of("ai", "cc", "co", "fm", "gg", "io", "la", "ly", "me", "sh", "to", "tv", "ws");

    enum Slashes {
        DAY_FIRST,
        MONTH_FIRST,
        UNKNOWN
    }

    /// @param tag the language as the page tells it, such as `pt-BR`, or empty
    /// @param language of the text, as two letters
    static DateHabits of(
            @Nullable Outlet house, @Nullable CanonicalUrl address, String tag, String language) {
        var country =
                Optional.ofNullable(house)
                        .flatMap(known -> Optional.ofNullable(known.country()))
                        .or(() -> Optional.ofNullable(address).flatMap(DateHabits::ofDomain))
                        .or(() -> ofTag(tag))
                        .or(() -> Optional.ofNullable(Clocks.ALL.languages().get(language)));
        var clock = country.map(Clocks.ALL.countries()::get).orElse(null);
        var known = country.isPresent() || !language.equals("en");
        var monthFirst = country.filter(Clocks.ALL.monthFirst()::contains).isPresent();
        var dayFirst = known ? Slashes.DAY_FIRST : Slashes.UNKNOWN;
        return new DateHabits(clock, monthFirst ? Slashes.MONTH_FIRST : dayFirst);
    }

    private static Optional<String> ofDomain(CanonicalUrl address) {
        var host = address.host();
        var last = host.substring(host.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return ANYBODYS.contains(last) ? Optional.empty() : alpha3(last);
    }

    /// The country of a language tag; `en-US` is what programs write for whom nobody has asked.
    private static Optional<String> ofTag(String tag) {
        var region = Locale.forLanguageTag(tag.replace('_', '-')).getCountry();
        return tag.toLowerCase(Locale.ROOT).replace('_', '-').equals("en-us")
                ? Optional.empty()
                : alpha3(region);
    }

    private static Optional<String> alpha3(String alpha2) {
        var code = alpha2.equals("uk") ? "gb" : alpha2;
        return code.length() == 2
                ? Optional.of(country(code)).filter(found -> !found.isEmpty())
                : Optional.empty();
    }

    private static String country(String code) {
        try {
            return Locale.of("", code).getISO3Country();
        } catch (java.util.MissingResourceException e) {
            return "";
        }
    }
}
