package org.tocsin.extract;

import org.tocsin.article.Outlets;
import org.tocsin.article.Span;

import java.time.LocalDate;
import java.util.regex.Pattern;

/// A social-media post that stands inside an article: its words, then `— Name (@handle) Month D,
/// YYYY`.
///
/// @param span the whole post, its signature line too
/// @param words the post's own words, without the signature
/// @param name the account's display name
/// @param handle without the `@`
public record EmbeddedPost(Span span, Span words, String name, String handle, LocalDate day) {
    private static final Pattern OFFICIAL_NAME =
            Pattern.compile(
                    "(?i).*\\b(?:ministry|minister|president|prime minister|government|department"
                            + "|embassy|armed forces|army|navy|air force|general staff|police|council"
                            + "|commission|parliament|MFA|MoD|defen[cs]e|secretary[- ]general|spokes\\w+"
                            + "|white house|kremlin|NATO|UN|United Nations|OSCE|IAEA)\\b.*");
    private static final Pattern OFFICIAL_HANDLE =
            Pattern.compile(
                    "(?i)(?:POTUS|VP|WhiteHouse|StateDept|DeptofDefense|PentagonPresSec|SecDef|SecBlinken"
                            + "|SecRubio|NATO|UN|IDF|KremlinRussia_E|10DowningStreet|Elysee|.*MFA.*|.*MoD"
                            + "|Defence\\w*|Pres\\w*|.*Gov|CENTCOM)");

    /// Whether the source list knows the account as an outlet or channel, or its name says that an
    /// office speaks; all others are private persons, whose words are no article's.
    public boolean speaksForAHouse(Outlets outlets) {
        return speaksForAHouse(name, handle, outlets);
    }

    static boolean speaksForAHouse(String name, String handle, Outlets outlets) {
        return outlets.byName(name).isPresent()
                || OFFICIAL_NAME.matcher(name).matches()
                || OFFICIAL_HANDLE.matcher(handle).matches();
    }
}
