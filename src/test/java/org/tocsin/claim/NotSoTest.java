package org.tocsin.claim;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

import java.util.List;
import java.util.Set;

/// What only sounds like an act, a confirmation or a denial, beside what is one. The table's first
/// column says how a sentence must be held:
///
/// - `open`: told neither as done nor as confirmed nor as denied
/// - `past`: told of another time, if at all
/// - `undenied`: not denied
/// - `yes:TYPE`, `no:TYPE`, `fact:TYPE`: confirmed by who did it, denied, told by the outlet
///
/// The second tells a headline (`h`) from a sentence (`b`).
class NotSoTest {
    /// Words that are themselves the act, and what happens whatever becomes of the act.
    private static final Set<String> SAID =
            Set.of(
                    "THREAT_OF_FORCE",
                    "NUCLEAR_THREAT",
                    "THREATEN",
                    "ACCUSATION",
                    "REQUEST_ARMS",
                    "NO_COMMENT",
                    "ASSESSMENT",
                    "CAPABILITY",
                    "AUTHORIZE_USE",
                    "NEGOTIATION",
                    "DOCTRINE_CHANGE");

    @ParameterizedTest
    @CsvFileSource(resources = "/claim/not-so.txt", delimiter = '|', quoteCharacter = '`')
    void words_are_held_as_far_as_they_go(String holds, String where, String words) {
        var claims =
                where.equals("h")
                        ? Rules.read(words, "Nothing else is known.")
                        : Rules.read("News", words);
        if (holds.contains(":")) {
            assertThat(claims)
                    .extracting(claim -> kind(claim) + ":" + claim.type().name())
                    .contains(holds);
        } else {
            assertThat(claims).filteredOn(claim -> !allows(holds, claim)).isEmpty();
        }
    }

    private static String kind(Claim claim) {
        return switch (claim.status()) {
            case CONFIRMED_OFFICIAL -> "yes";
            case DENIED -> "no";
            case REPORTED_AS_FACT -> claim.polarity() == Polarity.POSITIVE ? "fact" : "not";
            case ATTRIBUTED_CLAIM, ANONYMOUS_SOURCES, UNCONFIRMED -> "told";
            case NOT_CONFIRMED, CONDITIONAL_THREAT, SPECULATIVE_FUTURE -> "open";
        };
    }

    private static boolean allows(String holds, Claim claim) {
        var kind = kind(claim);
        var act = !SAID.contains(claim.type().name()) && !claim.type().plain();
        var told = act && claim.polarity() == Polarity.POSITIVE;
        return switch (holds) {
            case "open" ->
                    !kind.equals("no") && !(told && List.of("yes", "fact", "told").contains(kind));
            case "past" -> !told || claim.plover().auxModes().contains("historical");
            case "undenied" -> !kind.equals("no");
            default -> throw new IllegalArgumentException(holds);
        };
    }
}
