package org.tocsin.event;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tocsin.article.ArticleId;
import org.tocsin.article.Outlet;
import org.tocsin.article.OutletKind;
import org.tocsin.article.Outlets;
import org.tocsin.article.Published;
import org.tocsin.claim.Actor;
import org.tocsin.claim.Attribution;
import org.tocsin.claim.Claim;
import org.tocsin.claim.ClaimStatus;
import org.tocsin.claim.ClaimType;
import org.tocsin.claim.Factuality;
import org.tocsin.claim.Plover;
import org.tocsin.claim.Polarity;
import org.tocsin.claim.SourceKind;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/// The status table, row by row. A telling is written `carrier: [newsroom >] who [what]`; of who
/// has no code, the words stand joined by `_`; who `briefs` tells the press at large.
class StatusRuleTest {
    private static final Instant AT = Instant.parse("2026-01-05T12:00:00Z");
    private static final Outlets OUTLETS =
            new Outlets(
                    List.of(
                            outlet("herald", OutletKind.NEWSPAPER, "herald-house", null),
                            outlet("evening", OutletKind.NEWSPAPER, "herald-house", null),
                            outlet("wire", OutletKind.AGENCY, "wire", null),
                            outlet("palace", OutletKind.GOVERNMENT, "palace", "AAA"),
                            outlet("mirror", OutletKind.AGGREGATOR, "mirror", null)));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "herald: anonymous|REPORTED|POSSIBLE",
                "herald: anonymous; wire: herald > anonymous|REPORTED|POSSIBLE",
                "herald: anonymous; wire: anonymous|CORROBORATED|LIKELY",
                "herald: anonymous; evening: anonymous|REPORTED|POSSIBLE",
                "herald: a_senior_official briefs; wire: officials_there briefs|REPORTED|POSSIBLE",
                "herald: White_Hall_aides briefs; wire: Red_Hall_aides briefs|CORROBORATED|LIKELY",
                "herald: White_Hall_aides briefs; wire: White_Hall_aides briefs|REPORTED|POSSIBLE",
                "herald: narration|REPORTED|POSSIBLE",
                "herald: narration; evening: narration|REPORTED|POSSIBLE",
                "herald: narration; wire: narration|REPORTED|LIKELY",
                "herald: narration; wire: anonymous|REPORTED|POSSIBLE",
                "herald: BBB|CLAIMED|LIKELY",
                "herald: BBB; wire: BBB|CLAIMED|LIKELY",
                "herald: BBB; wire: CCC|CORROBORATED|LIKELY",
                "herald: BBB; wire: AAA denies|DISPUTED|POSSIBLE",
                "herald: BBB; wire: CCC; herald: AAA denies|DISPUTED|POSSIBLE",
                "herald: BBB; wire: CCC denies|CLAIMED|LIKELY",
                "herald: BBB; wire: AAA silent|CLAIMED|LIKELY",
                "herald: Ann_Bell; evening: Cleo_Dahl|CORROBORATED|LIKELY",
                "herald: Ann; evening: the_nurses|REPORTED|POSSIBLE",
                "herald: she; evening: Radio_men|REPORTED|POSSIBLE",
                "herald: AAA|CONFIRMED|LIKELY",
                "herald: AAA; evening: AAA|CONFIRMED|LIKELY",
                "herald: AAA; wire: AAA|CONFIRMED|OBSERVED",
                "palace: AAA|CONFIRMED|OBSERVED",
                "herald: AAA denies; wire: AAA; herald: BBB|CONFIRMED|LIKELY",
                "mirror: BBB|RUMOURED|POSSIBLE",
                "unlisted: AAA|RUMOURED|POSSIBLE",
                "mirror: narration|RUMOURED|UNLIKELY",
                "herald: hearsay|RUMOURED|UNLIKELY",
                "herald: narration retracted|RETRACTED|UNKNOWN",
                "herald: narration retracted; wire: BBB|CLAIMED|LIKELY",
            })
    void evidence_gives_status_and_certainty(
            String tellings, EventStatus status, Certainty certainty) {
        var members = new ArrayList<Held>();
        for (var telling : tellings.split("; ", -1)) {
            members.add(held(members.size(), telling));
        }
        var standing = new Standing(members, new Origins(OUTLETS));
        var rule = StatusRule.decide(standing);
        assertThat(rule.status()).isEqualTo(status);
        assertThat(rule.certainty().apply(standing)).isEqualTo(certainty);
    }

    @Test
    void the_documentation_prints_this_table() throws Exception {
        var page = Files.readString(Path.of("src/site/markdown/architecture.md"));
        var from = 0;
        for (var rule : StatusRule.TABLE) {
            var row = "| " + rule.evidence() + " | " + rule.status() + " |";
            assertThat(page.indexOf(row, from)).as(row).isNotNegative();
            from = page.indexOf(row, from);
        }
    }

    private static Held held(int n, String telling) {
        var parts = telling.split(": ", 2);
        var carrier = OUTLETS.byId(parts[0]).map(Outlet::id).orElse(null);
        var words = new ArrayList<>(Arrays.asList(parts[1].split(" ", -1)));
        var chain = new ArrayList<Attribution>();
        chain.add(new Attribution(parts[0], carrier, SourceKind.MEDIA, "byline"));
        if (words.contains(">")) {
            chain.add(
                    new Attribution(
                            words.getFirst(), words.getFirst(), SourceKind.MEDIA, "reported"));
            words.subList(0, 2).clear();
        }
        if (words.getLast().equals("briefs")) {
            var who = words.getFirst().replace('_', ' ');
            chain.add(new Attribution(who, null, SourceKind.OFFICIAL_ANONYMOUS, "told"));
        } else if (words.getFirst().equals("anonymous")) {
            chain.add(new Attribution("officials", "AAA", SourceKind.OFFICIAL_ANONYMOUS, "said"));
        } else if (words.getFirst().length() == 3) {
            var who = words.getFirst();
            var code = Character.isUpperCase(who.charAt(1)) ? who : null;
            var kind = code == null ? SourceKind.ANALYST : SourceKind.OFFICIAL_NAMED;
            chain.add(new Attribution(who, code, kind, "said"));
        } else if (words.getFirst().contains("_")) {
            var who = words.getFirst().replace('_', ' ');
            chain.add(new Attribution(who, null, SourceKind.ANALYST, "said"));
        }
        var sentence = words.getLast().equals("briefs") ? "They told reporters." : "s";
        var claim = claim(n, sentence, chain, status(words.getFirst(), words.getLast()));
        var testimony =
                new Testimony(claim, null, "", carrier, "a" + n, carrier, new Published.At(AT), AT);
        return new Held(testimony, words.contains("retracted"), new EventId("e"));
    }

    private static ClaimStatus status(String who, String what) {
        return switch (what) {
            case "denies" -> ClaimStatus.DENIED;
            case "silent" -> ClaimStatus.NOT_CONFIRMED;
            case "hearsay" -> ClaimStatus.UNCONFIRMED;
            case "anonymous", "briefs" -> ClaimStatus.ANONYMOUS_SOURCES;
            case "AAA" -> ClaimStatus.CONFIRMED_OFFICIAL;
            default ->
                    who.length() == 3 ? ClaimStatus.ATTRIBUTED_CLAIM : ClaimStatus.REPORTED_AS_FACT;
        };
    }

    private static Claim claim(
            int n, String sentence, List<Attribution> chain, ClaimStatus status) {
        var type = ClaimType.MISSILE_STRIKE;
        return new Claim(
                "c" + n,
                new ArticleId("a" + n),
                "body",
                sentence,
                sentence,
                0,
                1,
                type,
                new Plover("ASSAULT", "", List.of(), List.of()),
                List.of(new Actor("Aland", "AAA")),
                List.of(new Actor("Beland", "BBB")),
                null,
                null,
                null,
                null,
                chain,
                status,
                Factuality.UU,
                status == ClaimStatus.DENIED ? Polarity.NEGATIVE : Polarity.POSITIVE,
                type.direction(),
                type.severity(),
                "r",
                "h",
                "",
                "row",
                null,
                Map.of());
    }

    private static Outlet outlet(String id, OutletKind kind, String family, @Nullable String own) {
        return new Outlet(id, List.of(id), List.of(), null, "en", kind, family, own);
    }
}
