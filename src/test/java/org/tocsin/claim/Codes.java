package org.tocsin.claim;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;

/// Parties of claims as tests write them: `NOR+DNK`, nobody as an empty text.
final class Codes {
    private Codes() {}

    static String of(List<Actor> parties) {
        return parties.stream().map(Actor::code).collect(Collectors.joining("+"));
    }

    static void assertSides(Claim claim, String actor, String recipient) {
        assertThat(of(claim.actor())).isEqualTo(actor);
        assertThat(of(claim.recipient())).isEqualTo(recipient);
    }

    /// The only claim of a sentence, which has these sides.
    static Claim claimBetween(String sentence, String actor, String recipient) {
        var claims = Rules.read(sentence);
        assertThat(claims).singleElement().satisfies(claim -> assertSides(claim, actor, recipient));
        return claims.getFirst();
    }

    /// Every threat of a sentence, of which there is one at least, meets these.
    static void assertThreatMeets(String sentence, String met) {
        assertThat(Rules.read(sentence))
                .filteredOn(c -> c.type().plover().equals("THREATEN"))
                .isNotEmpty()
                .allSatisfy(c -> assertThat(of(c.recipient())).isEqualTo(met));
    }
}
