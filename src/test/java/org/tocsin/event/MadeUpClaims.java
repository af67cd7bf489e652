package org.tocsin.event;

import org.jspecify.annotations.Nullable;
import org.tocsin.article.ArticleId;
import org.tocsin.article.Published;
import org.tocsin.claim.Actor;
import org.tocsin.claim.Attribution;
import org.tocsin.claim.Claim;
import org.tocsin.claim.ClaimDate;
import org.tocsin.claim.ClaimStatus;
import org.tocsin.claim.ClaimType;
import org.tocsin.claim.Factuality;
import org.tocsin.claim.Instrument;
import org.tocsin.claim.Place;
import org.tocsin.claim.Plover;
import org.tocsin.claim.Polarity;
import org.tocsin.claim.SourceKind;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Random;

/// Makes up claims about wars between a few states, the same for a seed: slots are often empty, so
/// that many tellings half agree.
///
/// @param states how many there are: the fewer, the more claims can mean one act
/// @param days over which the acts are spread
/// @param types of acts
record MadeUpClaims(Random random, int states, int days, List<ClaimType> types) {
    static final Instant START = Instant.parse("2026-01-06T06:00:00Z");
    private static final List<List<String>> MEANS =
            List.of(
                    List.of("missile", "weapon"),
                    List.of("ballistic-missile", "missile", "weapon"),
                    List.of("iskander", "ballistic-missile", "missile", "weapon"),
                    List.of("drone", "weapon"));

    /// One claim of an article, as the world takes it.
    Testimony testimony(String id, String article, Instant fetched) {
        var published =
                random.nextInt(12) == 0
                        ? Published.UNKNOWN
                        : new Published.At(fetched.minusSeconds(random.nextInt(40_000)));
        var actor = "S" + random.nextInt(states);
        return new Testimony(
                claim(id, article, actor, day(fetched)),
                null,
                "",
                "wire",
                article,
                "wire",
                published,
                fetched);
    }

    private LocalDate day(Instant fetched) {
        return fetched.minus(Duration.ofDays(random.nextInt(3)))
                .atZone(ZoneOffset.UTC)
                .toLocalDate();
    }

    /// When an article is fetched: any time in the days.
    Instant time() {
        return START.plusSeconds(random.nextLong(Duration.ofDays(days).toSeconds()));
    }

    private Claim claim(String id, String article, String actor, LocalDate day) {
        var type = types.get(random.nextInt(types.size()));
        var victim = "S" + random.nextInt(states);
        var source = new Attribution(victim, victim, SourceKind.OFFICIAL_NAMED, "said");
        return new Claim(
                id,
                new ArticleId(article),
                "body",
                "s",
                "s",
                random.nextInt(900),
                1_000,
                type,
                new Plover("ASSAULT", "", List.of(), List.of()),
                sometimes(7) ? List.of(new Actor(actor, actor)) : List.of(),
                sometimes(6) ? List.of(new Actor(victim, victim)) : List.of(),
                sometimes(5) ? new Instrument("m", MEANS.get(random.nextInt(4))) : null,
                null,
                sometimes(5) ? place(victim) : null,
                sometimes(4) ? date(day) : null,
                List.of(new Attribution("Wire", "wire", SourceKind.MEDIA, "byline"), source),
                ClaimStatus.ATTRIBUTED_CLAIM,
                Factuality.CT_PLUS,
                Polarity.POSITIVE,
                type.direction(),
                type.severity(),
                "r",
                "h",
                "said",
                "row",
                null,
                Map.of());
    }

    private boolean sometimes(int tenths) {
        return random.nextInt(10) < tenths;
    }

    private Place place(String state) {
        var region = state + "-" + random.nextInt(3);
        return switch (random.nextInt(3)) {
            case 0 -> new Place(state, List.of(state));
            case 1 -> new Place(region, List.of(region, state));
            default -> new Place("town", List.of(region + "-" + random.nextInt(3), region, state));
        };
    }

    private @Nullable ClaimDate date(LocalDate day) {
        return switch (random.nextInt(4)) {
            case 0 -> new ClaimDate("d", day.withDayOfMonth(1), null, null);
            case 1 -> new ClaimDate("d", null, null, day.getDayOfWeek());
            default -> new ClaimDate("d", day, day.plusDays(random.nextInt(2)), null);
        };
    }
}
